import { type Kysely, sql } from "kysely";
import type { Tables } from "../database/tables.ts";
import { type KeyPurpose, KeysDoNotOpen, newWrappedKey, type Secrets, type StoredKey, unwrapKey } from "./wrapped-keys.ts";

type Rows = Kysely<Tables>;

/** Every key, the oldest first. */
export async function storedKeys(rows: Rows): Promise<StoredKey[]> {
  const found = await sql<StoredKey>`select id, purpose, wrapped, active_from as "activeFrom", retired_at as "retiredAt", change
    from encryption_key order by created_at, change`.execute(rows);
  return found.rows;
}

/** @returns the new key's id. It seals nothing before {@link activateKey}. */
export async function insertKey(rows: Rows, purpose: KeyPurpose, secret: string): Promise<string> {
  const { id, wrapped } = newWrappedKey(purpose, secret);
  await rows.insertInto("encryption_key").values({ id, purpose, wrapped }).execute();
  return id;
}

const changed = sql<number>`nextval(pg_get_serial_sequence('encryption_key', 'change'))`;

export async function activateKey(rows: Rows, id: string): Promise<void> {
  await sql`update encryption_key set active_from = clock_timestamp(), change = ${changed} where id = ${id}::uuid and active_from is null`.execute(
    rows,
  );
}

export async function rewrapKey(rows: Rows, id: string, wrapped: Buffer): Promise<void> {
  await sql`update encryption_key set wrapped = ${wrapped}, change = ${changed} where id = ${id}::uuid`.execute(rows);
}

/** Every field key but one is retired: nothing is sealed with it any more. It is kept, for a row that comes back from a backup. */
export async function retireAllBut(rows: Rows, id: string): Promise<number> {
  const done = await sql`update encryption_key set retired_at = clock_timestamp(), change = ${changed}
    where purpose = 'FIELD' and id <> ${id}::uuid and retired_at is null`.execute(rows);
  return Number(done.numAffectedRows ?? 0);
}

/**
 * Makes the first keys where there are none. Called while the migrations' lock is held: two that start at once make one set.
 * @throws KeysDoNotOpen when there are keys, and the secrets do not open them.
 */
export async function ensureKeys(rows: Rows, secrets: Secrets): Promise<void> {
  const stored = await storedKeys(rows);
  if (stored.some((key) => unwrapKey(key, secrets) === null)) throw new KeysDoNotOpen();
  for (const purpose of ["FIELD", "INDEX"] as const) {
    if (stored.some((key) => key.purpose === purpose)) continue;
    await activateKey(rows, await insertKey(rows, purpose, secrets.secret));
  }
}

/** @throws KeysDoNotOpen. Asked before anything is changed with a secret that may be wrong; a database without keys fits any. */
export async function assertSecretFits(rows: Rows, secrets: Secrets): Promise<void> {
  const { rows: there } = await sql<{ there: boolean }>`select to_regclass('public.encryption_key') is not null as there`.execute(rows);
  if (!there[0]?.there) return;
  const stored = await storedKeys(rows);
  if (stored.some((key) => unwrapKey(key, secrets) === null)) throw new KeysDoNotOpen();
}
