import { defineEntity } from "@mikro-orm/core";
import type { Role } from "@waypost/schema/roles";

/** The identity provider by which members of an organization sign in. */
export const SsoProviderEntity = defineEntity({
  name: "SsoProvider",
  tableName: "sso_provider",
  properties: (p) => ({
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    issuer: p.text(),
    domain: p.text(),
    clientId: p.text(),
    clientSecretSealed: p.text(),
    defaultRole: p.text().$type<Role>(),
    createdBy: p.text(),
    createdAt: p.datetime(),
  }),
});
