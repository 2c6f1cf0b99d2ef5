import { lookup as resolveName } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { callbackify } from "node:util";
import ipaddr from "ipaddr.js";
import { Agent, fetch, Headers, type RequestInit, type Response } from "undici";

/** Why an address that somebody else chose is not asked. */
export type OutsideRefusal = "ADDRESS" | "SCHEME" | "PORT" | "CREDENTIALS" | "REDIRECT" | "SIZE" | "TIME";

export class OutsideRefused extends Error {
  readonly code: OutsideRefusal;
  constructor(code: OutsideRefusal, message: string) {
    super(message);
    this.name = "OutsideRefused";
    this.code = code;
  }
}

/** Every address of a host name. */
export type NameLookup = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface OutsideOptions {
  /** Development and tests only: plain http, any port, and addresses of this machine are let through. Other private ones stay refused. */
  readonly allowLoopback?: boolean;
  readonly lookup?: NameLookup;
  /** An answer's body may hold so many bytes, unpacked. Default 1 MiB. */
  readonly maxBytes?: number;
  /** The whole exchange, redirects included, may take so long. Default 10 s. */
  readonly timeoutMs?: number;
}

const maxRedirects = 3;
/** Public by their number, and yet services that a cloud offers to its own machines. */
const cloudServices = new Set(["168.63.129.16"]);
const headersForOneOriginOnly = ["authorization", "cookie", "proxy-authorization"];

/**
 * Asks an address that somebody else chose (an identity provider, a webhook), so that nobody reaches our own network through us: https on 443
 * only, no credentials in the address, and only what every name resolves to is connected to, none of it private, local or special. What
 * was checked is what is connected to: the name is not looked up twice. A redirect is checked like the first address; at most three.
 * The body has been read whole when the answer is given.
 * @throws OutsideRefused as above, and when the answer is too long or takes too long; whatever `fetch` throws otherwise.
 */
export async function fetchOutside(
  address: string | URL,
  init: RequestInit = {},
  { allowLoopback = false, lookup = everyAddress, maxBytes = 1024 * 1024, timeoutMs = 10_000 }: OutsideOptions = {},
): Promise<globalThis.Response> {
  const agent = new Agent({ connect: { lookup: checkedLookup(lookup, allowLoopback) } });
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  try {
    const response = await follow(new URL(address), { ...init, signal, dispatcher: agent }, allowLoopback);
    return await readWhole(response, maxBytes);
  } catch (error) {
    throw refusalIn(error) ?? (deadline.aborted ? new OutsideRefused("TIME", "The address took too long to answer.") : error);
  } finally {
    await agent.destroy();
  }
}

async function follow(first: URL, init: RequestInit, allowLoopback: boolean): Promise<Response> {
  let url = first;
  const headers = new Headers(init.headers);
  for (let redirects = 0; ; redirects += 1) {
    assertMayBeAsked(url, allowLoopback);
    const response = await fetch(url, { ...init, headers: [...headers], redirect: "manual" });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    if (!["GET", "HEAD"].includes((init.method ?? "GET").toUpperCase()))
      throw new OutsideRefused("REDIRECT", "What is sent is not sent on to another address.");
    if (redirects === maxRedirects) throw new OutsideRefused("REDIRECT", "The address leads on too often.");
    const next = new URL(location, url);
    if (next.origin !== url.origin) for (const name of headersForOneOriginOnly) headers.delete(name);
    url = next;
  }
}

/** What can be seen on an address without asking for its name. */
function assertMayBeAsked(url: URL, allowLoopback: boolean): void {
  if (url.username !== "" || url.password !== "") throw new OutsideRefused("CREDENTIALS", "An address may not hold a name or a password.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // URL has written decimal, octal and hexadecimal forms of an IPv4 address out by now.
  if (ipaddr.isValid(host)) assertAddressIsOutside(host, allowLoopback);
  const isOwn = allowLoopback && (host === "localhost" || (ipaddr.isValid(host) && isLoopback(host)));
  if (url.protocol !== "https:" && !(isOwn && url.protocol === "http:"))
    throw new OutsideRefused("SCHEME", "Only https addresses are asked.");
  if (url.port !== "" && !isOwn) throw new OutsideRefused("PORT", "Only port 443 is asked.");
}

/** Refuses a name when any of its addresses is not outside: what is connected to is one of those that were looked at. */
function checkedLookup(lookup: NameLookup, allowLoopback: boolean): LookupFunction {
  const addressesOf = callbackify(async (hostname: string) => {
    const found = await lookup(hostname);
    if (found.length === 0) throw new OutsideRefused("ADDRESS", "The name has no address.");
    for (const { address } of found) assertAddressIsOutside(address, allowLoopback);
    return [...found];
  });
  return (hostname, { all }, done) =>
    addressesOf(hostname, (error, found) => {
      if (error) done(error, []);
      else if (all) done(null, found);
      else done(null, found[0]?.address ?? "", found[0]?.family);
    });
}

function assertAddressIsOutside(address: string, allowLoopback: boolean): void {
  if (allowLoopback && isLoopback(address)) return;
  if (!isOutside(address)) throw new OutsideRefused("ADDRESS", "The address is not on the public internet.");
}

const isLoopback = (address: string): boolean => ipaddr.parse(address).range() === "loopback";

/** Only what the registries give to the public internet; IPv4 inside IPv6, tunnels and translations are not. */
function isOutside(address: string): boolean {
  if (!ipaddr.isValid(address) || cloudServices.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(ipaddr.parseCIDR("2000::/3"));
}

/** Counted after unpacking: a small packed body may hold a large one. */
async function readWhole(response: Response, maxBytes: number): Promise<globalThis.Response> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    // undici's bodies are streams of bytes; its type leaves the parts open.
    const bytes = part as Uint8Array;
    size += bytes.byteLength;
    if (size > maxBytes) throw new OutsideRefused("SIZE", "The answer is too long.");
    parts.push(bytes);
  }
  const isEmpty = [101, 204, 205, 304].includes(response.status);
  const { status, statusText } = response;
  return new globalThis.Response(isEmpty ? null : Buffer.concat(parts), { status, statusText, headers: [...response.headers] });
}

/** `fetch` wraps what a connection failed of. */
function refusalIn(error: unknown): OutsideRefused | null {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof OutsideRefused) return at;
  return null;
}

const everyAddress: NameLookup = (hostname) => resolveName(hostname, { all: true });
