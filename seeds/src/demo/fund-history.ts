import type { FundStatus } from "@waypost/schema/catalog";

/** How a fund stood before it came to stand as its listing says. */
export interface DemoFundChange {
  readonly service: string;
  readonly status: FundStatus;
  readonly daysAgo: number;
  readonly note?: string;
}

/** The last change of a service is how it stands today. */
export const demoFundHistory: readonly DemoFundChange[] = [
  { service: "insulin-cost-fund", status: "OPEN", daysAgo: 390, note: "Up to $900 in 12 months" },
  { service: "insulin-cost-fund", status: "WAITLIST", daysAgo: 157, note: "About 5 weeks; up to $900 in 12 months" },
  { service: "insulin-cost-fund", status: "CLOSED", daysAgo: 106, note: "The money is used up" },
  { service: "insulin-cost-fund", status: "OPEN", daysAgo: 54, note: "Up to $1,200 in 12 months" },
  { service: "prescription-gap-grant", status: "OPEN", daysAgo: 240 },
  { service: "prescription-gap-grant", status: "WAITLIST", daysAgo: 33, note: "About 3 weeks" },
  { service: "pump-and-sensor-help", status: "OPEN", daysAgo: 300, note: "Up to $900" },
  { service: "pump-and-sensor-help", status: "PAUSED", daysAgo: 20, note: "The board decides in January" },
  { service: "urgent-insulin-supply", status: "OPEN", daysAgo: 200 },
  { service: "urgent-insulin-supply", status: "WAITLIST", daysAgo: 12, note: "About 3 weeks; shorter for children" },
  { service: "northfield-free-insulin", status: "OPEN", daysAgo: 330 },
  { service: "northfield-free-insulin", status: "CLOSED", daysAgo: 41, note: "Closed until January 4" },
  { service: "evergreen-wings-airline-seats", status: "OPEN", daysAgo: 180 },
  { service: "evergreen-wings-airline-seats", status: "PAUSED", daysAgo: 25, note: "No miles left this quarter" },
];

/** Who said when that a listing is right. A listing that is not named was never checked. */
export interface DemoCheck {
  readonly service: string;
  readonly daysAgo: number;
  readonly by: "ORGANIZATION" | "STEWARD";
}

export const demoChecks: readonly DemoCheck[] = [
  { service: "insulin-cost-fund", daysAgo: 12, by: "ORGANIZATION" },
  { service: "prescription-gap-grant", daysAgo: 12, by: "ORGANIZATION" },
  { service: "pump-and-sensor-help", daysAgo: 20, by: "ORGANIZATION" },
  { service: "neighbors-low-cost-insulin", daysAgo: 3, by: "ORGANIZATION" },
  { service: "neighbors-primary-care", daysAgo: 3, by: "ORGANIZATION" },
  { service: "urgent-insulin-supply", daysAgo: 26, by: "ORGANIZATION" },
  { service: "living-with-diabetes-classes", daysAgo: 110, by: "ORGANIZATION" },
  { service: "county-health-help-prescriptions", daysAgo: 74, by: "STEWARD" },
  { service: "northfield-free-insulin", daysAgo: 40, by: "ORGANIZATION" },
  { service: "diabetes-supplies-exchange", daysAgo: 243, by: "STEWARD" },
  { service: "harbor-house-rooms", daysAgo: 31, by: "ORGANIZATION" },
  { service: "capital-medical-debt-defense", daysAgo: 18, by: "ORGANIZATION" },
  { service: "bayou-rides-to-dialysis", daysAgo: 150, by: "STEWARD" },
  { service: "hill-country-family-navigation", daysAgo: 5, by: "ORGANIZATION" },
  { service: "evergreen-wings-flights", daysAgo: 9, by: "ORGANIZATION" },
  { service: "rainier-benefits-appeals", daysAgo: 15, by: "ORGANIZATION" },
  { service: "madrona-equipment-loans", daysAgo: 95, by: "ORGANIZATION" },
  { service: "cascade-sound-charity-care", daysAgo: 61, by: "STEWARD" },
];
