import { LockMode } from "@mikro-orm/core";
import { type ApiKeyScope, apiKeyScopes } from "@waypost/schema/api-keys";
import { type Actor, nobody } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database } from "../platform/database/database.ts";
import { type InvalidInput, invalid, type NotFound, notFound } from "../platform/graphql/problems.ts";
import { ApiKeyEntity } from "./api-key.entity.ts";
import { mayManageApiKeys } from "./api-key.policy.ts";
import { hashOf, isApiKey, newApiKey, prefixOf } from "./api-key-secret.ts";
import { type ApiKeyRow, countLivingApiKeys, useApiKey } from "./api-key.store.ts";

/** Requests that one key may make in a minute. */
export const apiKeyRequestsPerMinute = 600;

/** Living keys that one organization may have: the list stays one that a person can look over. */
export const livingApiKeysAtMost = 50;

export interface CreateApiKeyRequest {
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly expiresAt?: Date | null;
}

export interface ApiKeyCreated {
  readonly kind: "ApiKeyCreated";
  readonly key: ApiKeyRow;
  /** Told once: we keep no more than its hash. */
  readonly secret: string;
}
export interface ApiKeyRevoked {
  readonly kind: "ApiKeyRevoked";
  readonly key: ApiKeyRow;
}

/** What a request with a key comes to: an actor, or why it is not let in. */
export type ApiKeyUse =
  | { readonly kind: "let-in"; readonly actor: Actor }
  | { readonly kind: "unknown" }
  | { readonly kind: "too-fast"; readonly waitSeconds: number };

/** Keys of an organization: made, revoked, and used. */
export class ApiKeyService {
  readonly #database: Database;
  readonly #perMinute: number;

  constructor(database: Database, perMinute: number = apiKeyRequestsPerMinute) {
    this.#database = database;
    this.#perMinute = perMinute;
  }

  async create(actor: Actor, request: CreateApiKeyRequest, now: Date): Promise<ApiKeyCreated | InvalidInput | NotFound> {
    if (actor.kind !== "member" || !mayManageApiKeys(actor, actor.organizationId)) return notFound("organization");
    const name = request.name.trim();
    const scopes = apiKeyScopes.filter((scope) => request.scopes.includes(scope));
    const expiresAt = request.expiresAt ?? null;
    const problems = [
      ...(name === "" || name.length > 100 ? [{ field: "name", message: "Give the key a name of 1 to 100 characters." }] : []),
      ...(scopes.length === 0 ? [{ field: "scopes", message: "Choose at least one thing that the key may do." }] : []),
      ...(expiresAt !== null && expiresAt <= now ? [{ field: "expiresAt", message: "Choose a day that is still to come." }] : []),
    ];
    if (problems.length > 0) return invalid(problems);
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async ({ em, rows }) => {
      if ((await countLivingApiKeys(rows, organizationId)) >= livingApiKeysAtMost) {
        return invalid([{ field: "name", message: `There are ${livingApiKeysAtMost} keys already: revoke one that is not used first.` }]);
      }
      const secret = newApiKey();
      const key = em.create(ApiKeyEntity, {
        id: newId(),
        organizationId,
        name,
        prefix: prefixOf(secret),
        hash: hashOf(secret),
        scopes,
        createdBy: userId,
        createdAt: now,
        expiresAt,
        lastUsedAt: null,
        revokedAt: null,
        revokedBy: null,
      });
      await recordAudit(rows, [{ action: "API_KEY_CREATED", subject: key.id, details: { scopes } }]);
      return { kind: "ApiKeyCreated", key, secret };
    });
  }

  /** Ends a key at once. One that is ended already stays as it is, and the answer is the same. */
  async revoke(actor: Actor, id: string, now: Date): Promise<ApiKeyRevoked | NotFound> {
    if (actor.kind !== "member" || !isUuid(id) || !mayManageApiKeys(actor, actor.organizationId)) return notFound("API key");
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async ({ em, rows }) => {
      const key = await em.findOne(ApiKeyEntity, { id, organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!key) return notFound("API key");
      if (key.revokedAt === null) {
        key.revokedAt = now;
        key.revokedBy = userId;
        await recordAudit(rows, [{ action: "API_KEY_REVOKED", subject: id }]);
      }
      return { kind: "ApiKeyRevoked", key };
    });
  }

  /** Looked up anew for every request: a key that was revoked is refused at the very next one. */
  async use(key: string, now: Date): Promise<ApiKeyUse> {
    if (!isApiKey(key)) return { kind: "unknown" };
    const found = await useApiKey(this.#database.rowsAs(nobody), hashOf(key), { now, perMinute: this.#perMinute });
    if (!found) return { kind: "unknown" };
    if (found.wait_seconds > 0) return { kind: "too-fast", waitSeconds: found.wait_seconds };
    return {
      kind: "let-in",
      actor: { kind: "integrator", keyId: found.id, organizationId: found.organization_id, scopes: found.scopes },
    };
  }
}
