import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { FieldKeys } from "../encryption/field-cipher.ts";
import type { Tables } from "../database/tables.ts";

/** How far a chain went and its last event's hash, in hex. */
export interface ChainHead {
  readonly chain: number;
  readonly length: number;
  readonly head: string;
}

/** All chains at one moment. */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  readonly heads: readonly ChainHead[];
  /** The signature of the checkpoint before, in hex; empty for the first. */
  readonly before: string;
}

/** A checkpoint as it is kept: the text that was signed, and the signature in hex. */
export interface SignedCheckpoint {
  readonly signed: string;
  readonly signature: string;
}

// Counts come as text from connections that do not turn them into numbers, and were once signed as such.
const count = z.coerce.number().int();
const shape = z.tuple([count, z.string(), z.array(z.tuple([count, count, z.string()])), z.string()]);

/**
 * Signs with a key derived from the one of the blind index, which lies in the database only wrapped under the secret and stays the same when
 * the secret changes: whoever has the database alone can make no checkpoint.
 */
export class CheckpointSigner {
  readonly #key: Buffer;

  constructor({ indexing }: Pick<FieldKeys, "indexing">) {
    this.#key = Buffer.from(hkdfSync("sha256", indexing, "waypost", "audit-checkpoint/v1", 32));
  }

  sign({ number, at, heads, before }: Checkpoint): SignedCheckpoint {
    const signed = JSON.stringify([number, at, heads.map(({ chain, length, head }) => [chain, length, head]), before]);
    return { signed, signature: this.#signature(signed).toString("hex") };
  }

  /** The checkpoint, or null when the signature is not ours. */
  open({ signed, signature }: SignedCheckpoint): Checkpoint | null {
    const given = Buffer.from(signature, "hex");
    const wanted = this.#signature(signed);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    const [number, at, heads, before] = shape.parse(JSON.parse(signed));
    return { number, at, heads: heads.map(([chain, length, head]) => ({ chain, length, head })), before };
  }

  #signature(signed: string): Buffer {
    return createHmac("sha256", this.#key).update(signed, "utf8").digest();
  }
}

/** Signs how far the chains are now and keeps it beside them. */
export async function writeCheckpoint(rows: Kysely<Tables>, signer: CheckpointSigner, now: Date): Promise<SignedCheckpoint> {
  const { rows: heads } = await sql<
    Pick<ChainHead, "chain" | "head"> & { length: number | string; number: number | string; signature: string }
  >`select * from audit_heads()`.execute(rows);
  const { number: last = 0, signature: before = "" } = heads[0] ?? {};
  const number = Number(last) + 1;
  const counted = heads.map(({ chain, length, head }) => ({ chain, length: Number(length), head }));
  const made = signer.sign({ number, at: now.toISOString(), heads: counted, before });
  await sql`select record_audit_checkpoint(${number}::bigint, ${made.signed}, ${made.signature})`.execute(rows);
  return made;
}

const firstAfter = 60_000;
const every = 3_600_000;

/** Signs a minute after the start and every hour from then on. Gives back how to end it. */
export function signEveryHour(rows: Kysely<Tables>, signer: CheckpointSigner, onError: (error: unknown) => void): () => void {
  const sign = (): void => void writeCheckpoint(rows, signer, new Date()).catch(onError);
  const timers = [setTimeout(sign, firstAfter).unref(), setInterval(sign, every).unref()];
  return () => timers.forEach(clearTimeout);
}
