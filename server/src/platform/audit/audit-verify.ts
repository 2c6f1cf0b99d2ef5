import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { ChainHead, Checkpoint, CheckpointSigner, SignedCheckpoint } from "./audit-checkpoint.ts";

type Rows = Kysely<Tables>;

/** What can be wrong. */
export type AuditFault =
  | "ALTERED"
  | "MISSING"
  | "CUT_OFF"
  | "INSERTED"
  | "CHAIN_MISSING"
  | "REWRITTEN"
  | "CHECKPOINT_FORGED"
  | "CHECKPOINT_MISSING";

export interface AuditFinding {
  readonly fault: AuditFault;
  /** Null where the finding is about checkpoints. */
  readonly chain: number | null;
  /** The event, or the first of several; the checkpoint's number where the finding is about one. */
  readonly sequence: number;
  readonly words: string;
}

export interface AuditReport {
  readonly events: number;
  readonly checkpoints: number;
  readonly findings: readonly AuditFinding[];
  /** How far each chain goes, as its events say. */
  readonly heads: readonly ChainHead[];
}

export interface VerifyOptions {
  /** As the owner of the tables: row-level security hides heads from everybody else. */
  readonly rows: Rows;
  readonly signer: CheckpointSigner;
  /** Checkpoints kept outside the database. */
  readonly against?: readonly SignedCheckpoint[];
  readonly batch?: number;
  readonly signal?: AbortSignal;
  readonly progress?: (line: string) => void;
}

const chains = 16;
/** At most so many findings a chain: whoever rewrote a chain altered everything after it. */
const told = 20;

interface EventRow {
  readonly sequence: number;
  readonly text: string;
  readonly hash: Buffer;
}

/**
 * Reckons every hash anew, outside the database's functions, and holds chains, heads and checkpoints against each other. Reads in batches:
 * memory does not grow with the log. Events that are written meanwhile are no fault.
 */
export async function verifyAudit(options: VerifyOptions): Promise<AuditReport> {
  const { rows, signer, against = [], progress } = options;
  const findings: AuditFinding[] = [];
  const kept = await openCheckpoints(rows, signer, findings);
  const outside = openOutside(against, signer, { newest: kept.at(-1)?.number ?? 0, findings });
  const heads: ChainHead[] = [];
  let events = 0;
  for (let chain = 0; chain < chains; chain += 1) {
    const walk = new ChainWalk(chain, pinnedHashes([...kept, ...outside], chain));
    // Read before the events and after them: between the two, others may write.
    const before = await storedHead(rows, chain);
    if (before) walk.pin(before);
    await walkChain(walk, options);
    walk.end(before, await storedHead(rows, chain));
    findings.push(...walk.findings);
    heads.push({ chain, length: walk.length, head: walk.head.toString("hex") });
    events += walk.length;
    progress?.(`  chain ${chain}: ${walk.length} events`);
  }
  return { events, checkpoints: kept.length + outside.length, findings, heads };
}

async function walkChain(walk: ChainWalk, { rows, batch = 2000, signal }: VerifyOptions): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    // Not audit_text() of the database: whoever may alter an event may alter that too.
    const { rows: found } = await sql<Omit<EventRow, "sequence"> & { readonly sequence: string }>`
      select sequence, hash, pg_catalog.jsonb_build_array(chain, sequence, id,
          pg_catalog.to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), actor_kind, actor_id, organization_id, action,
          person_id, person_organization_id, referral_id, subject, details, request_id)::text as text
        from audit_event where chain = ${walk.chain}::smallint and sequence > ${walk.length}::bigint
        order by sequence limit ${batch}`.execute(rows);
    for (const row of found) walk.take({ ...row, sequence: Number(row.sequence) });
    if (found.length < batch) return;
  }
}

/** One chain, event by event. After a fault it goes on from the hash that is stored, so that one fault is told once. */
class ChainWalk {
  readonly chain: number;
  readonly findings: AuditFinding[] = [];
  length = 0;
  head: Buffer;
  readonly #pinned: Map<number, string>;
  #isRewritten = false;

  /** @param pinned the hash that must stand at a length, as somebody trustworthy signed it */
  constructor(chain: number, pinned: Map<number, string>) {
    this.chain = chain;
    this.#pinned = pinned;
    this.head = createHash("sha256").update(`waypost audit chain ${chain}`).digest();
  }

  /** Another hash that must stand at a length. One that contradicts a signed one is told at that event. */
  pin({ length, head }: ChainHead): void {
    if (length > 0) pinned(this.#pinned, length, head);
  }

  take({ sequence, text, hash }: EventRow): void {
    const missing = sequence - this.length - 1;
    if (missing > 0) {
      const which = missing === 1 ? `event ${this.length + 1} is` : `events ${this.length + 1} to ${sequence - 1} are`;
      this.#tell("MISSING", this.length + 1, `${which} missing`);
    } else if (!createHash("sha256").update(this.head).update(text, "utf8").digest().equals(hash)) {
      this.#tell("ALTERED", sequence, `event ${sequence} does not fit its hash and the one before it: altered, or put in`);
    }
    this.length = sequence;
    this.head = hash;
    const wanted = this.#pinned.get(sequence);
    if (wanted === undefined || wanted === hash.toString("hex") || this.#isRewritten) return;
    this.#isRewritten = true;
    this.#tell("REWRITTEN", sequence, `event ${sequence} is another one than was signed or noted: the chain was written anew up to it`);
  }

  end(before: ChainHead | null, after: ChainHead | null): void {
    if (!before || !after) this.#tell("CHAIN_MISSING", 0, "its row in audit_chain is missing");
    const known = Math.max(0, ...this.#pinned.keys());
    if (known > this.length) {
      const lost = known === this.length + 1 ? `event ${known} is` : `events ${this.length + 1} to ${known} are`;
      this.#tell("CUT_OFF", this.length + 1, `${lost} cut off its end`);
    }
    if (after && this.length > after.length) {
      this.#tell("INSERTED", after.length + 1, `there are events after its end, which is at ${after.length}`);
    }
  }

  #tell(fault: AuditFault, sequence: number, words: string): void {
    if (this.findings.length < told) this.findings.push({ fault, chain: this.chain, sequence, words: `Chain ${this.chain}: ${words}.` });
  }
}

async function storedHead(rows: Rows, chain: number): Promise<ChainHead | null> {
  const found = await sql<{ length: string; head: string }>`
    select length, encode(head, 'hex') as head from audit_chain where chain = ${chain}::smallint`.execute(rows);
  const row = found.rows[0];
  return row ? { chain, length: Number(row.length), head: row.head } : null;
}

function pinnedHashes(checkpoints: readonly Checkpoint[], chain: number): Map<number, string> {
  const map = new Map<number, string>();
  for (const { heads } of checkpoints) {
    for (const { length, head } of heads.filter((each) => each.chain === chain && each.length > 0)) pinned(map, length, head);
  }
  return map;
}

function pinned(map: Map<number, string>, length: number, head: string): void {
  const known = map.get(length);
  // Two that contradict each other: no event can fit both.
  map.set(length, known === undefined || known === head ? head : "contradiction");
}

/** The checkpoints of the database, each signed by us and each naming the one before it. */
async function openCheckpoints(rows: Rows, signer: CheckpointSigner, findings: AuditFinding[]): Promise<Checkpoint[]> {
  const stored = await sql<SignedCheckpoint & { number: string }>`
    select number, signed, encode(signature, 'hex') as signature from audit_checkpoint order by number`.execute(rows);
  const opened: Checkpoint[] = [];
  let before: string | null = "";
  let next = 1;
  for (const row of stored.rows) {
    const number = Number(row.number);
    if (number !== next) {
      findings.push(aboutCheckpoint("CHECKPOINT_MISSING", next, `Checkpoint ${next} is missing.`));
      before = null;
    }
    const checkpoint = signer.open(row);
    if (!checkpoint || checkpoint.number !== number || (before !== null && checkpoint.before !== before)) {
      findings.push(aboutCheckpoint("CHECKPOINT_FORGED", number, `Checkpoint ${number} is not signed by this Waypost.`));
    } else opened.push(checkpoint);
    before = row.signature;
    next = number + 1;
  }
  return opened;
}

function openOutside(
  against: readonly SignedCheckpoint[],
  signer: CheckpointSigner,
  { newest, findings }: { readonly newest: number; readonly findings: AuditFinding[] },
): Checkpoint[] {
  const opened: Checkpoint[] = [];
  for (const [index, each] of against.entries()) {
    const checkpoint = signer.open(each);
    if (!checkpoint) {
      findings.push(aboutCheckpoint("CHECKPOINT_FORGED", index + 1, `Line ${index + 1} of the file is not signed by this Waypost.`));
      continue;
    }
    if (checkpoint.number > newest) {
      const { number } = checkpoint;
      findings.push(aboutCheckpoint("CHECKPOINT_MISSING", number, `Checkpoint ${number} is in the file and not in the database.`));
    }
    opened.push(checkpoint);
  }
  return opened;
}

const aboutCheckpoint = (fault: AuditFault, sequence: number, words: string): AuditFinding => ({ fault, chain: null, sequence, words });
