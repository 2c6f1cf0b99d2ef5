import type { Role } from "@waypost/schema/roles";
import { type Actor, nobody } from "../kernel/actor.ts";
import { notSignedIn, type SignIn, type SignInMethod } from "../kernel/sign-in.ts";
import type { Database } from "../platform/database/database.ts";
import type { AuthHandle } from "./auth.ts";
import { membershipsOf } from "./membership.store.ts";
import { blockOf } from "./sign-in.rules.ts";

export interface SignedIn {
  readonly actor: Actor;
  readonly sessionToken: string | null;
  readonly signIn: SignIn;
}

const nobodySignedIn: SignedIn = { actor: nobody, sessionToken: null, signIn: notSignedIn };

/** What a session's row and its user's tell of how it was made. */
interface SessionMade {
  readonly signedInBy?: string | null | undefined;
  readonly secondFactor?: string | null | undefined;
  readonly ssoProviderId?: string | null | undefined;
}

/** A code counts as long as the account keeps the factor: whoever turns it off is without one, in every session. */
function signInOf(session: SessionMade, hasCodes: boolean): SignIn {
  return {
    // Written by our own hook alone (auth-session.ts).
    method: (session.signedInBy ?? null) as SignInMethod | null,
    hasSecondFactor: session.secondFactor === "PASSKEY" || (session.secondFactor === "TOTP" && hasCodes),
    ssoProviderId: session.ssoProviderId ?? null,
  };
}

/** From a request's headers to who is asking: the session, and the membership that is active in it. */
export class SessionService {
  readonly #auth: AuthHandle;
  readonly #database: Database;

  constructor(auth: AuthHandle, database: Database) {
    this.#auth = auth;
    this.#database = database;
  }

  /** Read anew for every request: a membership that was taken away is gone at the very next one. */
  async signedIn(headers: Headers): Promise<SignedIn> {
    // Without a cookie there is no session: most public reads end here without a statement.
    if (!headers.get("cookie")?.includes("waypost")) return nobodySignedIn;
    const found = await this.#auth.auth.api.getSession({ headers });
    if (!found) return nobodySignedIn;
    const userId = found.user.id;
    const memberships = await membershipsOf(this.#database.rowsAs({ kind: "signed-in", userId }), userId);
    // The plugin for codes adds it to every user; the type of a list of plugins does not say so.
    const { twoFactorEnabled } = found.user as { twoFactorEnabled?: boolean | null };
    const signIn = signInOf(found.session, twoFactorEnabled === true);
    // An organization whose rules the session does not meet is not acted for by it: the user is then signed in, and no more.
    const open = memberships.filter(({ rules }) => blockOf(signIn, rules) === null);
    const active = open.find(({ organizationId }) => organizationId === found.session.activeOrganizationId) ?? open[0];
    const actor: Actor = active
      ? { kind: "member", userId, organizationId: active.organizationId, roles: active.roles as Role[] }
      : { kind: "signed-in", userId };
    return { actor, sessionToken: found.session.token, signIn };
  }

  /** Makes one of the user's memberships the active one. False when the user has none there, or none that is open. */
  async switchOrganization(userId: string, sessionToken: string, organizationId: string): Promise<boolean> {
    const memberships = await membershipsOf(this.#database.rowsAs({ kind: "signed-in", userId }), userId);
    const wanted = memberships.find((membership) => membership.organizationId === organizationId);
    const { rows } = await this.#auth.pool.query<SessionMade & { hasCodes: boolean }>(
      `select s."signedInBy", s."secondFactor", s."ssoProviderId", coalesce(u."twoFactorEnabled", false) as "hasCodes"
         from "session" s join "user" u on u."id" = s."userId" where s."token" = $1 and s."userId" = $2`,
      [sessionToken, userId],
    );
    const [session] = rows;
    if (!wanted || !session || blockOf(signInOf(session, session.hasCodes), wanted.rules) !== null) return false;
    await this.#auth.pool.query(`update "session" set "activeOrganizationId" = $1 where "token" = $2 and "userId" = $3`, [
      organizationId,
      sessionToken,
      userId,
    ]);
    return true;
  }
}
