import { organizationRecord } from "@waypost/schema/catalog";
import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, it } from "vitest";
import { equipmentAndCare } from "./equipment-and-care.ts";
import { illnessSupport } from "./illness-support.ts";
import { medicines } from "./medicines.ts";
import { travelAndLodging } from "./travel-and-lodging.ts";

const files = { medicines, travelAndLodging, illnessSupport, equipmentAndCare };
const organizations = Object.values(files).flat();
const services = organizations.flatMap((organization) => organization.services);

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const unknown = (used: readonly string[], terms: readonly { slug: string }[]) => {
  const known = new Set(terms.map((term) => term.slug));
  return [...new Set(used.filter((slug) => !known.has(slug)))];
};

describe("the health programs", () => {
  it.each(Object.entries(files))("of %s are all valid records", (_, records) => {
    const problems = records.flatMap((record) => {
      const result = organizationRecord.safeParse(record);
      return result.success ? [] : result.error.issues.map((issue) => `${record.slug}: ${issue.path.join(".")}: ${issue.message}`);
    });
    expect(problems).toEqual([]);
  });

  it("are at least 85 services of at least 60 organizations", () => {
    expect(services.length).toBeGreaterThanOrEqual(85);
    expect(organizations.length).toBeGreaterThanOrEqual(60);
  });

  it("name only needs of the taxonomy", () => {
    expect(
      unknown(
        services.flatMap((service) => service.needs),
        needs,
      ),
    ).toEqual([]);
  });

  it("name only situations of the taxonomy", () => {
    expect(
      unknown(
        services.flatMap((service) => service.situations ?? []),
        situations,
      ),
    ).toEqual([]);
  });

  it("give each organization a slug of its own", () => {
    expect(repeated(organizations.map((organization) => organization.slug))).toEqual([]);
  });

  it("give each service a slug of its own", () => {
    expect(repeated(services.map((service) => service.slug))).toEqual([]);
  });

  it("say in at most 240 characters what they are, in English and in Spanish", () => {
    const long = services.filter((service) => Math.max(service.summary.length, service.es.summary.length) > 240);
    expect(long.map((service) => service.slug)).toEqual([]);
  });

  it("say in two to five steps how to apply", () => {
    const other = services.filter((service) => (service.howToApply?.length ?? 0) < 2 || (service.howToApply?.length ?? 0) > 5);
    expect(other.map((service) => service.slug)).toEqual([]);
  });

  it("name no need or situation twice", () => {
    const doubled = services.filter((service) => repeated(service.needs).length > 0 || repeated(service.situations ?? []).length > 0);
    expect(doubled.map((service) => service.slug)).toEqual([]);
  });

  it("refer only to places of their organization", () => {
    const lost = organizations.flatMap((organization) => {
      const places = new Set((organization.locations ?? []).map((location) => location.key));
      return organization.services.filter((service) => (service.locations ?? []).some((key) => !places.has(key)));
    });
    expect(lost.map((service) => service.slug)).toEqual([]);
  });

  it("are for about a third open to referrals", () => {
    const share = services.filter((service) => service.acceptsReferrals).length / services.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.5);
  });

  it("mark every fund status that is made up for the demonstration", () => {
    const marked = services.filter((service) => service.fundNote === "Demonstration status; ask the fund.");
    expect(new Set(marked.map((service) => service.fundStatus))).toEqual(new Set(["OPEN", "WAITLIST", "CLOSED", "PAUSED"]));
    const silent = services.filter(
      (service) => ["WAITLIST", "CLOSED", "PAUSED"].includes(service.fundStatus ?? "UNKNOWN") && !service.fundNote,
    );
    expect(silent.map((service) => service.slug)).toEqual([]);
  });

  it("describe at least fifteen services in Spanish at length", () => {
    expect(services.filter((service) => service.es.description).length).toBeGreaterThanOrEqual(15);
  });

  it("address Spanish readers with usted", () => {
    const informal = services.filter((service) =>
      /\b(tú|tu|tus|tienes|puedes|necesitas|llama al)\b/i.test(`${service.es.summary} ${service.es.description ?? ""}`),
    );
    expect(informal.map((service) => service.slug)).toEqual([]);
  });
});
