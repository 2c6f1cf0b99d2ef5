import type { ApiKeyScope } from "@waypost/schema/api-keys";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

export interface ApiKeyRow {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: ApiKeyScope[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

function selectApiKeys(rows: Kysely<Tables>) {
  return rows
    .selectFrom("api_key")
    .select([
      "id",
      "organization_id as organizationId",
      "name",
      "prefix",
      "scopes",
      "created_by as createdBy",
      "created_at as createdAt",
      "expires_at as expiresAt",
      "last_used_at as lastUsedAt",
      "revoked_at as revokedAt",
    ]);
}

// The column's check holds exactly the list of schema/src/api-keys.ts; the generated table types say "string".
const asApiKeys = (found: Promise<unknown[]>): Promise<ApiKeyRow[]> => found as Promise<ApiKeyRow[]>;

/** Keys of an organization: those that live first, the newest first, at most `limit`. */
export function apiKeysOf(rows: Kysely<Tables>, organizationId: string, limit: number): Promise<ApiKeyRow[]> {
  return asApiKeys(
    selectApiKeys(rows)
      .where("organization_id", "=", organizationId)
      .orderBy(sql`revoked_at is not null`)
      .orderBy("created_at", "desc")
      .orderBy("id")
      .limit(limit)
      .execute(),
  );
}

export async function countLivingApiKeys(rows: Kysely<Tables>, organizationId: string): Promise<number> {
  const { count } = await rows
    .selectFrom("api_key")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

export interface UsedApiKey {
  readonly id: string;
  readonly organization_id: string;
  readonly scopes: ApiKeyScope[];
  /** Above zero: the key has asked too often. */
  readonly wait_seconds: number;
}

/** The living key with this hash, its request counted. Needs no actor: the function behind it gives one row or none. */
export async function useApiKey(
  rows: Kysely<Tables>,
  hash: Buffer,
  on: { readonly now: Date; readonly perMinute: number },
): Promise<UsedApiKey | null> {
  const { rows: found } = await sql<UsedApiKey>`select * from use_api_key(${hash}, ${on.now}::timestamptz, ${on.perMinute}::int)`.execute(
    rows,
  );
  return found[0] ?? null;
}
