import type DataLoader from "dataloader";
import type { Actor } from "../../kernel/actor.ts";
import { AuditTrail } from "../audit/audit-trail.ts";
import type { Database } from "../database/database.ts";
import type { FieldCipher } from "../encryption/field-cipher.ts";

/** What a loader may read with. It lives for one request. */
export interface LoaderContext {
  readonly database: Database;
  readonly actor: Actor;
  readonly cipher: FieldCipher;
  /** Told of everything about a person that is opened. */
  readonly trail: AuditTrail;
  readonly of: <Loader>(recipe: (context: LoaderContext) => Loader) => Loader;
}

/** How to make a loader. The recipe is a constant; each request makes its own loader from it when first asked. */
export type LoaderRecipe<K, V> = (context: LoaderContext) => DataLoader<K, V>;

/** The loaders of one request: nothing that one caller has read is handed to another. */
export class Loaders {
  readonly #made = new Map<unknown, unknown>();
  readonly #context: LoaderContext;

  /** For fields that open a sealed text of a row which the reader may see. */
  get cipher(): FieldCipher {
    return this.#context.cipher;
  }

  /** For fields that hand out something about a person: it is written down before the answer leaves. */
  get trail(): AuditTrail {
    return this.#context.trail;
  }

  constructor({ requestId, ...context }: Omit<LoaderContext, "of" | "trail"> & { readonly requestId?: string }) {
    const trail = new AuditTrail({ database: context.database, actor: context.actor, requestId });
    this.#context = { ...context, trail, of: (recipe) => this.of(recipe) };
  }

  /** Loaders of the same request for another actor: of whoever holds a link of its own, beside whoever is signed in. Nothing is shared with these. */
  as(actor: Actor): Loaders {
    const { database, cipher } = this.#context;
    return new Loaders({ database, cipher, actor });
  }

  of<Loader>(recipe: (context: LoaderContext) => Loader): Loader {
    const known = this.#made.get(recipe);
    // The map is filled below only, by the recipe's own result.
    if (known) return known as Loader;
    const made = recipe(this.#context);
    this.#made.set(recipe, made);
    return made;
  }
}

/** One row a key, in key order; null where there is none, or none that the reader may see. */
export function inKeyOrder<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** All rows of a key, in key order, each list in the order of the rows. */
export function groupedByKey<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K | null): R[][] {
  const byKey = Map.groupBy(rows, keyOf);
  return keys.map((key) => byKey.get(key) ?? []);
}
