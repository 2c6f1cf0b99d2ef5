/** Requests to better-auth's own addresses under /auth: plain fetch, and every answer one of a closed list. */

/** What may go wrong with any request; screens draw each differently. */
export type Trouble =
  /** Too many attempts; `seconds` where the server says how long to wait. */
  | { readonly kind: "locked"; readonly seconds: number | null }
  /** The server no longer knows who asks. */
  | { readonly kind: "signedOut" }
  /** Signed in too long ago for this act: sign in once more. */
  | { readonly kind: "stale" }
  | { readonly kind: "failed" }
  | { readonly kind: "unreachable" };

export interface Done<Data> {
  readonly kind: "done";
  readonly data: Data;
}

/** What the server answers to this very request, by better-auth's code for it, in our words. */
export type Refusals<Kind extends string> = Readonly<Record<string, Kind>>;
export type Outcome<Data, Kind extends string = never> = Done<Data> | Trouble | { readonly kind: Kind };

const patience = 20_000;

export async function send<const Kind extends string = never>(
  path: string,
  body: Readonly<Record<string, unknown>>,
  refusals: Refusals<Kind> = {},
): Promise<Outcome<unknown, Kind>> {
  // Mails are written in the language of the page, whatever the browser's own is.
  const headers = { "content-type": "application/json", accept: "application/json", "accept-language": document.documentElement.lang };
  return outcomeOf(await ask(path, { method: "POST", headers, body: JSON.stringify(body) }), refusals);
}

export async function read(path: string): Promise<Outcome<unknown>> {
  return outcomeOf(await ask(path, { headers: { accept: "application/json" } }), {});
}

async function ask(path: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(`/auth${path}`, { ...init, credentials: "same-origin", signal: AbortSignal.timeout(patience) });
  } catch {
    return null;
  }
}

/** What an answer means; null is no answer at all. */
export async function outcomeOf<Kind extends string>(answer: Response | null, refusals: Refusals<Kind>): Promise<Outcome<unknown, Kind>> {
  if (answer === null) return { kind: "unreachable" };
  const data = await jsonOf(answer);
  if (answer.ok) return { kind: "done", data };
  if (answer.status === 429) return { kind: "locked", seconds: secondsOf(answer.headers) };
  const code = textAt(data, "code") ?? "";
  const refusal = refusals[code] ?? refusals[`${answer.status}`];
  if (refusal !== undefined) return { kind: refusal };
  if (code === "SESSION_NOT_FRESH" || code === "SESSION_EXPIRED") return { kind: "stale" };
  return answer.status === 401 ? { kind: "signedOut" } : { kind: "failed" };
}

async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return (await answer.json()) as unknown;
  } catch {
    return null;
  }
}

/** Null for what is no waiting time: nothing, words, or more than an hour. */
function secondsOf(headers: Headers): number | null {
  const header = headers.get("retry-after") ?? headers.get("x-retry-after");
  const seconds = Number(header);
  return header === null || !Number.isFinite(seconds) || seconds <= 0 || seconds > 3600 ? null : Math.ceil(seconds);
}

/** A field of an answer whose shape only the server knows. */
export function at(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
}

export function textAt(data: unknown, name: string): string | null {
  const value = at(data, name);
  return typeof value === "string" ? value : null;
}

export function textsAt(data: unknown, name: string): readonly string[] {
  const value = at(data, name);
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

export function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? (data as readonly unknown[]) : [];
}
