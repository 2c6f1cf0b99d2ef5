import { defineEntity, type InferEntity } from "@mikro-orm/core";

/** Programs that a member put aside under one name. The name is sealed: it is often somebody's. */
export const ShortlistEntity = defineEntity({
  name: "Shortlist",
  tableName: "shortlist",
  properties: (p) => ({
    id: p.uuid().primary(),
    userId: p.text(),
    organizationId: p.uuid(),
    nameSealed: p.text(),
    createdAt: p.datetime(),
  }),
});
export type ShortlistRow = InferEntity<typeof ShortlistEntity>;
