import { type OrganizationRecord, organizationRecord } from "@waypost/schema/catalog";
import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, it } from "vitest";
import { type SyntheticPlace, syntheticOrganizations } from "./synthetic.ts";

const places: readonly SyntheticPlace[] = [
  { city: "Austin", state: "TX", postalCode: "78701", countyFips: "48453", latitude: 30.27, longitude: -97.74 },
  { city: "Round Rock", state: "TX", postalCode: "78664", countyFips: "48491", latitude: 30.51, longitude: -97.67 },
  { city: "El Paso", state: "TX", postalCode: "79901", countyFips: "48141", latitude: 31.76, longitude: -106.48 },
  { city: "Seattle", state: "WA", postalCode: "98101", countyFips: "53033", latitude: 47.61, longitude: -122.33 },
  { city: "Spokane", state: "WA", postalCode: "99201", countyFips: "53063", latitude: 47.66, longitude: -117.43 },
  { city: "Coeur d'Alene", state: "ID", postalCode: "83814", countyFips: "16055", latitude: 47.68, longitude: -116.78 },
  { city: "Cañon City", state: "CO", postalCode: "81212", countyFips: "08043", latitude: 38.44, longitude: -105.24 },
  { city: "San Juan", state: "PR", postalCode: "00901", countyFips: null, latitude: 18.47, longitude: -66.11 },
];

const generate = (listings: number, seed?: number, batch?: number) => [...syntheticOrganizations({ listings, seed, places, batch })].flat();
const servicesOf = (organizations: readonly OrganizationRecord[]) => organizations.flatMap((organization) => organization.services);

/** Large enough that each share below lies within a few percent of what is meant. */
const many = generate(8000);
const services = servicesOf(many);
const share = (matches: (service: (typeof services)[number]) => boolean) => services.filter(matches).length / services.length;

describe("synthetic organizations", () => {
  it("are the same for the same options, whatever the batches", () => {
    expect(generate(1000, 7)).toEqual(generate(1000, 7));
    expect(generate(1000, 7, 13)).toEqual(generate(1000, 7));
  });

  it("differ from seed to seed", () => {
    expect(generate(50, 1)).not.toEqual(generate(50, 2));
  });

  it.each([0, 1, 7, 1000])("hold exactly %i listings", (listings) => {
    expect(servicesOf(generate(listings))).toHaveLength(listings);
  });

  it("come in batches of the size asked for", () => {
    const sizes = [...syntheticOrganizations({ listings: 1000, places })].map((batch) => batch.length);
    expect(sizes.slice(0, -1).every((size) => size === 200)).toBe(true);
    expect(sizes.at(-1)).toBeLessThanOrEqual(200);
  });

  it("are valid and already as the schema would read them", () => {
    for (const organization of many.slice(0, 500)) expect(organizationRecord.parse(organization)).toEqual(organization);
  });

  it("have slugs of their own, in each batch and over all", () => {
    for (const batch of syntheticOrganizations({ listings: 1000, places })) {
      const slugs = servicesOf(batch).map((service) => service.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
    expect(new Set(many.map((organization) => organization.slug)).size).toBe(many.length);
    expect(new Set(services.map((service) => service.slug)).size).toBe(services.length);
  });

  it("name only codes of the places handed in, and terms of the taxonomies", () => {
    const known = {
      states: new Set(places.map((place) => place.state)),
      counties: new Set(places.map((place) => place.countyFips)),
      postalCodes: new Set(places.map((place) => place.postalCode)),
      needs: new Set(needs.map((need) => need.slug)),
      situations: new Set(situations.map((situation) => situation.slug)),
    };
    const codesOf = (kind: string) => services.flatMap(({ coverage }) => (coverage.kind === kind ? Object.values(coverage).flat() : []));
    const strangers = (used: readonly unknown[], known: ReadonlySet<unknown>, kind = "") =>
      used.filter((code) => code !== kind && !known.has(code));
    expect(strangers(codesOf("STATES"), known.states, "STATES")).toEqual([]);
    expect(strangers(codesOf("COUNTIES"), known.counties, "COUNTIES")).toEqual([]);
    expect(strangers(codesOf("POSTAL_CODES"), known.postalCodes, "POSTAL_CODES")).toEqual([]);
    expect(
      strangers(
        services.flatMap((service) => service.needs),
        known.needs,
      ),
    ).toEqual([]);
    expect(
      strangers(
        services.flatMap((service) => service.situations),
        known.situations,
      ),
    ).toEqual([]);
    expect(Math.max(...services.map((service) => service.situations.length))).toBe(2);
  });

  it("offer at a place what is local or in person, and only at places they have", () => {
    for (const { locations, services } of many) {
      const keys = locations.map((location) => location.key);
      for (const service of services) {
        const needsPlace = service.coverage.kind === "LOCAL" || service.delivery.includes("IN_PERSON");
        expect(service.locations.filter((key) => !keys.includes(key))).toEqual([]);
        expect(service.locations.length).toBeGreaterThanOrEqual(needsPlace ? 1 : 0);
      }
    }
  });

  it("hide the places of shelters from violence", () => {
    const safe = many.filter(({ services }) => services.some(({ needs }) => needs.includes("domestic-violence-help")));
    expect(safe.length).toBeGreaterThan(0);
    expect(safe.flatMap(({ locations }) => locations).filter(({ visibility }) => visibility !== "HIDDEN")).toEqual([]);
  });

  it("have numbers that ring nowhere", () => {
    const phones = many.flatMap(({ phones, locations, services }) => [
      ...phones,
      ...[...locations, ...services].flatMap((part) => part.phones),
    ]);
    expect(phones.filter(({ number }) => !/^1-\d{3}-555-01\d\d$/.test(number))).toEqual([]);
  });

  it("are mixed as meant", () => {
    expect(services.length / many.length).toBeCloseTo(1.3, 1);
    expect(share(({ coverage }) => coverage.kind === "LOCAL")).toBeCloseTo(0.45, 1);
    expect(share(({ coverage }) => coverage.kind === "STATES")).toBeCloseTo(0.2, 1);
    expect(share(({ coverage }) => coverage.kind === "NATION")).toBeCloseTo(0.1, 1);
    expect(share(({ languages }) => languages.includes("es"))).toBeCloseTo(0.4, 1);
    expect(share(({ acceptsReferrals }) => acceptsReferrals)).toBeCloseTo(0.3, 1);
  });

  it("refuse what cannot be made", () => {
    expect(() => generate(-1)).toThrow(RangeError);
    expect(() => generate(1, 1, 0)).toThrow(RangeError);
    expect(() => [...syntheticOrganizations({ listings: 1, places: [] })]).toThrow(RangeError);
  });
});
