import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { listOf, type Outcome, read, send, textAt } from "./auth-client.ts";

/** Passkeys: keys that a device keeps and opens by finger, face or PIN. The browser's part is loaded when somebody uses one. */

/** "canceled": the person or the device said no, or had none. */
export type PasskeyOutcome = Outcome<unknown, "canceled" | "unknown">;

const browserPart = () => import("@simplewebauthn/browser");

/** Passkeys belong to a name: at a bare address, such as 127.0.0.1, browsers know none. */
export function canUsePasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential === "function" && !/^[\d.]+$|:/.test(globalThis.location.hostname);
}

/** Whether the browser offers passkeys in the list below the e-mail field. */
export async function canOfferPasskeys(): Promise<boolean> {
  return canUsePasskeys() && (await (await browserPart()).browserSupportsWebAuthnAutofill());
}

/** Signs in. With `inField` it waits until a passkey is chosen in the e-mail field, or another request takes its place. */
export async function signInWithPasskey(inField: boolean): Promise<PasskeyOutcome> {
  const options = await read("/passkey/generate-authenticate-options");
  if (options.kind !== "done") return options;
  const { startAuthentication } = await browserPart();
  const optionsJSON = options.data as PublicKeyCredentialRequestOptionsJSON;
  try {
    const response = await startAuthentication({ optionsJSON, useBrowserAutofill: inField });
    return await send("/passkey/verify-authentication", { response }, { "400": "unknown", "401": "unknown" } as const);
  } catch {
    return { kind: "canceled" };
  }
}

/** Ends a request that waits in the e-mail field: it must not outlive the page. */
export async function stopOfferingPasskeys(): Promise<void> {
  (await browserPart()).WebAuthnAbortService.cancelCeremony();
}

export type AddPasskeyOutcome = Outcome<unknown, "canceled" | "known">;

export async function addPasskey(name: string): Promise<AddPasskeyOutcome> {
  const options = await read(`/passkey/generate-register-options?name=${encodeURIComponent(name)}`);
  if (options.kind !== "done") return options;
  const { startRegistration } = await browserPart();
  try {
    const response = await startRegistration({ optionsJSON: options.data as PublicKeyCredentialCreationOptionsJSON });
    return await send("/passkey/verify-registration", { response, name }, {});
  } catch (error) {
    return { kind: error instanceof Error && error.name === "InvalidStateError" ? "known" : "canceled" };
  }
}

export interface Passkey {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly added: string | null;
}

export async function readPasskeys(): Promise<Outcome<readonly Passkey[]>> {
  const outcome = await read("/passkey/list-user-passkeys");
  if (outcome.kind !== "done") return outcome;
  const passkeys = listOf(outcome.data).map((key) => ({
    id: textAt(key, "id") ?? "",
    name: textAt(key, "name") ?? "",
    added: textAt(key, "createdAt") ?? null,
  }));
  return { kind: "done", data: passkeys.filter(({ id }) => id !== "") };
}

export function removePasskey(id: string): Promise<Outcome<unknown>> {
  return send("/passkey/delete-passkey", { id });
}
