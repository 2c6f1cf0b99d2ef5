import { defineEntity } from "@mikro-orm/core";

/** A link by which a person reads what an organization holds about them. It is made and ended, or runs out; nothing else about it changes. */
export const PersonLinkEntity = defineEntity({
  name: "PersonLink",
  tableName: "person_link",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    personId: p.uuid(),
    tokenHash: p.blob().lazy(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
    endedBy: p.text().strictNullable(),
    lastUsedAt: p.datetime().strictNullable(),
  }),
});
