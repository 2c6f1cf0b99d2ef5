import { defineEntity, type InferEntity } from "@mikro-orm/core";

/** Somebody who is helped. Columns that name the person or reach them are sealed (platform/encryption); only the rest is readable in the database. */
export const PersonEntity = defineEntity({
  name: "Person",
  tableName: "person",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    nameSealed: p.text(),
    birthDateSealed: p.text().strictNullable(),
    phoneSealed: p.text().strictNullable(),
    emailSealed: p.text().strictNullable(),
    addressSealed: p.text().strictNullable(),
    language: p.text(),
    postalCode: p.text().strictNullable(),
    doNotCall: p.boolean(),
    noVoicemail: p.boolean(),
    safeHoursSealed: p.text().strictNullable(),
    /** Tokens of the blind index (person-index.rules.ts): a search by name or birth date compares them, and nothing is opened. */
    nameIndex: p.array().columnType("text[]").strictNullable(),
    birthDateIndex: p.text().strictNullable(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  }),
});
export type Person = InferEntity<typeof PersonEntity>;
