/** Sign-in and sign-out at better-auth's own addresses; three requests, so no client library. */

export type SignInOutcome =
  | { readonly kind: "signedIn" }
  | { readonly kind: "wrong" }
  /** Too many attempts; `seconds` where the server says how long to wait. */
  | { readonly kind: "locked"; readonly seconds: number | null }
  | { readonly kind: "failed" }
  | { readonly kind: "unreachable" };

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const answer = await post("/auth/sign-in/email", { email, password });
  return answer === null ? { kind: "unreachable" } : outcomeOf(answer.status, answer.headers);
}

/** What an answer to a sign-in means. */
export function outcomeOf(status: number, headers: Headers): SignInOutcome {
  if (status >= 200 && status < 300) return { kind: "signedIn" };
  if (status === 429) return { kind: "locked", seconds: secondsOf(headers.get("retry-after") ?? headers.get("x-retry-after")) };
  // better-auth answers 400 to an address that is none, 401 to a wrong password, and says no more than that on purpose.
  return status === 400 || status === 401 ? { kind: "wrong" } : { kind: "failed" };
}

/** Null for what is no waiting time: nothing, words, or more than an hour. */
function secondsOf(header: string | null): number | null {
  const seconds = Number(header);
  return header === null || !Number.isFinite(seconds) || seconds <= 0 || seconds > 3600 ? null : Math.ceil(seconds);
}

/** True when the server has ended the session. */
export async function signOut(): Promise<boolean> {
  const answer = await post("/auth/sign-out", {});
  return answer?.ok ?? false;
}

/** An account that anybody may try; the server names them in demo mode only. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly organization: string;
  readonly roles: readonly string[];
  readonly password: string;
}

/** Empty outside demo mode, and whenever the answer is not what we expect. */
export async function demoAccounts(signal: AbortSignal): Promise<readonly DemoAccount[]> {
  try {
    const answer = await fetch("/demo-accounts", { headers: { accept: "application/json" }, signal });
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return [];
    const accounts: unknown = await answer.json();
    return Array.isArray(accounts) ? accounts.filter(isDemoAccount) : [];
  } catch {
    return [];
  }
}

function isDemoAccount(value: unknown): value is DemoAccount {
  const account = value as Partial<DemoAccount> | null;
  return typeof account?.email === "string" && typeof account.password === "string" && Array.isArray(account.roles);
}

async function post(path: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
