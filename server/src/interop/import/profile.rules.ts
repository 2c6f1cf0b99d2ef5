/** What our profile adds to an imported service, read from what HSDS says about it. Only plain cases are read; the rest stays unknown. */

export interface ServiceFacts {
  readonly hasPlace: boolean;
  readonly hasPhone: boolean;
  readonly hasWebsite: boolean;
}

const longestSummary = 240;

/** A text in one line: no tags, no line breaks, no "\\n" that an export left behind. */
export function plainText(text: string): string {
  return text
    .replace(/<[^<>]{0,500}>/g, " ")
    .replace(/\\n/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first sentences that fit into 240 characters; a first sentence that is longer is cut at a word. */
export function summaryOf(description: string): string {
  const plain = plainText(description);
  if (plain.length <= longestSummary) return plain;
  // A sentence ends at a mark before a space and a capital letter, not after an abbreviation such as "St." or "U.S.".
  const ends = [
    ...plain
      .slice(0, longestSummary + 1)
      .matchAll(/(?<!\b(?:[A-Z]|St|Dr|Mr|Ms|Mrs|Inc|Ave|Rd|vs|etc|e\.g|i\.e))[.!?](?=\s+["“(]?\p{Lu}|$)/gu),
  ];
  const end = ends.at(-1)?.index;
  if (end !== undefined && end + 1 <= longestSummary) return plain.slice(0, end + 1);
  const cut = plain.slice(0, longestSummary - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longestSummary / 2 ? space : cut.length).replace(/[\s,;:–-]+$/, "")}…`;
}

export function costOf(fees: string | null): "FREE" | "SLIDING_SCALE" | "VARIES" | "UNKNOWN" {
  const text = (fees ?? "").toLowerCase();
  if (/\bsliding\b/.test(text)) return "SLIDING_SCALE";
  const isFree = /^\s*none\b|\bfree\b|\bno (cost|charge|fees?)\b/.test(text) && !/\bnot free\b|\bfee-free\b/.test(text);
  const hasPrice = /[$£€]\s?\d|\bco-?pay|\bmembership fee\b/.test(text) && !/suggested donation/.test(text);
  if (isFree) return hasPrice ? "VARIES" : "FREE";
  return "UNKNOWN";
}

export function deliveryOf(facts: ServiceFacts): string[] {
  if (facts.hasPlace) return ["IN_PERSON"];
  return [...(facts.hasPhone ? ["PHONE"] : []), ...(facts.hasWebsite ? ["ONLINE"] : [])];
}

/** The widest area that is recognised; a service that names none is taken to serve the surroundings of its places. */
export function coverageOf(areaKinds: readonly string[]): "NATION" | "STATES" | "COUNTIES" | "POSTAL_CODES" | "LOCAL" {
  const kinds = new Set(areaKinds);
  if (kinds.has("NATION")) return "NATION";
  if (kinds.has("STATE")) return "STATES";
  if (kinds.has("COUNTY")) return "COUNTIES";
  return kinds.has("POSTAL_CODE") ? "POSTAL_CODES" : "LOCAL";
}
