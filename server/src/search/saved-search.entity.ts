import { defineEntity, type InferEntity } from "@mikro-orm/core";

/** A question that a member kept. Its name and words are sealed: people write of whom they think. */
export const SavedSearchEntity = defineEntity({
  name: "SavedSearch",
  tableName: "saved_search",
  properties: (p) => ({
    id: p.uuid().primary(),
    userId: p.text(),
    organizationId: p.uuid(),
    nameSealed: p.text(),
    questionSealed: p.text(),
    tellWhenFundOpens: p.boolean(),
    createdAt: p.datetime(),
    changedAt: p.datetime(),
  }),
});
export type SavedSearchRow = InferEntity<typeof SavedSearchEntity>;
