/**
 * pnpm bench [--listings N] [--rounds N] [--json]
 *
 * Measures in one run, interleaved, so that a busy machine slows every row alike: search through GraphQL against asking Meilisearch directly
 * and against the PostgreSQL engine; the nested listing query against one hand-written SQL statement; and the import. Not part of the tests.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildApp } from "@waypost/server/app";
import { importHsds } from "@waypost/server/interop/hsds-import.service";
import { Database } from "@waypost/server/platform/database/database";
import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { Indexer } from "@waypost/server/search/indexer";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import pg from "pg";
import { Pool } from "undici";
import { writeHsdsPackage } from "../support/hsds-package.ts";
import { openScratchServices } from "../support/scratch-services.ts";
import type { Services } from "../support/services.ts";
import { type Contender, measure, type Row, tableOf } from "./measure.ts";

const { values: options } = parseArgs({
  options: {
    listings: { type: "string", default: "10000" },
    rounds: { type: "string", default: "60" },
    json: { type: "boolean", default: false },
  },
});
const listings = Number(options.listings);
const rounds = Number(options.rounds);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Kinds of search that people make; each is asked in many wordings so that no cache answers. */
const searches: readonly {
  readonly name: string;
  readonly of: (round: number) => { text?: string; near?: object; facets?: string[]; delivery?: string[] };
}[] = [
  { name: "one word", of: (n) => ({ text: ["insulin", "rent", "food", "legal", "ride", "tax", "grief", "ramp"][n % 8] }) },
  {
    name: "several words",
    of: (n) => ({ text: ["help paying for insulin", "food pantry near me", "legal clinic papers", "night shelter rent"][n % 4] }),
  },
  { name: "typo", of: (n) => ({ text: ["insuln", "shelterr", "trainng", "pantyr"][n % 4] }) },
  {
    name: "text + place",
    of: (n) => ({ text: ["insulin", "food", "rent"][n % 3], near: { postalCode: ["78701", "43215", "20904", "95112"][n % 4] } }),
  },
  {
    name: "text + filters + facets",
    of: (n) => ({
      text: ["insulin", "food", "rent"][n % 3],
      delivery: ["IN_PERSON"],
      facets: ["NEED", "SITUATION", "DELIVERY", "LANGUAGE", "COST", "FUND_STATUS"],
    }),
  },
];

const pageQuery = `query ($search: ListingSearch!) { searchListings(search: $search, first: 20) {
  totalCount edges { distanceMiles node { id name summary fundStatus organization { name } } location { id address { city } } } facets { facet value count } } }`;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "waypost-bench-"));
  const { services, close } = await openScratchServices({ meilisearch: true });
  try {
    const rows = [...(await measureImport(services, folder)), ...(await measureReads(services))];
    if (options.json) console.log(JSON.stringify({ listings, rounds, node: process.versions.node, rows }, null, 2));
    else console.log(`\n${listings} listings, ${rounds} rounds, interleaved; milliseconds of wall time\n\n${tableOf(rows)}`);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A generated HSDS package (about 14 rows a listing), taken in once and then once more. */
async function measureImport(services: Services, folder: string): Promise<Row[]> {
  say(`Importing ${listings} listings …`);
  const made = await writeHsdsPackage(folder, listings);
  const database = await Database.connect(services);
  try {
    const found: Row[] = [];
    for (const name of ["import, new", "import, unchanged"]) {
      const report = await importHsds({ database, path: folder, source: "bench" });
      const memory = Math.round(process.memoryUsage.rss() / 1e6);
      found.push({
        group: "import",
        name,
        note: `${Math.round(report.rowsPerSecond)} rows/s; ${made.rows} rows, ${(made.bytes / 1e6).toFixed(0)} MB, ${memory} MB of memory`,
      });
    }
    say("Indexing …");
    const begun = performance.now();
    const indexer = new Indexer({ rows: database.rowsAs({ kind: "system", purpose: "bench" }), meilisearch: services.meili });
    await indexer.reindexAll();
    await indexer.stop();
    const seconds = (performance.now() - begun) / 1000;
    return [...found, { group: "import", name: "index, both engines", note: `${Math.round(listings / seconds)} listings/s` }];
  } finally {
    await database.close();
  }
}

interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The real server on a loopback port of its own. */
async function serve(services: Services, meilisearch: Services["meili"]): Promise<Server> {
  const app = await buildApp({
    database: services,
    meilisearch,
    secret: services.secret,
    publicUrl: "http://127.0.0.1",
    introspection: false,
    clientFolder: null,
    demoAccounts: [],
    works: false,
    mailer: new Mailbox(),
    onFailure: (what, error) => say(`${what}: ${String(error)}`),
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, close: () => app.close() };
}

/** Asks over one kept connection and reads the whole answer, the same way for every contender. */
function asker(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): { ask: (body: object) => Promise<string>; close: () => Promise<void> } {
  const pool = new Pool(origin, { connections: 4, pipelining: 1 });
  return {
    async ask(body) {
      const response = await pool.request({
        method: "POST",
        path,
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.includes('"errors"'))
        throw new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`);
      return text;
    },
    close: () => pool.close(),
  };
}

async function measureReads(services: Services): Promise<Row[]> {
  const postgresServer = await serve(services, null);
  const meiliServer = services.meili ? await serve(services, services.meili) : null;
  const postgres = asker(postgresServer.url, "/graphql");
  const meili = meiliServer && asker(meiliServer.url, "/graphql");
  const direct =
    services.meili && asker(services.meili.url, `/indexes/${indexUid}/search`, { authorization: `Bearer ${services.meili.key}` });
  if (!meili) say("This machine has no Meilisearch: only PostgreSQL is measured.");
  const plain = new pg.Pool({ connectionString: services.publicUrl, max: 4 });
  try {
    const rows: Row[] = [];
    for (const kind of searches) {
      say(`Searching: ${kind.name} …`);
      const contenders: Contender[] = [
        { name: "GraphQL on PostgreSQL", run: (n) => postgres.ask({ query: pageQuery, variables: { search: kind.of(n) } }) },
      ];
      if (meili && direct) {
        contenders.unshift(
          { name: "Meilisearch directly", isBase: true, run: (n) => direct.ask(directQuery(kind.of(n))) },
          { name: "GraphQL on Meilisearch", run: (n) => meili.ask({ query: pageQuery, variables: { search: kind.of(n) } }) },
        );
      }
      rows.push(...(await measure(`search: ${kind.name}`, contenders, rounds)));
    }
    say("Nested reads …");
    rows.push(...(await measure("nested: 20 listings, organization, places, hours", await nestedContenders(plain, postgres.ask), rounds)));
    return rows;
  } finally {
    await Promise.all([postgres.close(), meili?.close(), direct?.close(), plain.end()]);
    await Promise.all([postgresServer.close(), meiliServer?.close()]);
  }
}

/** The same question as somebody would put it to Meilisearch by hand: words, place by radius, filters, counts, twenty documents. */
function directQuery({ text, near, facets, delivery }: ReturnType<(typeof searches)[number]["of"]>): object {
  const filter = [...(delivery ? [`delivery = ${delivery[0]}`] : []), ...(near ? ["_geoRadius(30.27, -97.74, 40000)"] : [])];
  return {
    q: text,
    limit: 20,
    ...(filter.length > 0 ? { filter } : {}),
    ...(facets ? { facets: ["needs", "situations", "delivery", "languages", "cost", "fundStatus"] } : {}),
  };
}

/** Twenty listings with organization, places and hours: through GraphQL, and as one statement that builds the same JSON. */
async function nestedContenders(plain: pg.Pool, ask: (body: object) => Promise<string>): Promise<Contender[]> {
  const { rows } = await plain.query<{ id: string }>(
    "select organization_id as id from service group by 1 order by count(*) desc, 1 limit 50",
  );
  const ids = rows.map((row) => row.id);
  const query = `query ($ids: ID) { organization(id: $ids) { name services(first: 20) { edges { node { id name summary organization { name }
    locations { name address { line1 city postalCode } schedules { days opensAt closesAt } } } } } } }`;
  const statement = `select json_build_object('name', o.name, 'services', (select json_agg(json_build_object('id', s.id, 'name', s.name, 'summary', s.summary, 'organization', o.name,
      'locations', (select json_agg(json_build_object('name', l.name, 'address', (select json_build_object('line1', a.address_1, 'city', a.city, 'postalCode', a.postal_code) from address a where a.location_id = l.id limit 1),
        'schedules', (select json_agg(json_build_object('days', c.byday, 'opensAt', c.opens_at, 'closesAt', c.closes_at)) from schedule c where c.location_id = l.id)))
        from service_at_location x join location l on l.id = x.location_id where x.service_id = s.id)))
      from (select * from service where organization_id = o.id and status = 'active' order by name, id limit 20) s)) from organization o where o.id = $1`;
  return [
    {
      name: "one SQL statement, plain pg",
      isBase: true,
      run: async (n) => void (await plain.query({ name: "nested", text: statement, values: [ids[n % ids.length]] })),
    },
    { name: "GraphQL over HTTP", run: (n) => ask({ query, variables: { ids: ids[n % ids.length] } }) },
  ];
}

await main();
