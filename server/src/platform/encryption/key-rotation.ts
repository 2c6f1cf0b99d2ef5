import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { recordAudit } from "../audit/audit.ts";
import type { Tables } from "../database/tables.ts";
import { StartFault } from "../embedded/start-fault.ts";
import { FieldCipher } from "./field-cipher.ts";
import { activateKey, insertKey, retireAllBut, rewrapKey, storedKeys } from "./key.store.ts";
import { keyLockClass } from "./key-ring.ts";
import { countOutdated, nameOf, resealColumn, sealedColumns } from "./sealed-columns.ts";
import { KeysDoNotOpen, OpenedKeys, type Secrets, shortOf, unwrapKey, wrapKey } from "./wrapped-keys.ts";

type Rows = Kysely<Tables>;

export interface RotationOptions extends Secrets {
  /** Rows as the owner of the tables. */
  readonly rows: Rows;
  /** Only wrap the keys anew under the secret of today; values keep their key. */
  readonly secretOnly?: boolean;
  /** Aborted between two batches: what was sealed anew stays, and the next rotation goes on from there. */
  readonly signal: AbortSignal;
  readonly progress?: (line: string) => void;
  /** Milliseconds that a process which lost its connection has to come back and be counted. Default 3,000. */
  readonly patience?: number;
}

export interface RotationReport {
  /** The short name of the key that seals now. */
  readonly key: string;
  /** Keys that were wrapped under the earlier secret. */
  readonly rewrapped: number;
  /** Values sealed anew, by column. */
  readonly resealed: Readonly<Record<string, number>>;
  /** Values that no key opens. While there are any, the keys before are not retired. */
  readonly unreadable: number;
  readonly retired: number;
}

/** Somebody else rotates the keys of this database at this moment. */
export class RotationRuns extends StartFault {
  constructor() {
    super("The keys of this database are being rotated by another process already: wait for it, or stop it and run this again.");
  }
}

const rotationLock = 7_105_332;

/**
 * Changes the data key while everything runs: a new key, made known to every process before any seals with it; then every sealed value is
 * sealed anew; then the key before is retired. Stopped at any moment, even by kill -9, it is simply run again.
 */
export function rotateKeys(options: RotationOptions): Promise<RotationReport> {
  // The lock belongs to one connection and goes with it, however this process ends.
  return options.rows.connection().execute(async (connection) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${rotationLock}) as mine`.execute(connection);
    if (!rows[0]?.mine) throw new RotationRuns();
    try {
      return await rotate(options);
    } finally {
      await sql`select pg_advisory_unlock(${rotationLock})`.execute(connection);
    }
  });
}

async function rotate(options: RotationOptions): Promise<RotationReport> {
  const { rows, progress } = options;
  const rewrapped = await rewrapAll(options);
  if (rewrapped > 0) progress?.(`  ${rewrapped} keys wrapped under the secret of today`);
  const id = options.secretOnly ? await sealingId(options) : await newSealingKey(options);
  const keys = new OpenedKeys(await storedKeys(rows), options);
  const resealed: Record<string, number> = {};
  let [unreadable, left] = [0, Number.POSITIVE_INFINITY];
  // Another pass for what was written meanwhile, until one finds nothing more to do.
  while (left > unreadable) {
    unreadable = 0;
    left = 0;
    for (const column of await sealedColumns(rows)) {
      if (options.secretOnly && !(await hasLegacy(rows, column))) continue;
      const name = nameOf(column);
      const done = await resealColumn(rows, column, { cipher: new FieldCipher(keys), keys, signal: options.signal });
      resealed[name] = (resealed[name] ?? 0) + done.sealed;
      unreadable += done.unreadable;
      left += await countOutdated(rows, column, shortOf(id));
      if (done.sealed > 0) progress?.(`  ${name}: ${resealed[name]} values sealed anew`);
    }
  }
  const retired = await finish(options, { id, resealed, unreadable, rewrapped });
  return { key: shortOf(id), rewrapped, resealed, unreadable, retired };
}

/** Keys that only the earlier secret opens are wrapped under the secret of today. */
async function rewrapAll({ rows, ...secrets }: RotationOptions): Promise<number> {
  let rewrapped = 0;
  for (const key of await storedKeys(rows)) {
    const opened = unwrapKey(key, secrets);
    if (!opened) throw new KeysDoNotOpen();
    if (!opened.byPrevious) continue;
    await rewrapKey(rows, key.id, wrapKey(key, opened.bytes, secrets.secret));
    rewrapped += 1;
  }
  return rewrapped;
}

/** The id of the key that seals after this: a new one, or the one with which an earlier rotation was stopped. */
async function newSealingKey(options: RotationOptions): Promise<string> {
  const { rows } = options;
  const standing = (await storedKeys(rows)).filter((key) => key.purpose === "FIELD" && key.retiredAt === null);
  // Two that stand: an earlier rotation did not come to its end.
  const begun = standing.length > 1 ? standing.at(-1) : undefined;
  const id = begun?.id ?? (await insertKey(rows, "FIELD", options.secret));
  if (!begun?.activeFrom) {
    await untilKnown(options, "the new key");
    await activateKey(rows, id);
  }
  await untilKnown(options, "that the new key seals");
  await untilRunningTransactionsEnd(options);
  return id;
}

async function sealingId(options: RotationOptions): Promise<string> {
  const { short } = new OpenedKeys(await storedKeys(options.rows), options).sealing;
  return (await storedKeys(options.rows)).find((key) => shortOf(key.id) === short)?.id ?? short;
}

/** Waits until every process that holds keys says that it knows the newest change. */
async function untilKnown({ rows, signal, progress, patience = 3_000 }: RotationOptions, what: string): Promise<void> {
  const begun = performance.now();
  for (let looks = 0; ; looks += 1) {
    signal.throwIfAborted();
    const { rows: found } = await sql<{ behind: number }>`select count(*)::int as behind from (
        select max(objid::bigint) as known from pg_locks
         where locktype = 'advisory' and classid = ${keyLockClass}::bigint and objsubid = 2 and granted
           and database = (select oid from pg_database where datname = current_database())
         group by pid) as process
      where known < (select max(change) from encryption_key)`.execute(rows);
    const behind = found[0]?.behind ?? 0;
    if (behind === 0 && performance.now() - begun >= patience) return;
    if (behind > 0 && looks > 0 && looks % 50 === 0) {
      progress?.(
        `  waiting for ${behind} process(es) to learn ${what}: one that has another WAYPOST_SECRET must be started anew with this one`,
      );
    }
    await pause(100, undefined, { signal });
  }
}

/** A transaction that began before may still save what it sealed with the key before: waits until each of those has ended. */
async function untilRunningTransactionsEnd({ rows, signal, progress }: RotationOptions): Promise<void> {
  const running = async () => {
    const found = await sql<{ id: string }>`select virtualtransaction as id from pg_locks
      where locktype = 'virtualxid' and granted and pid <> pg_backend_pid()
        and pid in (select pid from pg_stat_activity where datname = current_database())`.execute(rows);
    return found.rows.map((each) => each.id);
  };
  let waitedFor = new Set(await running());
  for (let looks = 1; waitedFor.size > 0; looks += 1) {
    if (looks % 100 === 0) progress?.(`  waiting for ${waitedFor.size} transaction(s) that began before the new key sealed`);
    await pause(50, undefined, { signal });
    const still = new Set(await running());
    waitedFor = new Set([...waitedFor].filter((id) => still.has(id)));
  }
}

async function hasLegacy(rows: Rows, column: Parameters<typeof countOutdated>[1]): Promise<boolean> {
  const found = await sql<{ there: boolean }>`select exists (select from ${sql.table(`${column.schema}.${column.table}`)}
    where ${sql.ref(column.column)} like 'v1.%') as there`.execute(rows);
  return found.rows[0]?.there ?? false;
}

async function finish(
  { rows, secretOnly }: RotationOptions,
  done: { id: string; resealed: Record<string, number>; unreadable: number; rewrapped: number },
): Promise<number> {
  const values = Object.values(done.resealed).reduce((sum, count) => sum + count, 0);
  return rows.transaction().execute(async (tx) => {
    const retired = secretOnly || done.unreadable > 0 ? 0 : await retireAllBut(tx, done.id);
    const details = { resealed: values, unreadable: done.unreadable, rewrapped: done.rewrapped, retired };
    await recordAudit(tx, [{ action: "KEYS_ROTATED", subject: shortOf(done.id), details, actorKind: "SYSTEM", actorId: "keys rotate" }]);
    return retired;
  });
}
