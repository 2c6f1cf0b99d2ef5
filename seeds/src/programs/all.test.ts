import { describe, expect, it } from "vitest";
import { allPrograms } from "./all.ts";

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("all programs", () => {
  const services = allPrograms.flatMap((organization) => organization.services);

  it("are at least 120 services", () => {
    expect(services.length).toBeGreaterThanOrEqual(120);
  });

  it("have organization and service slugs of their own", () => {
    expect(repeated(allPrograms.map((organization) => organization.slug))).toEqual([]);
    expect(repeated(services.map((service) => service.slug))).toEqual([]);
  });
});
