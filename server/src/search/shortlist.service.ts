import { LockMode } from "@mikro-orm/core";
import type { Actor } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import type { Database, Transaction } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { type InvalidInput, invalid, type NotFound, notFound } from "../platform/graphql/problems.ts";
import { openShortlist, type Shortlist, shortlistPlace } from "./shortlist.api.ts";
import { ShortlistEntity, type ShortlistRow } from "./shortlist.entity.ts";
import { addToShortlist, countShortlisted, countShortlists, removeShortlist, takeFromShortlist } from "./shortlist.store.ts";

/** Lists that one member may keep, and programs in one of them: what a person can look over. */
export const shortlistsAtMost = 100;
export const shortlistedAtMost = 100;

export interface ShortlistKept {
  readonly kind: "ShortlistKept";
  readonly shortlist: Shortlist;
}
export interface ShortlistRemoved {
  readonly kind: "ShortlistRemoved";
  readonly id: string;
}

/** Programs that members put aside, under names of their own. Each list is its member's alone. */
export class ShortlistService {
  readonly #database: Database;
  readonly #cipher: FieldCipher;

  constructor({ database, cipher }: { readonly database: Database; readonly cipher: FieldCipher }) {
    this.#database = database;
    this.#cipher = cipher;
  }

  /** Makes a list, or gives one another name. */
  async keep(
    actor: Actor,
    request: { readonly id?: string | null; readonly name: string },
    now: Date,
  ): Promise<ShortlistKept | InvalidInput | NotFound> {
    if (actor.kind !== "member" || (request.id && !isUuid(request.id))) return notFound("list");
    const name = request.name.trim();
    if (name === "" || name.length > 100) return invalid([{ field: "name", message: "Give the list a name of 1 to 100 characters." }]);
    const id = request.id ?? newId();
    const nameSealed = this.#cipher.seal(shortlistPlace(id), name);
    const { userId, organizationId } = actor;
    return this.#database.transact(actor, async (tx) => {
      const known = request.id && (await ownShortlist(tx, id));
      if (request.id && !known) return notFound("list");
      if (!known && (await countShortlists(tx.rows, organizationId)) >= shortlistsAtMost) {
        return invalid([{ field: "name", message: `There are ${shortlistsAtMost} lists already: remove one first.` }]);
      }
      const kept = known
        ? tx.em.assign(known, { nameSealed })
        : tx.em.create(ShortlistEntity, { id, userId, organizationId, nameSealed, createdAt: now });
      return { kind: "ShortlistKept", shortlist: openShortlist(this.#cipher, kept) };
    });
  }

  /** Puts a program into a list, or takes it out. Doing so twice changes nothing more. */
  async change(
    actor: Actor,
    item: { readonly shortlistId: string; readonly serviceId: string; readonly isIn: boolean },
    now: Date,
  ): Promise<ShortlistKept | InvalidInput | NotFound> {
    if (actor.kind !== "member" || !isUuid(item.shortlistId)) return notFound("list");
    if (!isUuid(item.serviceId)) return notFound("program");
    return this.#database.transact(actor, async (tx) => {
      const list = await ownShortlist(tx, item.shortlistId);
      if (!list) return notFound("list");
      const kept: ShortlistKept = { kind: "ShortlistKept", shortlist: openShortlist(this.#cipher, list) };
      if (!item.isIn) {
        await takeFromShortlist(tx.rows, item);
        return kept;
      }
      if ((await countShortlisted(tx.rows, list.id)) >= shortlistedAtMost) {
        return invalid([
          { field: "serviceId", message: `There are ${shortlistedAtMost} programs in this list already: take one out first.` },
        ]);
      }
      return (await addToShortlist(tx.rows, { ...item, now })) ? kept : notFound("program");
    });
  }

  async remove(actor: Actor, id: string): Promise<ShortlistRemoved | NotFound> {
    if (actor.kind !== "member" || !isUuid(id)) return notFound("list");
    const removed = await this.#database.transact(actor, ({ rows }) => removeShortlist(rows, id));
    return removed ? { kind: "ShortlistRemoved", id } : notFound("list");
  }
}

/** Locked, so that two who add at once do not both find room. Row-level security leaves only the member's own. */
const ownShortlist = ({ em }: Transaction, id: string): Promise<ShortlistRow | null> =>
  em.findOne(ShortlistEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
