import { defineEntity } from "@mikro-orm/core";
import type { Role } from "@waypost/schema/roles";

/** An offer of a place in an organization. It is used once, or revoked, or runs out; nothing else about it changes. */
export const InvitationEntity = defineEntity({
  name: "Invitation",
  tableName: "invitation",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    /** In lower case. */
    email: p.text(),
    roles: p.array<Role>().columnType("text[]"),
    tokenHash: p.blob().lazy(),
    invitedBy: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    acceptedAt: p.datetime().strictNullable(),
    acceptedBy: p.text().strictNullable(),
    revokedAt: p.datetime().strictNullable(),
  }),
});
