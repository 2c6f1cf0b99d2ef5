import { type OrganizationRecord, organizationRecord } from "@waypost/schema/catalog";
import { nextNumber } from "./sequence.ts";
import { aServiceRecord } from "./service.ts";

/** The smallest valid organization, with a slug of its own, one service and every default filled in; `overrides` replace whole fields. */
export function anOrganizationRecord(overrides: Partial<OrganizationRecord> = {}): OrganizationRecord {
  const number = nextNumber();
  return organizationRecord.parse({
    slug: `organization-${number}`,
    name: `Organization ${number}`,
    description: "Helps people near and far.",
    services: overrides.services ?? [aServiceRecord()],
    ...overrides,
  });
}
