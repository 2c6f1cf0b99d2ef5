import type { OrganizationRecordInput } from "@waypost/schema/catalog";
import { equipmentAndCare } from "./equipment-and-care.ts";
import { federalBenefits } from "./federal-benefits.ts";
import { homeAndFood } from "./home-and-food.ts";
import { illnessSupport } from "./illness-support.ts";
import { localSamples } from "./local-samples.ts";
import { medicines } from "./medicines.ts";
import { travelAndLodging } from "./travel-and-lodging.ts";
import { workDebtLegal } from "./work-debt-legal.ts";

/** Every real program that we describe. None is verified: each is shown as demonstration data until its organization or a steward confirms it. */
export const allPrograms: readonly OrganizationRecordInput[] = [
  ...medicines,
  ...travelAndLodging,
  ...illnessSupport,
  ...equipmentAndCare,
  ...federalBenefits,
  ...homeAndFood,
  ...workDebtLegal,
  ...localSamples,
];
