import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type HsdsTables, termTables } from "./hsds-rows.ts";

interface Page {
  readonly name: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Markdown files with a YAML heading. */
function pagesOf(folder: string): Page[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => {
    const [, front = "", text = ""] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    return { name: file.slice(0, -".md".length), front: (parse(front) ?? {}) as Page["front"], text: text.trim() };
  });
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);

/** A comma would make one id two. */
const idOf = (name: string): string => name.replaceAll(",", " ");

/** "United States", a state, a county, or the postal codes of a city or of all cities of a region. */
function areasOf(jurisdiction: string, places: readonly Page[]): readonly string[] {
  if (jurisdiction === "United States") return [jurisdiction];
  if (jurisdiction === "Washington State") return ["Washington"];
  if (jurisdiction === "King County") return ["King County, WA"];
  const inside = places.filter((place) => place.front["title"] === jurisdiction || place.front["parent_place"] === jurisdiction);
  const own = inside.flatMap((place) => listOf(place.front["zip_codes"]));
  const below = inside.flatMap((place) => (place.front["title"] === jurisdiction ? [] : areasOf(String(place.front["title"]), places)));
  return [...new Set([...own, ...below])];
}

interface Address {
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
}

/** "5031 University Way NE, Seattle, WA 98105". */
function addressOf(line: string | null): Address | null {
  const [, address, city, state, postalCode] = /^(.+?),\s*([^,]+),\s*([A-Z]{2})\s+(\d{5})(?:-\d{4})?$/.exec(line?.trim() ?? "") ?? [];
  return address && city && state && postalCode ? { address_1: address, city, state_province: state, postal_code: postalCode } : null;
}

/** King County Solutions: one organization or program a page; what it serves stands in its jurisdictions. */
export function kingCountyTables(folder: string): HsdsTables {
  const pages = pagesOf(join(folder, "_organizations"));
  const places = pagesOf(join(folder, "_places"));
  const titleOf = ({ name, front }: Page): string => textOf(front["title"]) ?? name;
  const parentOf = (page: Page): string => textOf(page.front["parent_organization"]) ?? titleOf(page);
  const addresses = pages.flatMap((page) => {
    const address = addressOf(textOf(page.front["address"]));
    return address ? [{ page, address }] : [];
  });
  return {
    organizations: [...new Set(pages.map(parentOf))].map((name) => ({ id: idOf(name), name })),
    services: pages.map((page) => ({
      id: page.name,
      organization_id: idOf(parentOf(page)),
      name: titleOf(page),
      alternate_name: textOf(page.front["acronym"]),
      description: page.text,
      url: textOf(page.front["website"]),
      email: textOf(page.front["email"]),
      status: "active",
    })),
    locations: addresses.map(({ page }) => ({ id: page.name, name: titleOf(page), location_type: "physical" })),
    addresses: addresses.map(({ page, address }) => ({
      id: page.name,
      location_id: page.name,
      ...address,
      country: "US",
      address_type: "physical",
    })),
    service_at_locations: addresses.map(({ page }) => ({ id: page.name, service_id: page.name, location_id: page.name })),
    phones: pages.flatMap((page) => {
      const number = textOf(page.front["phone"]);
      return number ? [{ id: page.name, service_id: page.name, number }] : [];
    }),
    service_areas: pages.flatMap((page) =>
      [...new Set(listOf(page.front["jurisdictions"]).flatMap((each) => areasOf(each, places)))].map((name) => ({
        id: `${page.name} ${name}`,
        service_id: page.name,
        name,
      })),
    ),
    ...termTables(
      "Topics",
      pages.flatMap((page) => listOf(page.front["topics"]).map((topic) => [page.name, topic] as const)),
    ),
  };
}
