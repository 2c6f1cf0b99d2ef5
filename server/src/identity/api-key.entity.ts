import { defineEntity } from "@mikro-orm/core";
import type { ApiKeyScope } from "@waypost/schema/api-keys";

/** A key with which an organization's own program asks the API. It is made and revoked; nothing else about it changes. */
export const ApiKeyEntity = defineEntity({
  name: "ApiKey",
  tableName: "api_key",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    name: p.text(),
    /** Its first characters, for people to tell their keys apart. */
    prefix: p.text(),
    hash: p.blob().lazy(),
    scopes: p.array<ApiKeyScope>().columnType("text[]"),
    createdBy: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime().strictNullable(),
    lastUsedAt: p.datetime().strictNullable(),
    revokedAt: p.datetime().strictNullable(),
    revokedBy: p.text().strictNullable(),
  }),
});
