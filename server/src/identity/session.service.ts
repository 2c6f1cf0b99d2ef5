import type { Role } from "@waypost/schema/roles";
import { type Actor, nobody } from "../kernel/actor.ts";
import type { Database } from "../platform/database/database.ts";
import type { AuthHandle } from "./auth.ts";
import { membershipsOf } from "./membership.store.ts";

export interface SignedIn {
  readonly actor: Actor;
  readonly sessionToken: string | null;
}

const notSignedIn: SignedIn = { actor: nobody, sessionToken: null };

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
    if (!headers.get("cookie")?.includes("waypost")) return notSignedIn;
    const found = await this.#auth.auth.api.getSession({ headers });
    if (!found) return notSignedIn;
    const userId = found.user.id;
    const memberships = await membershipsOf(this.#database.rowsAs({ kind: "signed-in", userId }), userId);
    // An organization whose rules the user does not meet is acted for by nobody of them: the user is then signed in, and no more.
    const open = memberships.filter(({ blockedBy }) => blockedBy === null);
    const active = open.find(({ organizationId }) => organizationId === found.session.activeOrganizationId) ?? open[0];
    const actor: Actor = active
      ? { kind: "member", userId, organizationId: active.organizationId, roles: active.roles as Role[] }
      : { kind: "signed-in", userId };
    return { actor, sessionToken: found.session.token };
  }

  /** Makes one of the user's memberships the active one. False when the user has none there, or none that is open. */
  async switchOrganization(userId: string, sessionToken: string, organizationId: string): Promise<boolean> {
    const memberships = await membershipsOf(this.#database.rowsAs({ kind: "signed-in", userId }), userId);
    const wanted = memberships.find((membership) => membership.organizationId === organizationId);
    if (wanted?.blockedBy !== null) return false;
    await this.#auth.pool.query(`update "session" set "activeOrganizationId" = $1 where "token" = $2 and "userId" = $3`, [
      organizationId,
      sessionToken,
      userId,
    ]);
    return true;
  }
}
