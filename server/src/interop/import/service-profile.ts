import { classifyListing } from "../../catalog/classification.api.ts";
import type { Row } from "./catalog-tables.ts";
import type { Surroundings } from "./merge.store.ts";
import { costOf, coverageOf, deliveryOf, plainText, summaryOf } from "./profile.rules.ts";

const longestStep = 400;

/** The columns of our profile for a service that came without them, from its row and from what points at it. */
export function profileOf(data: Row, surroundings: Surroundings): Row {
  const text = (column: string): string | null => (typeof data[column] === "string" ? data[column] : null);
  const description = text("description") ?? "";
  const terms = surroundings.terms.flatMap(({ term, label, value }) => term ?? (label === "keyword" ? value : null) ?? []).sort();
  // HSDS 1 and 2 keep whom a service is for in a table of its own.
  const eligibility = surroundings.terms.flatMap(({ label, value }) => (label === "eligibility" && value ? [value] : [])).sort();
  const guess = classifyListing({ name: text("name") ?? "", terms, description: plainText(description) });
  const steps = plainText(text("application_process") ?? "");
  return {
    eligibility_description: [text("eligibility_description"), ...eligibility].filter((part) => part !== null).join("\n") || null,
    summary: summaryOf(description),
    how_to_apply: steps !== "" && steps.length <= longestStep ? [steps] : [],
    needs: guess.needs,
    situations: guess.situations,
    delivery: deliveryOf({ hasPlace: surroundings.has_place, hasPhone: surroundings.has_phone, hasWebsite: text("url") !== null }),
    cost: costOf(text("fees_description")),
    coverage: coverageOf(surroundings.area_kinds),
  };
}
