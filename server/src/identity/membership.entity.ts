import { defineEntity } from "@mikro-orm/core";
import type { Role } from "@waypost/schema/roles";

/** A user's place in an organization. One row a user and organization; it holds at least one role. */
export const MembershipEntity = defineEntity({
  name: "Membership",
  tableName: "membership",
  properties: (p) => ({
    id: p.uuid().primary(),
    userId: p.text(),
    organizationId: p.uuid(),
    roles: p.array<Role>().columnType("text[]"),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});
