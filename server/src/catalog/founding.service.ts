import { type Actor, userIdOf } from "../kernel/actor.ts";
import { newId } from "../kernel/ids.ts";
import { slugOf } from "../kernel/slug.ts";
import { addFounder } from "../identity/membership.api.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database, Transaction } from "../platform/database/database.ts";
import { type InvalidInput, invalid } from "../platform/graphql/problems.ts";
import { type FoundingRequest, readFounding } from "./founding.rules.ts";
import { organizationsBySlugs } from "./listing.store.ts";

export interface OrganizationFounded {
  readonly kind: "OrganizationFounded";
  readonly userId: string;
  readonly organizationId: string;
}

export interface FoundingServiceOptions {
  readonly database: Database;
  /** Makes an organization the one that a session acts for. */
  readonly activate: (userId: string, sessionToken: string, organizationId: string) => Promise<unknown>;
}

/** New organizations: founded by a user, who is their first administrator. Their page is public as soon as they have a listing. */
export class FoundingService {
  readonly #database: Database;
  readonly #activate: FoundingServiceOptions["activate"];

  constructor({ database, activate }: FoundingServiceOptions) {
    this.#database = database;
    this.#activate = activate;
  }

  async found(
    actor: Actor,
    request: FoundingRequest,
    { sessionToken, now }: { readonly sessionToken: string | null; readonly now: Date },
  ): Promise<OrganizationFounded | InvalidInput> {
    const userId = userIdOf(actor);
    if (userId === null) throw new Error("Only a signed-in user founds an organization");
    const read = readFounding(request);
    if ("problems" in read) return invalid(read.problems);
    const organizationId = newId();
    const founder: Actor = { kind: "member", userId, organizationId, roles: ["ADMIN"] };
    await this.#database.transact(founder, async (tx) => {
      const slug = await freeSlug(tx, read.founding.name, organizationId);
      await tx.rows
        .insertInto("organization")
        .values({ id: organizationId, slug, ...read.founding, published: false })
        .execute();
      await addFounder(tx, { userId, organizationId, at: now });
      await recordAudit(tx.rows, [{ action: "ORGANIZATION_FOUNDED", subject: organizationId }]);
    });
    if (sessionToken !== null) await this.#activate(userId, sessionToken, organizationId);
    return { kind: "OrganizationFounded", userId, organizationId };
  }
}

/** The name's own slug where it is free, else with the beginning of the id. */
async function freeSlug({ rows }: Transaction, name: string, id: string): Promise<string> {
  const plain = slugOf(name) || "organization";
  const taken = await organizationsBySlugs(rows, [plain]);
  return taken.length === 0 ? plain : `${plain}-${id.slice(0, 8)}`;
}
