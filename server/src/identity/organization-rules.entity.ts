import { defineEntity } from "@mikro-orm/core";

/** What an organization asks of everybody who signs in for it. No row asks nothing. */
export const OrganizationRulesEntity = defineEntity({
  name: "OrganizationRules",
  tableName: "organization_rules",
  properties: (p) => ({
    organizationId: p.uuid().primary(),
    requireSecondFactor: p.boolean(),
    passwordSignIn: p.boolean(),
    changedAt: p.datetime(),
    changedBy: p.text(),
  }),
});
