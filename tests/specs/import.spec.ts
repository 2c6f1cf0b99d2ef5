import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { importCommand } from "@waypost/server/interop/hsds-import.command";
import { importHsds, type ImportReport } from "@waypost/server/interop/hsds-import.service";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ScratchCatalog, scratchCatalogs } from "../support/hsds-database.ts";
import { writeHsdsPackage } from "../support/hsds-package.ts";
import { zipOf } from "../support/hsds-zip.ts";
import { services } from "../support/services.ts";

const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const folders: string[] = [];
let catalogs: Awaited<ReturnType<typeof scratchCatalogs>>;
const opened: ScratchCatalog[] = [];

beforeAll(async () => {
  catalogs = await scratchCatalogs(services());
});
afterAll(async () => {
  await Promise.all(opened.map((catalog) => catalog.close()));
  await catalogs.drop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function aCatalog(): Promise<ScratchCatalog> {
  const catalog = await catalogs.make();
  opened.push(catalog);
  return catalog;
}

/** A folder with these files; several columns and rows are written as one text. */
async function aPackage(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waypost-hsds-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const importInto = (catalog: ScratchCatalog, path: string, more: Partial<Parameters<typeof importHsds>[0]> = {}): Promise<ImportReport> =>
  importHsds({ database: catalog.database, path, source: "spec", ...more });

const counts = ({ read, created, updated, unchanged, rejected }: ImportReport) => ({ read, created, updated, unchanged, rejected });
const places = (report: ImportReport): unknown[] => report.problems.map(({ file, row, column, code }) => [file, row, column, code]);

const organizations = "id,name,description\no1,First Aid Society,Helps.\n";
const servicesCsv = "id,organization_id,name,description,status\ns1,o1,Rent help,Helps with the rent.,active\n";

describe("published data sets", () => {
  type Expected = readonly [path: string, read: number, rejected: number, problems: ImportReport["problemsByCode"]];
  const dataSets: readonly Expected[] = [
    [
      "dc-orservices/1655417523_e2Pk714.zip",
      10_942,
      369,
      {
        CONFLICTING_VALUE: 90,
        DUPLICATE_ID: 765,
        KEPT_AS_WORDS: 7,
        MISSING_PARENT: 23,
        MISSING_VALUE: 46,
        NOT_STORED: 11,
        OUT_OF_RANGE: 2,
        RAGGED_ROW: 447,
        UNKNOWN_LANGUAGE: 14,
        UNKNOWN_PARENT: 337,
        UNKNOWN_REFERENCE: 278,
        UNREADABLE_DAYS: 14,
      },
    ],
    ["hsds-examples-3.2.3/csv", 24, 0, { NOT_STORED: 1, OUT_OF_RANGE: 1, UNKNOWN_REFERENCE: 6 }],
    ["hsds-examples-3.2.3/service_full.json", 23, 0, { OUT_OF_RANGE: 2, UNKNOWN_REFERENCE: 2 }],
    ["hsds-examples-3.2.3/tabular.json", 21, 0, { OUT_OF_RANGE: 1, UNKNOWN_REFERENCE: 6 }],
    ["hsds-examples-3.2.3", 26, 0, { CONFLICTING_VALUE: 6, FILE_SKIPPED: 3, NOT_STORED: 1, OUT_OF_RANGE: 10, UNKNOWN_REFERENCE: 6 }],
    [
      "hsds-spec-3.1-dev/examples",
      28,
      1,
      {
        CONFLICTING_VALUE: 6,
        FILE_SKIPPED: 1,
        NOT_STORED: 1,
        OUT_OF_RANGE: 10,
        UNKNOWN_PARENT: 1,
        UNKNOWN_REFERENCE: 7,
        UNREADABLE_FILE: 1,
      },
    ],
    ["hsds-schema-3.1.1/examples/correct_example", 23, 0, { OUT_OF_RANGE: 6, UNKNOWN_REFERENCE: 2 }],
    ["hsds-legacy-1.x-2.x/sample-all_resources", 71, 0, { NOT_STORED: 2, UNKNOWN_REFERENCE: 1 }],
    ["hsds-legacy-1.x-2.x/sample-simple", 182, 0, { NOT_STORED: 1 }],
    ["illinois-legal-aid/base_transformer/output/data", 148, 14, { MISSING_VALUE: 14 }],
    ["ohana-api/data/sample-csv", 486, 0, { NOT_STORED: 6, UNKNOWN_LANGUAGE: 1, UNREADABLE_DATE: 6 }],
    ["ohana-api/data-old", 170, 0, { UNKNOWN_LANGUAGE: 1 }],
    ["oruk-validator/Mocks/V3.0-UK-Default", 16, 0, { CONFLICTING_VALUE: 1, FILE_SKIPPED: 3, OUT_OF_RANGE: 4, UNKNOWN_REFERENCE: 2 }],
  ];

  test.for(dataSets)(
    "%s comes in, all but what is named, and a second run changes nothing",
    async ([path, read, rejected, problems], { skip }) => {
      skip(isMissing(path), `the data set ${path} is not on this machine`);
      const catalog = await aCatalog();
      const told: string[] = [];
      const onServicesChanged = async (_tx: unknown, ids: readonly string[]): Promise<void> => void told.push(...ids);

      const first = await importInto(catalog, data + path, { onServicesChanged });
      const afterFirst = told.length;
      const second = await importInto(catalog, data + path, { onServicesChanged });

      expect(counts(first)).toEqual({ read, created: read - rejected, updated: 0, unchanged: 0, rejected });
      expect(first.problemsByCode).toEqual(problems);
      expect(counts(second)).toEqual({ read, created: 0, updated: 0, unchanged: read - rejected, rejected });
      expect(
        Object.values(second.tables)
          .flatMap(({ created, updated }) => [created, updated])
          .filter((count) => count > 0),
      ).toEqual([]);
      expect(second.problemsByCode).toEqual(problems);
      expect(told).toHaveLength(afterFirst);
      const listed = await catalog.query<{ id: string }>("select id from service");
      expect(new Set(told)).toEqual(new Set(listed.map(({ id }) => id)));
    },
  );

  test("the hours of the DC directory are read from where they were written", async ({ skip }) => {
    skip(isMissing("dc-orservices"), "the data set dc-orservices is not on this machine");
    const catalog = await aCatalog();
    await importInto(catalog, `${data}dc-orservices/1655417523_e2Pk714.zip`);

    const weekdays = await catalog.query<{ n: number }>(
      "select count(*)::int as n from schedule where byday = 'MO,TU,WE,TH,FR' and opens_at = '09:00' and closes_at = '17:00'",
    );
    const whole = await catalog.query<{ n: number }>(
      "select count(*)::int as n from schedule where opens_at = '00:00' and closes_at = '00:00'",
    );
    const words = await catalog.query("select description from schedule where description is not null order by 1");
    const zones = await catalog.query("select timezone from location where latitude is not null group by 1 order by count(*) desc limit 1");

    expect(weekdays[0]?.n).toBeGreaterThan(100);
    expect(whole[0]?.n).toBeGreaterThan(40);
    expect(words).toContainEqual({ description: "By appointment" });
    expect(zones).toEqual([{ timezone: "America/New_York" }]);
  });

  test("faulty files of the Ohana importer are named by row and column", async ({ skip }) => {
    skip(isMissing("ohana-api/importer-fixtures"), "the data set ohana-api is not on this machine");
    const fixtures = `${data}ohana-api/importer-fixtures/`;
    const fixture = (name: string): Promise<string> => readFile(fixtures + name, "utf8");
    const folder = await aPackage({
      "organizations.csv": (await fixture("invalid_org.csv")) + (await fixture("org_with_invalid_date.csv")).split("\n")[1]!,
      "locations.csv": await fixture("invalid_location.csv"),
      "addresses.csv": await fixture("missing_address.csv"),
      "phones.csv": await fixture("phone_with_no_parent.csv"),
      "programs.csv": await fixture("invalid_program_headers.csv"),
      "services.csv": await fixture("invalid_service_location.csv"),
      "holiday_schedules.csv": await fixture("hs_with_invalid_date.csv"),
    });
    const catalog = await aCatalog();

    const report = await importInto(catalog, folder);

    expect(places(report)).toEqual(
      expect.arrayContaining([
        ["organizations.csv", 2, "name", "MISSING_VALUE"],
        ["organizations.csv", 4, "date_incorporated", "UNREADABLE_DATE"],
        ["locations.csv", 2, "name", "MISSING_VALUE"],
        ["addresses.csv", 2, "city", "MISSING_VALUE"],
        ["addresses.csv", 2, "location_id", "UNKNOWN_PARENT"],
        ["phones.csv", 2, "organization_id", "MISSING_PARENT"],
        ["services.csv", 2, "location_id", "UNKNOWN_PARENT"],
        ["holiday_schedules.csv", 2, "end_date", "UNREADABLE_DATE"],
      ]),
    );
    expect(report.read).toBe(report.created + report.rejected);
  });
});

const isMissing = (path: string): boolean => !existsSync(data + path);

describe("rows that cannot come in", () => {
  test("are rejected and named, and never stop the good ones", async () => {
    const folder = await aPackage({
      "organizations.csv": "id,name,description\no1,Good,\n,No id,\no2,,\no1,Another,\no3,Good too,\n",
      "services.csv": "id,organization_id,name\ns1,o1,Fine\ns2,nowhere,Lost\ns3,,Nobody's\ns4,o3,\"Open\ns5,o3,Last\n",
      "phones.csv": "id,service_id,number\np1,s1,555-0100\np2,s2,555-0101\np3,,555-0102\np4,s1,\n",
    });
    const report = await importInto(await aCatalog(), folder);

    expect(counts(report)).toEqual({ read: 14, created: 5, updated: 0, unchanged: 0, rejected: 9 });
    expect(places(report)).toEqual([
      ["organizations.csv", 3, "id", "MISSING_ID"],
      ["organizations.csv", 4, "name", "MISSING_VALUE"],
      ["phones.csv", 5, "number", "MISSING_VALUE"],
      ["services.csv", 5, null, "UNREADABLE_ROW"],
      ["organizations.csv", 5, "id", "DUPLICATE_ID"],
      ["services.csv", 3, "organization_id", "UNKNOWN_PARENT"],
      ["services.csv", 4, "organization_id", "MISSING_PARENT"],
      ["phones.csv", 3, "service_id", "UNKNOWN_PARENT"],
      ["phones.csv", 4, "organization_id", "MISSING_PARENT"],
    ]);
  });

  test("a field that cannot be read costs the field, not the row", async () => {
    const folder = await aPackage({
      "organizations.csv": "id,name,email,website,year_incorporated\no1,Good,nobody,not a site,soon\n",
      "locations.csv":
        "id,organization_id,name,latitude,longitude,location_type\nl1,o1,Here,100,-77,cloud\nl2,o9,There,38.9,-77.0,physical\nl3,o1,At sea,0,0,physical\n",
      "services.csv": "id,organization_id,name,status,minimum_age,program_id\ns1,o1,Fine,asleep,-4,g1\n",
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);

    expect(counts(report)).toEqual({ read: 5, created: 5, updated: 0, unchanged: 0, rejected: 0 });
    expect(places(report)).toEqual([
      ["locations.csv", 2, "location_type", "UNKNOWN_VALUE"],
      ["locations.csv", 2, "latitude", "OUT_OF_RANGE"],
      ["locations.csv", 4, "latitude", "OUT_OF_RANGE"],
      ["organizations.csv", 2, "email", "UNREADABLE_EMAIL"],
      ["organizations.csv", 2, "website", "UNREADABLE_URL"],
      ["organizations.csv", 2, "year_incorporated", "UNREADABLE_DATE"],
      ["services.csv", 2, "status", "UNKNOWN_VALUE"],
      ["services.csv", 2, "minimum_age", "OUT_OF_RANGE"],
      ["locations.csv", 3, "organization_id", "UNKNOWN_REFERENCE"],
      ["services.csv", 2, "program_id", "UNKNOWN_REFERENCE"],
    ]);
  });

  test("a row that says the same again is named, and one with a used id comes in where nothing points at it", async () => {
    const folder = await aPackage({
      "organizations.csv": organizations,
      "services.csv": servicesCsv,
      "schedules.csv": "id,service_id,byday,opens_at,closes_at\nh1,s1,MO,09:00,12:00\nh1,s1,MO,09:00,12:00\nh1,s1,TU,09:00,12:00\n",
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);
    const again = await importInto(catalog, folder);

    expect(places(report)).toEqual([
      ["schedules.csv", 3, null, "DUPLICATE_ROW"],
      ["schedules.csv", 4, "id", "DUPLICATE_ID"],
    ]);
    expect(counts(report)).toEqual({ read: 5, created: 4, updated: 0, unchanged: 0, rejected: 1 });
    expect(counts(again)).toEqual({ read: 5, created: 0, updated: 0, unchanged: 4, rejected: 1 });
  });

  test("ragged rows, unknown and repeated columns are named; what can be read is", async () => {
    const folder = await aPackage({
      "organizations.csv": "id,name,name,shoe_size,description\no1,Good,Other,44,Fine,beyond\no2,Short\n",
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);

    expect(report.created).toBe(2);
    expect(places(report)).toEqual([
      ["organizations.csv", 1, "name", "DUPLICATE_COLUMN"],
      ["organizations.csv", 2, "6", "RAGGED_ROW"],
      ["organizations.csv", 2, "shoe_size", "UNKNOWN_COLUMN"],
      ["organizations.csv", 3, "3", "RAGGED_ROW"],
    ]);
    expect(await catalog.query("select name, description from organization order by name")).toEqual([
      { name: "Good", description: "Fine" },
      { name: "Short", description: "" },
    ]);
  });
});

describe("files that are no tables", () => {
  test("are named and left aside, and the others come in", async () => {
    const folder = await aPackage({
      "organizations.csv": organizations,
      "services.csv": "",
      "phones.csv": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 255]),
      "locations.csv": "colour,shape\nred,round\n",
      "contacts.csv": `id,${Array.from({ length: 5000 }, (_, n) => `c${n}`).join(",")}\n`,
      "schedules.json": '[{"id": ',
      "holiday.csv": "id\n1\n",
      "readme.md": "hello",
    });
    const report = await importInto(await aCatalog(), folder);

    expect(report.created).toBe(1);
    expect(report.problems.map(({ file, code }) => [file, code])).toEqual([
      ["contacts.csv", "TOO_MANY_COLUMNS"],
      ["holiday.csv", "FILE_SKIPPED"],
      ["locations.csv", "FILE_SKIPPED"],
      ["phones.csv", "NOT_TEXT"],
      ["readme.md", "FILE_SKIPPED"],
      ["schedules.json", "UNREADABLE_FILE"],
      ["services.csv", "EMPTY_FILE"],
    ]);
  });

  test("Windows-1252, a byte-order mark, CRLF, semicolons and control characters are read", async () => {
    const folder = await aPackage({
      "organizations.csv": Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("ID;Name;Description\r\no1;Caf\u00e9;Fine\r\n")]),
      "services.csv": Buffer.concat([
        Buffer.from("id,organization_id,name,description\ns1,o1,Ni"),
        Buffer.from([0xf1]),
        Buffer.from("os,It\u0001 works\n"),
      ]),
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);

    expect(report.problems.map(({ file, code }) => [file, code])).toEqual([
      ["services.csv", "ENCODING"],
      ["services.csv", "CONTROL_CHARACTER"],
    ]);
    expect(
      await catalog.query(
        "select o.name as organization, s.name, s.description from service s join organization o on o.id = s.organization_id",
      ),
    ).toEqual([{ organization: "Café", name: "Niños", description: "It works" }]);
  });

  test("an archive is read like a folder", async () => {
    const folder = await aPackage({
      "package.zip": zipOf([
        { name: "data/organizations.csv", content: organizations },
        { name: "data/services.csv", content: servicesCsv },
      ]),
    });
    const report = await importInto(await aCatalog(), join(folder, "package.zip"));
    expect(counts(report)).toEqual({ read: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 });
  });

  test.each<[string, (folder: string) => string, RegExp]>([
    ["a folder that is not there", (folder) => join(folder, "nowhere"), /^There is no file or folder at /],
    ["an empty folder", (folder) => join(folder, "empty"), /holds no files\.$/],
    [
      "an archive that leads out of itself",
      (folder) => join(folder, "escape.zip"),
      /cannot be opened as a zip archive: .*invalid relative path/,
    ],
    ["an archive that is a bomb", (folder) => join(folder, "bomb.zip"), /^services\.csv unpacks to \d+ times its size/],
    ["an archive that is none", (folder) => join(folder, "broken.zip"), /is no zip archive, or a damaged one\.$/],
    ["an archive cut in half", (folder) => join(folder, "half.zip"), /cannot be opened as a zip archive/],
  ])("%s is refused in one sentence", async (_what, pathIn, sentence) => {
    const honest = zipOf([{ name: "organizations.csv", content: organizations }]);
    const folder = await aPackage({
      "escape.zip": zipOf([{ name: "../../organizations.csv", content: organizations }]),
      "bomb.zip": zipOf([{ name: "services.csv", content: Buffer.alloc(70 * 1024 * 1024, "a") }]),
      "broken.zip": "hello",
      "half.zip": honest.subarray(0, honest.length >> 1),
    });
    await mkdir(join(folder, "empty"));
    const catalog = await aCatalog();

    const answer = await importCommand({ database: catalog.database, path: pathIn(folder), source: "spec", json: true });

    expect(answer.exitCode).toBe(1);
    expect(JSON.parse(answer.output)).toEqual({ error: { code: "REFUSED", message: expect.stringMatching(sentence) } });
    expect(await catalog.query("select 1 from organization")).toEqual([]);
  });
});

describe("running again", () => {
  test("updates what changed, tells its services and no others, and keeps slugs and what people added", async () => {
    const files = {
      "organizations.csv": "id,name\no1,First\no2,Second\n",
      "services.csv": "id,organization_id,name,description\ns1,o1,Rent help,Old.\ns2,o2,Rent help,Same.\n",
      "phones.csv": "id,service_id,number\np1,s1,555-0100\np2,s2,555-0101\n",
    };
    const catalog = await aCatalog();
    await importInto(catalog, await aPackage(files));
    const slugs = await catalog.query("select id, slug from service order by slug");
    await catalog.query("update service set accepts_referrals = true");
    const told: string[] = [];
    const report = await importInto(
      catalog,
      await aPackage({
        ...files,
        "services.csv": files["services.csv"].replace("Rent help,Old.", "Rent assistance,New."),
        "organizations.csv": "id,name\no1,First\no2,Second\n",
      }),
      { onServicesChanged: async (_tx, ids) => void told.push(...ids) },
    );

    expect(counts(report)).toEqual({ read: 6, created: 0, updated: 1, unchanged: 5, rejected: 0 });
    const after = await catalog.query<{ id: string; slug: string; name: string; accepts_referrals: boolean }>(
      "select id, slug, name, accepts_referrals from service order by slug",
    );
    expect(after.map(({ id, slug }) => ({ id, slug }))).toEqual(slugs);
    expect(after.map(({ slug }) => slug)).toEqual(["rent-help", expect.stringMatching(/^rent-help-[0-9a-f]{6}$/)]);
    expect(after.every((row) => row.accepts_referrals)).toBe(true);
    expect(told).toEqual(after.filter((row) => row.name === "Rent assistance").map((row) => row.id));
  });

  test("a change of an organization tells all of its services", async () => {
    const catalog = await aCatalog();
    await importInto(catalog, await aPackage({ "organizations.csv": "id,name\no1,First\n", "services.csv": servicesCsv }));
    const told: string[] = [];
    await importInto(catalog, await aPackage({ "organizations.csv": "id,name\no1,Renamed\n" }), {
      onServicesChanged: async (_tx, ids) => void told.push(...ids),
    });
    expect(told).toEqual((await catalog.query<{ id: string }>("select id from service")).map(({ id }) => id));
  });

  test("a batch whose announcement fails is not written", async () => {
    const catalog = await aCatalog();
    const folder = await aPackage({ "organizations.csv": organizations, "services.csv": servicesCsv });
    const importing = importInto(catalog, folder, { onServicesChanged: () => Promise.reject(new Error("no queue")) });
    await expect(importing).rejects.toThrow("no queue");
    expect(await catalog.query("select 1 from service")).toEqual([]);
  });

  test("rows of another source stay as they are", async () => {
    const id = "30b83c60-64a1-11e6-8b77-86f30ca893d3";
    const catalog = await aCatalog();
    await importInto(catalog, await aPackage({ "organizations.csv": `id,name\n${id},Ours\n` }));
    const report = await importInto(catalog, await aPackage({ "organizations.csv": `id,name\n${id},Theirs\n` }), { source: "other" });

    expect(counts(report)).toEqual({ read: 1, created: 0, updated: 0, unchanged: 0, rejected: 1 });
    expect(places(report)).toEqual([["organizations.csv", 2, "id", "FOREIGN_ROW"]]);
    expect(await catalog.query("select name, source from organization")).toEqual([{ name: "Ours", source: "spec" }]);
  });

  test("ids that are no UUIDs are unique within their source", async () => {
    const catalog = await aCatalog();
    const folder = await aPackage({ "organizations.csv": organizations, "services.csv": servicesCsv });
    await importInto(catalog, folder);
    expect(counts(await importInto(catalog, folder, { source: "other" }))).toEqual({
      read: 2,
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
  });

  test("children may come later than their parents, in a package of their own", async () => {
    const catalog = await aCatalog();
    await importInto(catalog, await aPackage({ "organizations.csv": organizations, "services.csv": servicesCsv }));
    const report = await importInto(catalog, await aPackage({ "phones.csv": "id,service_id,number\np1,s1,555-0100\n" }));
    expect(counts(report)).toEqual({ read: 1, created: 1, updated: 0, unchanged: 0, rejected: 0 });
  });
});

describe("a dry run", () => {
  test("counts exactly what a run would do, and writes nothing", async () => {
    const files = {
      "organizations.csv": "id,name\no1,First\no2,\n",
      "services.csv": servicesCsv,
      "phones.csv": "id,service_id,number\np1,s1,555-0100\n",
    };
    const catalog = await aCatalog();
    const folder = await aPackage(files);
    const told: string[] = [];
    const onServicesChanged = async (_tx: unknown, ids: readonly string[]): Promise<void> => void told.push(...ids);

    const tried = await importInto(catalog, folder, { dryRun: true, onServicesChanged });
    expect(
      await catalog.query("select 1 from organization union all select 1 from service union all select 1 from import.staged_row"),
    ).toEqual([]);
    expect(told).toEqual([]);

    const done = await importInto(catalog, folder);
    expect(counts(tried)).toEqual(counts(done));
    expect(tried.problems).toEqual(done.problems);

    const changed = await aPackage({ ...files, "organizations.csv": "id,name\no1,Renamed\no2,New\n" });
    expect(counts(await importInto(catalog, changed, { dryRun: true }))).toEqual({
      read: 4,
      created: 1,
      updated: 1,
      unchanged: 2,
      rejected: 0,
    });
    expect(await catalog.query("select name from organization")).toEqual([{ name: "First" }]);
  });
});

describe("an import that ends early", () => {
  const contents = async (catalog: ScratchCatalog): Promise<unknown> => {
    const tables = [
      "organization",
      "location",
      "service",
      "service_at_location",
      "phone",
      "schedule",
      "service_area",
      "language",
      "attribute",
      "taxonomy_term",
    ];
    const found: Record<string, unknown> = {};
    for (const table of tables) {
      const drop = table === "organization" || table === "service" ? "- 'created_at' - 'updated_at'" : "";
      [found[table]] = await catalog.query(
        `select count(*)::int as rows, md5(string_agg((to_jsonb(t) ${drop})::text, '' order by id)) as content from ${table} t`,
      );
    }
    return found;
  };

  test("by kill -9 in the middle of merging is made good by running it again", async () => {
    const folder = await aPackage({});
    await writeHsdsPackage(folder, 2_500);
    const whole = await aCatalog();
    const killed = await aCatalog();
    const undisturbed = await importInto(whole, folder);

    await killedImport(killed, folder, "phone");
    const [half] = await killed.query<{ services: number; attributes: number }>(
      "select (select count(*)::int from service) as services, (select count(*)::int from attribute) as attributes",
    );
    const again = await importInto(killed, folder);

    expect(half).toEqual({ services: 2_500, attributes: 0 });
    expect(again.read).toBe(undisturbed.read);
    expect(again.created + again.unchanged).toBe(undisturbed.created);
    expect(again.unchanged).toBeGreaterThan(2_500);
    expect(await contents(killed)).toEqual(await contents(whole));
  });

  test("by a signal says so, and is made good by running it again", async () => {
    const folder = await aPackage({});
    await writeHsdsPackage(folder, 300);
    const catalog = await aCatalog();
    const stop = new AbortController();

    const answer = await importCommand({
      database: catalog.database,
      path: folder,
      source: "spec",
      signal: stop.signal,
      onProgress: ({ step, of }) => void (step === "merging" && of === "service" && stop.abort()),
    });
    const again = await importInto(catalog, folder);

    expect(answer).toEqual({ exitCode: 130, output: expect.stringContaining("Stopped.") });
    expect(again.created).toBeGreaterThan(0);
    expect(again.unchanged).toBeGreaterThan(300);
    expect(again.created + again.unchanged).toBe(again.read);
  });

  test("two at once come in one after the other", async () => {
    const catalog = await aCatalog();
    const folder = await aPackage({});
    await writeHsdsPackage(folder, 100);
    const reports = await Promise.all([importInto(catalog, folder), importInto(catalog, folder)]);
    expect(reports.map(({ created }) => created).sort((a, b) => a - b)).toEqual([0, reports[0].read]);
  });
});

/** Starts an import in a process of its own and kills it as soon as it has merged something of `table`. */
function killedImport(catalog: ScratchCatalog, folder: string, table: string): Promise<void> {
  const script = fileURLToPath(new URL("../support/hsds-import-process.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", "@oxc-node/core/register", script, catalog.appUrl, catalog.publicUrl, folder, "spec", table],
    {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("merging")) child.kill("SIGKILL");
    });
    child.once("exit", (_code, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(`the import ended by itself: ${said}`))));
  });
}

describe("what the catalog gets", () => {
  test("a service is given a summary, needs, delivery, cost and coverage from what the package says about it", async () => {
    const folder = await aPackage({
      "organizations.csv": organizations,
      "locations.csv": "id,organization_id,name,latitude,longitude\nl1,o1,Here,41.88,-87.63\n",
      "services.csv":
        "id,organization_id,name,description,fees_description,application_process\ns1,o1,Emergency food pantry,Food for a week.,Free,Call first.\ns2,o1,Legal line,Advice.,Sliding scale,\n",
      "service_at_locations.csv": "id,service_id,location_id\nx1,s1,l1\n",
      "phones.csv": "id,service_id,number\np1,s2,555-0100\n",
      "service_areas.csv": 'id,service_id,name\na1,s1,"Cook County, IL"\na2,s2,Nationwide\n',
      "languages.csv": "id,service_id,name\ng1,s1,Spanish\n",
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);

    expect(report.problems).toEqual([]);
    expect(await catalog.query("select name, summary, needs, delivery, cost, coverage, how_to_apply from service order by name")).toEqual([
      {
        name: "Emergency food pantry",
        summary: "Food for a week.",
        needs: expect.arrayContaining(["food-pantry"]),
        delivery: ["IN_PERSON"],
        cost: "FREE",
        coverage: "COUNTIES",
        how_to_apply: ["Call first."],
      },
      {
        name: "Legal line",
        summary: "Advice.",
        needs: expect.any(Array),
        delivery: ["PHONE"],
        cost: "SLIDING_SCALE",
        coverage: "NATION",
        how_to_apply: [],
      },
    ]);
    expect(await catalog.query("select kind, code from service_area order by kind")).toEqual([
      { kind: "COUNTY", code: "17031" },
      { kind: "NATION", code: null },
    ]);
    expect(await catalog.query("select name, code from language")).toEqual([{ name: "Spanish", code: "es" }]);
    expect(await catalog.query("select timezone from location")).toEqual([{ timezone: "America/Chicago" }]);
  });

  test("a cell that lists several things becomes several rows", async () => {
    const folder = await aPackage({
      "organizations.csv": 'id,name,accreditations,website\n1,Society,"A, B",\n',
      "locations.csv": 'id,organization_id,name,languages,accessibility,virtual\n1,1,House,"English, Spanish","ramp, elevator",false\n',
      "services.csv":
        'id,location_id,name,description,audience,eligibility,keywords,required_documents,service_areas\n1,1,Meals,Warm.,Everybody,None,"hot, food","Passport,License","Ohio, Old Town"\n',
      "phones.csv": "id,location_id,organization_id,service_id,number,number_type\n1,1,,1,555-0100,voice\n",
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);

    expect(counts(report)).toEqual({ read: 4, created: 4, updated: 0, unchanged: 0, rejected: 0 });
    expect(await catalog.query("select eligibility_description, organization_id is not null as owned from service")).toEqual([
      { eligibility_description: "Everybody\nNone", owned: true },
    ]);
    expect(await catalog.query("select count(*)::int as n from service_at_location")).toEqual([{ n: 1 }]);
    expect(await catalog.query("select code from language order by code")).toEqual([{ code: "en" }, { code: "es" }]);
    expect(await catalog.query("select document from required_document order by 1")).toEqual([
      { document: "License" },
      { document: "Passport" },
    ]);
    expect(await catalog.query("select name, kind from service_area order by 1")).toEqual([
      { name: "Ohio", kind: "STATE" },
      { name: "Old Town", kind: "OTHER" },
    ]);
  });

  test("nested JSON, pages and lines come in like tables, and a thing seen twice is one", async () => {
    const organization = { id: "o1", name: "Society", description: "Helps." };
    const service = (id: string) => ({
      id,
      name: `Service ${id}`,
      status: "active",
      organization,
      phones: [{ id: `p-${id}`, number: "555-0100", languages: [{ id: `g-${id}`, name: "Spanish" }] }],
      attributes: [{ id: `a-${id}`, taxonomy_term: { id: "t1", name: "Food Pantry", taxonomy_detail: { id: "x1", name: "Terms" } } }],
      service_at_locations: [
        {
          id: `x-${id}`,
          location: {
            id: "l1",
            name: "House",
            location_type: "physical",
            addresses: [
              {
                id: "d1",
                address_1: "1 Sample Street",
                city: "Exampleton",
                state_province: "MD",
                postal_code: "20001",
                country: "US",
                address_type: "physical",
              },
            ],
          },
        },
      ],
    });
    const folder = await aPackage({
      "services.json": JSON.stringify({ total_items: 2, contents: [service("s1"), service("s2")] }),
      "more.jsonl": `${JSON.stringify(service("s3"))}\n${JSON.stringify(service("s4"))}\n`,
    });
    const catalog = await aCatalog();
    const report = await importInto(catalog, folder);

    expect(report.problems).toEqual([]);
    // One organization, term, taxonomy, location and address; four each of service, phone, language, attribute and service at location.
    expect(counts(report)).toEqual({ read: 25, created: 25, updated: 0, unchanged: 0, rejected: 0 });
    expect(await catalog.query("select distinct link_type from attribute a join service s on s.id = a.link_id")).toEqual([
      { link_type: "service" },
    ]);
    expect(counts(await importInto(catalog, folder))).toEqual({ read: 25, created: 0, updated: 0, unchanged: 25, rejected: 0 });
  });
});
