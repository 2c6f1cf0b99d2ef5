import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { type Facts, sealFacts } from "./referral-parts.ts";

type Rows = Kysely<Tables>;

const batchSize = 500;

/** Whether a referral's facts still stand in clear: written by a version before they were sealed. */
export async function referralsNeedUpkeep(rows: Rows): Promise<boolean> {
  return (await inClear(rows, 1)).length > 0;
}

/**
 * Seals facts that stand in clear. As the owner of the tables, over all organizations, in batches. Safe to repeat, and from two processes at
 * once: a referral that the other one has sealed is left as it is.
 * @returns how many referrals were brought up to date
 */
export async function keepUpReferrals(rows: Rows, cipher: FieldCipher): Promise<number> {
  let done = 0;
  for (;;) {
    const batch = await inClear(rows, batchSize);
    if (batch.length === 0) return done;
    for (const { id, facts } of batch) {
      const written = await sql`update referral set facts_sealed = ${sealFacts(cipher, id, facts)}, facts = '{}'
        where id = ${id} and facts <> '{}'`.execute(rows);
      done += Number(written.numAffectedRows ?? 0);
    }
  }
}

async function inClear(rows: Rows, limit: number): Promise<{ id: string; facts: Facts }[]> {
  const found = await sql<{ id: string; facts: Facts }>`select id, facts from referral where facts <> '{}' limit ${limit}`.execute(rows);
  return found.rows;
}
