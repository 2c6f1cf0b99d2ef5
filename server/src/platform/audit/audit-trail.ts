import type { Actor } from "../../kernel/actor.ts";
import type { Database } from "../database/database.ts";
import { type AuditEvent, recordAudit } from "./audit.ts";

/** What of a person can be disclosed. Codes, for the log; their words are in the client's `audit.messages.ts`. */
export const personParts = ["name", "contact", "birth-date", "address", "message", "notes", "consent", "need"] as const;
export type PersonPart = (typeof personParts)[number];

export interface Seen {
  /** The organization whose person it is. */
  readonly personOrganizationId: string;
  readonly referralId?: string | null;
  /** What was really handed out; none where only the person's existence was. */
  readonly parts: readonly PersonPart[];
}

interface Noted {
  readonly personOrganizationId: string;
  readonly referralIds: Set<string>;
  readonly parts: Set<PersonPart>;
}

export interface TrailOptions {
  readonly database: Database;
  readonly actor: Actor;
  readonly requestId?: string | null;
}

/**
 * What one request has seen of persons: one event a person, however many loaders and fields open something, written in one statement by
 * {@link flush} before the answer leaves. Whoever opens something about a person tells it here.
 */
export class AuditTrail {
  readonly #options: TrailOptions;
  readonly #seen = new Map<string, Noted>();
  readonly #others: AuditEvent[] = [];

  constructor(options: TrailOptions) {
    this.#options = options;
  }

  saw(personId: string, { personOrganizationId, referralId, parts }: Seen): void {
    let noted = this.#seen.get(personId);
    if (!noted) {
      noted = { personOrganizationId, referralIds: new Set(), parts: new Set() };
      this.#seen.set(personId, noted);
    }
    if (referralId) noted.referralIds.add(referralId);
    for (const part of parts) noted.parts.add(part);
  }

  /** Something else that this request did by reading: a search, a look into the log. */
  did(event: AuditEvent): void {
    this.#others.push(event);
  }

  /**
   * Writes what was seen since the last time, in one statement. Nothing was seen: nothing is asked of the database.
   * @param operation the name of the query, as the caller gave it; kept only as far as it is a name
   * @throws when it cannot be written: the answer must then not leave
   */
  async flush(operation?: string | null): Promise<void> {
    if (this.#seen.size === 0 && this.#others.length === 0) return;
    const { database, actor, requestId } = this.#options;
    const named = operationName(operation);
    const events: AuditEvent[] = [...this.#seen].map(([personId, noted]) => readOf(personId, noted, named));
    const written = [...events, ...this.#others].map((event) => ({ ...event, requestId: requestId ?? null }));
    this.#seen.clear();
    this.#others.length = 0;
    await recordAudit(database.rowsAs(actor), written);
  }
}

function readOf(personId: string, { personOrganizationId, referralIds, parts }: Noted, operation: string | null): AuditEvent {
  const [referralId, ...more] = [...referralIds];
  return {
    action: "PERSON_READ",
    personId,
    personOrganizationId,
    referralId: more.length === 0 ? (referralId ?? null) : null,
    details: {
      parts: personParts.filter((part) => parts.has(part)),
      ...(more.length > 0 && { referrals: [...referralIds] }),
      ...(operation !== null && { operation }),
    },
  };
}

/** A GraphQL name, at most 60 letters; nothing that a caller could smuggle words in with. */
function operationName(name: string | null | undefined): string | null {
  return name && /^[A-Za-z_]\w{0,59}$/.test(name) ? name : null;
}
