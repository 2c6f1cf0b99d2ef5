import type { OrganizationRecordInput } from "@waypost/schema/catalog";
import { texasNetwork } from "./organizations-texas.ts";
import { washingtonNetwork } from "./organizations-washington.ts";

/** Both networks of the demonstration. */
export const demoOrganizations: readonly OrganizationRecordInput[] = [...texasNetwork, ...washingtonNetwork];
