import { type LocationRecord, locationRecord } from "@waypost/schema/catalog";
import { nextNumber } from "./sequence.ts";

/** The smallest valid place, with a key of its own and every default filled in; `overrides` replace whole fields. */
export function aLocationRecord(overrides: Partial<LocationRecord> = {}): LocationRecord {
  const number = nextNumber();
  return locationRecord.parse({
    key: `place-${number}`,
    name: `Place ${number}`,
    address: { line1: "100 Main St", city: "Austin", state: "TX", postalCode: "78701" },
    ...overrides,
  });
}
