import type { GenericEndpointContext } from "better-auth";
import type pg from "pg";
import type { SignInMethod } from "../kernel/sign-in.ts";

/** What a session keeps of how it was made, beside better-auth's own columns (migration 0016). Nobody sets them from outside. */
export const sessionFields = {
  activeOrganizationId: { type: "string", required: false, input: false },
  signedInBy: { type: "string", required: false, input: false },
  secondFactor: { type: "string", required: false, input: false },
  ssoProviderId: { type: "string", required: false, input: false },
} as const;

export interface SessionMade {
  readonly signedInBy?: SignInMethod | null;
  readonly secondFactor?: "TOTP" | "PASSKEY" | null;
  readonly ssoProviderId?: string | null;
}

/** A session being made: whose, and what it takes over from the one in whose place it comes. */
type NewSession = { readonly userId: string } & SessionMade;

/**
 * How the session is being made, by the door at which it is asked for. A door that is not known here gives a session that no rule takes for more than it is.
 */
export async function sessionMade(
  pool: pg.Pool,
  session: NewSession,
  ctx: GenericEndpointContext | null | undefined,
): Promise<SessionMade> {
  const before = ctx?.context.session?.session as SessionMade | undefined;
  switch (ctx?.path ?? "") {
    case "/sign-in/email":
      // better-auth lets it stand without a code only on a device that gave one and was trusted; else it ends it at once.
      return { signedInBy: "PASSWORD", secondFactor: (await asksForCodes(pool, session.userId)) ? "TOTP" : null };
    case "/two-factor/verify-totp":
    case "/two-factor/verify-backup-code":
      return { ...kept(session), signedInBy: session.signedInBy ?? "PASSWORD", secondFactor: session.secondFactor ?? "TOTP" };
    case "/two-factor/disable":
      return { ...kept(session), secondFactor: session.secondFactor === "PASSKEY" ? "PASSKEY" : null };
    case "/change-password":
      return kept(before ?? {});
    case "/passkey/verify-authentication":
      return { signedInBy: "PASSKEY", secondFactor: "PASSKEY" };
    case "/magic-link/verify":
      return { signedInBy: "MAGIC_LINK" };
    case "/sso/callback":
      return { signedInBy: "SINGLE_SIGN_ON", ssoProviderId: session.ssoProviderId ?? null };
    default:
      return {};
  }
}

function kept({ signedInBy, secondFactor, ssoProviderId }: SessionMade): SessionMade {
  return { signedInBy: signedInBy ?? null, secondFactor: secondFactor ?? null, ssoProviderId: ssoProviderId ?? null };
}

async function asksForCodes(pool: pg.Pool, userId: string): Promise<boolean> {
  const { rows } = await pool.query(`select from "user" where "id" = $1 and "twoFactorEnabled"`, [userId]);
  return rows.length > 0;
}
