import { defineEntity, type InferEntity } from "@mikro-orm/core";

/** Somebody who is helped. Columns that name the person or reach them are sealed (platform/encryption); only the rest is readable in the database. */
export const PersonEntity = defineEntity({
  name: "Person",
  tableName: "person",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    nameSealed: p.text(),
    birthDateSealed: p.text().nullable(),
    phoneSealed: p.text().nullable(),
    emailSealed: p.text().nullable(),
    addressSealed: p.text().nullable(),
    language: p.text(),
    postalCode: p.text().nullable(),
    doNotCall: p.boolean(),
    noVoicemail: p.boolean(),
    safeHours: p.text().nullable(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  }),
});
export type Person = InferEntity<typeof PersonEntity>;
