import { organizationRecord } from "@waypost/schema/catalog";
import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, it } from "vitest";
import { federalBenefits } from "./federal-benefits.ts";
import { homeAndFood } from "./home-and-food.ts";
import { localSamples } from "./local-samples.ts";
import { workDebtLegal } from "./work-debt-legal.ts";

const files = { federalBenefits, homeAndFood, workDebtLegal, localSamples };
const organizations = Object.values(files).flat();
const services = organizations.flatMap((organization) => organization.services);

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const unknown = (used: readonly string[], terms: readonly { slug: string }[]) => {
  const known = new Set(terms.map((term) => term.slug));
  return [...new Set(used.filter((slug) => !known.has(slug)))];
};

describe("the everyday programs", () => {
  it.each(Object.entries(files))("of %s are all valid records", (_, records) => {
    const problems = records.flatMap((record) => {
      const result = organizationRecord.safeParse(record);
      return result.success ? [] : result.error.issues.map((issue) => `${record.slug}: ${issue.path.join(".")}: ${issue.message}`);
    });
    expect(problems).toEqual([]);
  });

  it("are at least 75 services of at least 35 organizations", () => {
    expect(services.length).toBeGreaterThanOrEqual(75);
    expect(organizations.length).toBeGreaterThanOrEqual(35);
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

  it("name no need or situation twice", () => {
    const doubled = services.filter((service) => repeated(service.needs).length > 0 || repeated(service.situations ?? []).length > 0);
    expect(doubled.map((service) => service.slug)).toEqual([]);
  });

  it("say in two to five steps how to apply", () => {
    const other = services.filter((service) => (service.howToApply?.length ?? 0) < 2 || (service.howToApply?.length ?? 0) > 5);
    expect(other.map((service) => service.slug)).toEqual([]);
  });

  it("refer only to places of their organization", () => {
    const lost = organizations.flatMap((organization) => {
      const places = new Set((organization.locations ?? []).map((location) => location.key));
      return organization.services.filter((service) => (service.locations ?? []).some((key) => !places.has(key)));
    });
    expect(lost.map((service) => service.slug)).toEqual([]);
  });

  it("give a place to each service that serves only its surroundings", () => {
    const nowhere = services.filter((service) => service.coverage.kind === "LOCAL" && !service.locations?.length);
    expect(nowhere.map((service) => service.slug)).toEqual([]);
  });

  it("show every kind of coverage", () => {
    expect(new Set(services.map((service) => service.coverage.kind))).toEqual(
      new Set(["NATION", "STATES", "COUNTIES", "POSTAL_CODES", "LOCAL"]),
    );
  });

  it("never send a referral to a federal agency", () => {
    const open = federalBenefits.flatMap((agency) => agency.services).filter((service) => service.acceptsReferrals);
    expect(open.map((service) => service.slug)).toEqual([]);
  });

  it("are open to referrals for about a quarter of the others", () => {
    const others = [...homeAndFood, ...workDebtLegal, ...localSamples].flatMap((organization) => organization.services);
    const share = others.filter((service) => service.acceptsReferrals).length / others.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  it("explain every status that keeps people waiting or away", () => {
    const silent = services.filter(
      (service) => ["WAITLIST", "CLOSED", "PAUSED"].includes(service.fundStatus ?? "UNKNOWN") && !service.fundNote,
    );
    expect(silent.map((service) => service.slug)).toEqual([]);
  });

  it("describe at least twenty services in Spanish at length", () => {
    expect(services.filter((service) => service.es.description).length).toBeGreaterThanOrEqual(20);
  });

  it("address Spanish readers with usted", () => {
    const informal = services.filter((service) =>
      /(?<!\p{L})(tú|tu|tus|tienes|puedes|necesitas|te|vosotros)(?!\p{L})/iu.test(`${service.es.summary} ${service.es.description ?? ""}`),
    );
    expect(informal.map((service) => service.slug)).toEqual([]);
  });
});
