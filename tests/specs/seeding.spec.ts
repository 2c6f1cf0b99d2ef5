import type { OrganizationRecord } from "@waypost/schema/catalog";
import { referralStates } from "@waypost/schema/referrals/vocabulary";
import { aLocationRecord } from "@waypost/seeds/factories/location";
import { anOrganizationRecord } from "@waypost/seeds/factories/organization";
import { aServiceRecord } from "@waypost/seeds/factories/service";
import { organizationIdOf, serviceIdOf } from "@waypost/server/catalog/catalog-ids";
import { writeTaxonomies } from "@waypost/server/catalog/catalog-taxonomy";
import { writeOrganizations } from "@waypost/server/catalog/catalog-writer";
import { listingJobs } from "@waypost/server/catalog/listing.events";
import { entities } from "@waypost/server/entities";
import { createAuth } from "@waypost/server/identity/auth";
import type { Actor } from "@waypost/server/kernel/actor";
import { openPerson } from "@waypost/server/people/person.api";
import { personsByIds } from "@waypost/server/people/person.store";
import { Database } from "@waypost/server/platform/database/database";
import { migrateJobs } from "@waypost/server/platform/jobs/jobs";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import { demoAccounts, seedDemo } from "@waypost/server/seeding/seed-demo";
import { seedSynthetic } from "@waypost/server/seeding/seed-synthetic";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCipher } from "../support/cipher.ts";
import { type ScratchCatalog, scratchCatalogs } from "../support/hsds-database.ts";
import { services } from "../support/services.ts";

const system: Actor = { kind: "system", purpose: "tests" };
const now = new Date("2026-11-24T15:00:00Z");

let catalogs: Awaited<ReturnType<typeof scratchCatalogs>>;
beforeAll(async () => {
  catalogs = await scratchCatalogs(services());
});
afterAll(() => catalogs.drop());

/** The same server and role, in this catalog. */
const inside = (catalog: ScratchCatalog, url: string): string => {
  const address = new URL(url);
  address.pathname = new URL(catalog.appUrl).pathname;
  return address.href;
};

describe("the catalog writer", () => {
  let catalog: ScratchCatalog;
  beforeAll(async () => {
    catalog = await catalogs.make();
  });
  afterAll(() => catalog.close());

  const write = (records: OrganizationRecord[], at = now) =>
    catalog.database.transact(system, ({ rows }) => writeOrganizations(rows, records, { now: at }));
  const one = async <Row extends object>(text: string, ...values: unknown[]): Promise<Row> => {
    const [row] = await catalog.query<Row>(text, values);
    if (!row) throw new Error("No such row");
    return row;
  };

  it("stores a record in every table that it speaks of", async () => {
    const place = aLocationRecord({
      key: "office",
      address: { line1: "1 Depot Square", city: "San Marcos", state: "TX", postalCode: "78666" },
      schedules: [{ days: ["MO", "FR"], opensAt: "09:00", closesAt: "17:00" }],
      accessibility: ["Ramp"],
    });
    const service = aServiceRecord({
      summary: "Pays for insulin.",
      es: { name: "Fondo", summary: "Paga la insulina." },
      coverage: { kind: "COUNTIES", counties: ["48209", "48453"] },
      costNote: "Free for members.",
      fundStatus: "OPEN",
      fundNote: "Since October.",
      languages: ["en", "vi"],
      requiredDocuments: ["A photo ID", "A pay stub"],
      phones: [
        { number: "1-512-555-0101", type: "voice", languages: ["es"] },
        { number: "1-512-555-0102", type: "text", languages: [] },
      ],
      locations: ["office"],
    });
    const record = anOrganizationRecord({ locations: [place], services: [service] });
    const id = serviceIdOf(service.slug);

    expect(await write([record])).toEqual([id]);

    expect(
      await one(
        "select organization_id, slug, summary, fees_description, coverage, demonstration, last_verified_at from service where id = $1",
        id,
      ),
    ).toEqual({
      organization_id: organizationIdOf(record.slug),
      slug: service.slug,
      summary: "Pays for insulin.",
      fees_description: "Free for members.",
      coverage: "COUNTIES",
      demonstration: false,
      last_verified_at: null,
    });
    const children = (text: string) => catalog.query(text, [id]);
    expect(await children("select number, position, languages from phone where service_id = $1 order by position")).toEqual([
      { number: "1-512-555-0101", position: 0, languages: ["es"] },
      { number: "1-512-555-0102", position: 1, languages: [] },
    ]);
    expect(await children("select kind, code, name from service_area where service_id = $1 order by code")).toEqual([
      { kind: "COUNTY", code: "48209", name: "Hays County, TX" },
      { kind: "COUNTY", code: "48453", name: "Travis County, TX" },
    ]);
    expect(await children("select code, name from language where service_id = $1 order by code")).toEqual([
      { code: "en", name: "English" },
      { code: "vi", name: "Vietnamese" },
    ]);
    expect(await children("select document from required_document where service_id = $1 order by position")).toEqual([
      { document: "A photo ID" },
      { document: "A pay stub" },
    ]);
    expect(await children("select field, language, text from translation where resource_id = $1 order by field")).toEqual([
      { field: "name", language: "es", text: "Fondo" },
      { field: "summary", language: "es", text: "Paga la insulina." },
    ]);
    expect(await children("select status, note, at from fund_status_change where service_id = $1")).toEqual([
      { status: "OPEN", note: "Since October.", at: now },
    ]);
    const at = await one<{ latitude: number; longitude: number }>(
      `select l.latitude, l.longitude, l.timezone, a.city, s.byday, s.opens_at::text, c.description
         from service_at_location sal join location l on l.id = sal.location_id join address a on a.location_id = l.id
         join schedule s on s.location_id = l.id join accessibility c on c.location_id = l.id where sal.service_id = $1`,
      id,
    );
    expect(at).toMatchObject({
      timezone: "America/Chicago",
      city: "San Marcos",
      byday: "MO,FR",
      opens_at: "09:00:00",
      description: "Ramp",
    });
    // Somewhere in San Marcos: the middle of its postal code.
    expect(at.latitude).toBeCloseTo(29.9, 0);
    expect(at.longitude).toBeCloseTo(-98, 0);
  });

  it("keeps a phone line's hours in the zone that it serves, where that is one", async () => {
    const hours = [{ days: ["MO" as const], opensAt: "09:00", closesAt: "17:00" }];
    const line = (coverage: OrganizationRecord["services"][number]["coverage"]) =>
      aServiceRecord({ delivery: ["PHONE"], coverage, schedules: hours });
    const lines = [
      line({ kind: "STATES", states: ["WA"] }),
      line({ kind: "COUNTIES", counties: ["48209"] }),
      line({ kind: "STATES", states: ["WA", "NY"] }),
      line({ kind: "NATION" }),
    ];
    await write([anOrganizationRecord({ services: lines })]);
    const zones = await Promise.all(
      lines.map(({ slug }) => one<{ timezone: string | null }>("select timezone from schedule where service_id = $1", serviceIdOf(slug))),
    );
    expect(zones.map(({ timezone }) => timezone)).toEqual(["America/Los_Angeles", "America/Chicago", null, null]);
  });

  it("changes nothing the second time", async () => {
    const record = anOrganizationRecord({ services: [aServiceRecord({ fundStatus: "OPEN" })] });
    await write([record]);
    const id = serviceIdOf(record.services[0]?.slug ?? "");
    const before = await one("select xmin, * from service where id = $1", id);
    expect(await write([record], new Date("2027-01-01T00:00:00Z"))).toEqual([]);
    expect(await one("select xmin, * from service where id = $1", id)).toEqual(before);
  });

  it("replaces what changed, keeps what it is not told of, and writes on in the fund's ledger", async () => {
    const service = aServiceRecord({ fundStatus: "OPEN", requiredDocuments: ["A photo ID"] });
    const record = anOrganizationRecord({ services: [service, aServiceRecord()] });
    await write([record]);
    const id = serviceIdOf(service.slug);
    await catalog.query("update service set last_verified_at = $2, verified_by = 'STEWARD' where id = $1", [id, now]);
    const later = new Date("2026-12-24T15:00:00Z");

    const changed = { ...service, name: "New name", requiredDocuments: [], fundStatus: "CLOSED" as const };
    expect(await write([{ ...record, services: [changed, ...record.services.slice(1)] }], later)).toEqual([id]);

    expect(await one("select name, fund_status, fund_status_since, last_verified_at from service where id = $1", id)).toEqual({
      name: "New name",
      fund_status: "CLOSED",
      fund_status_since: later,
      last_verified_at: now,
    });
    expect(await catalog.query("select document from required_document where service_id = $1", [id])).toEqual([]);
    expect(await catalog.query("select status, at from fund_status_change where service_id = $1 order by at", [id])).toEqual([
      { status: "OPEN", at: now },
      { status: "CLOSED", at: later },
    ]);
  });

  it("tells of every listing that shows an organization or a place that changed, and of no other", async () => {
    const [there, elsewhere] = [aServiceRecord({ locations: ["office"] }), aServiceRecord()];
    const place = aLocationRecord({ key: "office" });
    const record = anOrganizationRecord({ locations: [place], services: [there, elsewhere] });
    await write([record]);

    expect(await write([{ ...record, locations: [{ ...place, name: "New building" }] }])).toEqual([serviceIdOf(there.slug)]);
    expect(new Set(await write([{ ...record, name: "New name" }]))).toEqual(
      new Set([serviceIdOf(there.slug), serviceIdOf(elsewhere.slug)]),
    );
  });

  it("takes a service out of a place at which it is no longer offered", async () => {
    const service = aServiceRecord({ locations: ["north", "south"] });
    const record = anOrganizationRecord({
      locations: [aLocationRecord({ key: "north" }), aLocationRecord({ key: "south" })],
      services: [service],
    });
    await write([record]);
    await write([{ ...record, services: [{ ...service, locations: ["south"] }] }]);
    const places = "select l.name from service_at_location s join location l on l.id = s.location_id where s.service_id = $1";
    expect(await catalog.query(places, [serviceIdOf(service.slug)])).toHaveLength(1);
  });

  it("steps aside for a slug that an imported row carries already", async () => {
    const record = anOrganizationRecord();
    await catalog.query("insert into organization (id, source, slug, name) values (gen_random_uuid(), 'elsewhere', $1, 'Imported')", [
      record.slug,
    ]);
    await write([record]);
    const id = organizationIdOf(record.slug);
    expect(await one("select slug from organization where id = $1", id)).toEqual({ slug: `${record.slug}-${id.slice(0, 8)}` });
  });

  it("needs as many statements for a hundred organizations as for one", async () => {
    const statements: string[] = [];
    const counted = await Database.connect({
      appUrl: catalog.appUrl,
      publicUrl: catalog.publicUrl,
      poolSize: 1,
      onStatement: (sql) => statements.push(sql),
    });
    const count = async (organizations: number): Promise<number> => {
      statements.length = 0;
      const records = Array.from({ length: organizations }, () => anOrganizationRecord({ locations: [aLocationRecord()] }));
      await counted
        .rowsAs(system)
        .transaction()
        .execute((rows) => writeOrganizations(rows, records, { now }));
      return statements.length;
    };
    const few = await count(1);
    expect(few).toBeGreaterThan(10);
    expect(await count(100)).toBe(few);
    await counted.close();
  });
});

describe("the taxonomies", () => {
  it("are written once, with parents, order and Spanish names", async () => {
    const catalog = await catalogs.make();
    const write = () => catalog.database.transact(system, ({ rows }) => writeTaxonomies(rows));
    expect(await write()).toEqual(["needs", "situations"]);
    expect(await write()).toEqual([]);
    const found = await catalog.query(`
      select t.code, t.name, p.code as parent, x.text as spanish from taxonomy_term t join taxonomy_term p on p.id = t.parent_id
        join translation x on x.resource_id = t.id and x.language = 'es' and x.field = 'name' where t.code = 'food-pantry'`);
    expect(found).toEqual([{ code: "food-pantry", name: "Food pantries", parent: "food", spanish: "Despensas de alimentos" }]);
    await catalog.close();
  });
});

describe("the taxonomies of a new installation", () => {
  it("are written by one of two servers that start at once", async () => {
    const catalog = await catalogs.make();
    const write = () => catalog.database.transact(system, ({ rows }) => writeTaxonomies(rows));
    const written = await Promise.all([write(), write(), write()]);
    expect(written.filter((slugs) => slugs.length > 0)).toEqual([["needs", "situations"]]);
    await catalog.close();
  });
});

describe("the demonstration", () => {
  let catalog: ScratchCatalog;
  let database: Database;
  let auth: ReturnType<typeof createAuth>;
  const cipher = aCipher();
  const announced: string[] = [];
  const seed = () =>
    seedDemo({
      database,
      authPool: auth.pool,
      cipher,
      now: new Date(),
      announce: async (_, ids) => {
        announced.push(...ids);
      },
    });
  beforeAll(async () => {
    catalog = await catalogs.make();
    database = await Database.connect({ appUrl: catalog.appUrl, publicUrl: catalog.publicUrl, entities, poolSize: 3 });
    auth = createAuth({
      databaseUrl: inside(catalog, services().authUrl),
      secret: services().secret,
      publicUrl: "http://localhost",
      database,
      mailer: new Mailbox(),
    });
  });
  afterAll(async () => {
    await Promise.all([database.close(), auth.close()]);
    await catalog.close();
  });

  it("is put in once, even by two processes at one time, with every listing announced", async () => {
    const both = await Promise.all([seed(), seed()]);
    expect(both.filter(({ seeded }) => seeded !== null)).toHaveLength(1);
    expect((await seed()).seeded).toBeNull();
    const listings = await catalog.query<{ id: string }>("select id from service where demonstration order by id");
    expect(listings.length).toBeGreaterThanOrEqual(120);
    expect(announced.toSorted()).toEqual(listings.map(({ id }) => id));
  });

  it("has referrals in every state, each with the events that led there", async () => {
    await seed();
    const found = await catalog.query<{ state: string }>("select distinct state from referral");
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(referralStates));
    const broken = await catalog.query(`
      select r.code from referral r
       where r.state <> (select e.to_state from referral_event e where e.referral_id = r.id order by e.at desc limit 1)
          or r.state in ('SENT', 'VIEWED') and r.due_at < now()`);
    expect(broken).toEqual([]);
  });

  it.each(demoAccounts)("$email signs in and has the roles that are shown", async ({ email, password, name, roles }) => {
    await seed();
    const { user } = await auth.auth.api.signInEmail({ body: { email, password } });
    expect(user.name).toBe(name);
    const [first] = await catalog.query("select roles from membership where user_id = $1 order by created_at", [user.id]);
    expect(first).toEqual({ roles });
  });

  it("seals names: they open with the secret, and stand nowhere in clear", async () => {
    await seed();
    const organizationId = organizationIdOf("hill-country-childrens-hospital");
    const ids = await catalog.query<{ id: string }>("select id from person where organization_id = $1", [organizationId]);
    const sealed = await personsByIds(
      database.rowsAs({ kind: "system", purpose: "tests", organizationIds: [organizationId] }),
      ids.map(({ id }) => id),
    );
    expect(sealed.map((person) => openPerson(cipher, person).name)).toContain("Marisol Tejada");
    const [clear] = await catalog.query<{ text: string }>("select string_agg(p::text, '') as text from person p");
    expect(clear?.text).not.toMatch(/Tejada|555-01/);
  });
});

describe("synthetic listings", () => {
  it("are as many as asked for, the same again, and more on top; search hears of them once", async () => {
    const catalog = await catalogs.make();
    await migrateJobs(inside(catalog, services().ownerUrl), listingJobs);
    const seed = (listings: number) => seedSynthetic({ database: catalog.database, appUrl: catalog.appUrl, listings });
    const stored = async () =>
      (await catalog.query<{ count: number }>("select count(*)::int as count from service where source = 'synthetic'"))[0]?.count;

    expect(await seed(300)).toMatchObject({ listings: 300, changed: 300 });
    expect(await stored()).toBe(300);
    expect(await seed(300)).toMatchObject({ listings: 300, changed: 0 });
    await seed(700);
    expect(await stored()).toBe(700);
    const waiting = await catalog.query("select name from pgboss.job where state = 'created'");
    expect(waiting).toEqual([{ name: "listings.rebuild" }]);
    await catalog.close();
  });
});
