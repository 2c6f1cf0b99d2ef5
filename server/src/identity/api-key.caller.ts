import { refusedRequest } from "../platform/graphql/errors.ts";
import { notSignedIn } from "../kernel/sign-in.ts";
import type { ApiKeyService } from "./api-key.service.ts";
import type { SessionService, SignedIn } from "./session.service.ts";

interface CallerSources {
  readonly sessions: SessionService;
  readonly apiKeys: ApiKeyService;
  readonly now: Date;
}

/**
 * Who sends a request: the API key in its Authorization header, else the session in its cookie. A key beside a cookie wins, and one that is
 * not good ends the request: whoever sends a key means it, and an answer as for nobody would hide that it is wrong.
 * @throws a GraphQL error with status 401 for a key that is not good, and 429 for one that asks too often
 */
export async function callerOf(headers: Headers, { sessions, apiKeys, now }: CallerSources): Promise<SignedIn> {
  const [, key] = /^Bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (key === undefined) return sessions.signedIn(headers);
  const use = await apiKeys.use(key, now);
  switch (use.kind) {
    case "let-in":
      return { actor: use.actor, sessionToken: null, signIn: notSignedIn };
    case "unknown":
      throw refusedRequest("UNAUTHENTICATED", "This API key is not good: it is mistyped, revoked or past its end.", {
        status: 401,
        headers: new Map([["www-authenticate", "Bearer"]]),
      });
    case "too-fast":
      throw refusedRequest("TOO_MANY_REQUESTS", `This API key asks too often: wait ${use.waitSeconds} seconds.`, {
        status: 429,
        headers: new Map([["retry-after", String(use.waitSeconds)]]),
      });
  }
}
