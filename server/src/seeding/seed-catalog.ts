import { type OrganizationRecordInput, organizationRecord } from "@waypost/schema/catalog";
import { allPrograms } from "@waypost/seeds/programs/all";
import type { Kysely } from "kysely";
import { writeTaxonomies } from "../catalog/catalog-taxonomy.ts";
import { writeOrganizations } from "../catalog/catalog-writer.ts";
import type { Actor } from "../kernel/actor.ts";
import type { Database } from "../platform/database/database.ts";
import type { Tables } from "../platform/database/tables.ts";

/** Tells whoever shows or searches listings that these changed, in the transaction that changed them. */
export type Announce = (rows: Kysely<Tables>, serviceIds: readonly string[]) => Promise<void>;

export const seedActor: Actor = { kind: "system", purpose: "seed" };

/** Seeding at once from two processes would do everything twice: the second waits in its transaction and finds the work done. */
export const seedLock = 7_105_331;

/** Puts our own taxonomies in. Cheap where nothing changed: it may run at every start. Gives the names of those that were written. */
export function seedReference(database: Database): Promise<readonly string[]> {
  return database.transact(seedActor, ({ rows }) => writeTaxonomies(rows));
}

export interface SeededListings {
  readonly organizations: number;
  readonly listings: number;
  /** Listings that are new or differ from what was stored. */
  readonly changed: number;
}

/** Stores records written by hand, all marked as demonstration data, and announces what changed. Repeated it changes nothing. */
export async function seedRecords(
  rows: Kysely<Tables>,
  inputs: readonly OrganizationRecordInput[],
  on: { announce: Announce; now: Date },
): Promise<SeededListings> {
  const records = inputs.map((input) => organizationRecord.parse(input));
  const changed = await writeOrganizations(rows, records, { now: on.now, isDemonstration: true });
  if (changed.length > 0) await on.announce(rows, changed);
  return { organizations: records.length, listings: records.flatMap((record) => record.services).length, changed: changed.length };
}

/** The real programs that people are sent to. */
export function seedPrograms(rows: Kysely<Tables>, on: { announce: Announce; now: Date }): Promise<SeededListings> {
  return seedRecords(rows, allPrograms, on);
}
