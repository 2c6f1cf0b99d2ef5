import { LockMode } from "@mikro-orm/core";
import type { Actor } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import type { Database } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { type InvalidInput, invalid, type NotFound, notFound } from "../platform/graphql/problems.ts";
import { questionOf } from "./saved-question.rules.ts";
import { openSavedSearch, type SavedSearch, savedSearchPlace } from "./saved-search.api.ts";
import { SavedSearchEntity } from "./saved-search.entity.ts";
import { countSavedSearches, removeSavedSearch } from "./saved-search.store.ts";

/** What one member may keep: a list that a person can look over. */
export const savedSearchesAtMost = 100;

export interface SaveSearchRequest {
  /** The saved search to change; absent for a new one. */
  readonly id?: string | null;
  readonly name: string;
  readonly search: object;
  readonly tellWhenFundOpens?: boolean | null;
}

export interface SearchSaved {
  readonly kind: "SearchSaved";
  readonly savedSearch: SavedSearch;
}
export interface SavedSearchRemoved {
  readonly kind: "SavedSearchRemoved";
  readonly id: string;
}

/** Searches that members keep. Each is its member's alone: no colleague and no administrator reads it. */
export class SavedSearchService {
  readonly #database: Database;
  readonly #cipher: FieldCipher;

  constructor({ database, cipher }: { readonly database: Database; readonly cipher: FieldCipher }) {
    this.#database = database;
    this.#cipher = cipher;
  }

  async save(actor: Actor, request: SaveSearchRequest, now: Date): Promise<SearchSaved | InvalidInput | NotFound> {
    if (actor.kind !== "member" || (request.id && !isUuid(request.id))) return notFound("saved search");
    const name = request.name.trim();
    const question = questionOf(request.search);
    const problems = [
      ...(name === "" || name.length > 100 ? [{ field: "name", message: "Give the search a name of 1 to 100 characters." }] : []),
      ...(question === null ? [{ field: "search", message: "Say what is looked for: words, a place or a filter." }] : []),
    ];
    if (problems.length > 0) return invalid(problems);
    const id = request.id ?? newId();
    const values = {
      nameSealed: this.#cipher.seal(savedSearchPlace("name", id), name),
      questionSealed: this.#cipher.seal(savedSearchPlace("question", id), JSON.stringify(question)),
      tellWhenFundOpens: request.tellWhenFundOpens ?? false,
      changedAt: now,
    };
    const { userId, organizationId } = actor;
    return this.#database.transact(actor, async ({ em, rows }) => {
      const known = request.id && (await em.findOne(SavedSearchEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
      if (request.id && !known) return notFound("saved search");
      if (!known && (await countSavedSearches(rows, organizationId)) >= savedSearchesAtMost) {
        return invalid([{ field: "name", message: `There are ${savedSearchesAtMost} saved searches already: remove one first.` }]);
      }
      const kept = known
        ? em.assign(known, values)
        : em.create(SavedSearchEntity, { id, userId, organizationId, createdAt: now, ...values });
      return { kind: "SearchSaved", savedSearch: openSavedSearch(this.#cipher, kept) };
    });
  }

  async remove(actor: Actor, id: string): Promise<SavedSearchRemoved | NotFound> {
    if (actor.kind !== "member" || !isUuid(id)) return notFound("saved search");
    const removed = await this.#database.transact(actor, ({ rows }) => removeSavedSearch(rows, id));
    return removed ? { kind: "SavedSearchRemoved", id } : notFound("saved search");
  }
}
