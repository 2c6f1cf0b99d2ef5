import { passkey } from "@better-auth/passkey";
import { APIError } from "better-auth/api";
import { magicLink, twoFactor } from "better-auth/plugins";
import type { AuthMails } from "./auth-mails.ts";
import type { SsoService } from "./sso.service.ts";
import { ssoPlugin } from "./sso-plugin.ts";

export interface PluginOptions {
  /** Where browsers find us. */
  readonly publicUrl: string;
  /** Every address from which our own pages may ask. */
  readonly origins: readonly string[];
  readonly mails: AuthMails;
  /** Single sign-on of organizations; left out where nobody signs in by it. */
  readonly sso?: SsoService | undefined;
}

const minute = 60;

/** A passkey stands for both factors only when the device checked who holds it. */
function demandUserVerification(verified: boolean | undefined): void {
  if (verified) return;
  throw new APIError("BAD_REQUEST", {
    code: "USER_NOT_VERIFIED",
    message: "The device did not check that it is you. Use a passkey with a PIN, a fingerprint or your face.",
  });
}

/** Passkeys belong to a name, never to a bare address: on one's own machine to the other name of the loopback. */
function passkeyName(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return hostname === "127.0.0.1" ? "localhost" : hostname;
}

/** What better-auth can do here beyond passwords. Each is one line of this list; its tables are in a migration. */
export function authPlugins({ publicUrl, origins, mails, sso }: PluginOptions) {
  return [
    twoFactor({ issuer: "Waypost", backupCodeOptions: { storeBackupCodes: "encrypted" } }),
    passkey({
      rpID: passkeyName(publicUrl),
      rpName: "Waypost",
      origin: [...origins],
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      registration: {
        afterVerification: async ({ verification }) => demandUserVerification(verification.registrationInfo?.userVerified),
      },
      authentication: {
        afterVerification: async ({ verification }) => demandUserVerification(verification.authenticationInfo.userVerified),
      },
    }),
    magicLink({
      expiresIn: 15 * minute,
      storeToken: "hashed",
      sendMagicLink: async ({ email, url }, ctx) => mails.magicLink(email, url, ctx?.headers),
    }),
    ...(sso ? [ssoPlugin(sso, publicUrl)] : []),
  ];
}
