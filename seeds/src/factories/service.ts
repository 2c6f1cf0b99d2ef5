import { type ServiceRecord, serviceRecord } from "@waypost/schema/catalog";
import { nextNumber } from "./sequence.ts";

/** The smallest valid service, with a slug of its own and every default filled in; `overrides` replace whole fields. */
export function aServiceRecord(overrides: Partial<ServiceRecord> = {}): ServiceRecord {
  const number = nextNumber();
  return serviceRecord.parse({
    slug: `service-${number}`,
    name: `Service ${number}`,
    summary: "Free food for your home.",
    description: "Free food for your home, once a week.",
    es: { summary: "Comida gratis para su casa." },
    needs: ["food-pantry"],
    delivery: ["PHONE"],
    coverage: { kind: "NATION" },
    ...overrides,
  });
}
