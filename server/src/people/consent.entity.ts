import { defineEntity, type InferEntity } from "@mikro-orm/core";
import type { ConsentData, ConsentMethod, Disclosure } from "@waypost/schema/referrals/vocabulary";

/** A person's permission: to whom, for which needs, which data, until when. */
export const ConsentEntity = defineEntity({
  name: "Consent",
  tableName: "consent",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    personId: p.uuid(),
    /** Null: any organization that the person is referred to. */
    receiverOrganizationId: p.uuid().strictNullable(),
    /** Need slugs; empty: every need. */
    needs: p.array().columnType("text[]"),
    data: p.array<ConsentData>().columnType("text[]"),
    disclosure: p.text().$type<Disclosure>(),
    method: p.text().$type<ConsentMethod>(),
    givenAt: p.datetime(),
    expiresAt: p.datetime().strictNullable(),
    withdrawnAt: p.datetime().strictNullable(),
    recordedBy: p.text(),
    createdAt: p.datetime(),
  }),
});
export type Consent = InferEntity<typeof ConsentEntity>;
