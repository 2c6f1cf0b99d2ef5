import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestMeilisearch } from "../contracts/search-bench.ts";
import { fallsOf } from "../eval/baseline.ts";
import { fillCatalog, missingCorpora, refuseUnknownKeys, sharedFolder } from "../eval/corpora.ts";
import { type Measured, measureEngine } from "../eval/measure.ts";
import { type JudgedQuery, readQuerySet } from "../eval/query-set.ts";
import { type Answer, scoreOf, summarize } from "../eval/score.ts";
import { type ScratchCatalog, scratchCatalogs } from "../support/hsds-database.ts";
import { services } from "../support/services.ts";

const devSet = join(sharedFolder, "eval/dev.jsonl");
const scorer = join(sharedFolder, "eval/score.mjs");
const missing = missingCorpora() ?? (existsSync(devSet) ? null : "There is no query set at ../shared/eval/dev.jsonl.");
if (missing) console.warn(`${missing} The quality of search is not measured here.`);

const aQuery = (given: Partial<JudgedQuery>): JudgedQuery => ({
  id: "q",
  query: "rent",
  near: null,
  kind: "plain",
  judgements: {},
  ...given,
});
const anAnswer = (...keys: string[]): Answer => ({ keys, exact: [] });

describe("the measures of an answer", () => {
  test("the best order of the judged listings scores one, and each place lost costs", () => {
    const query = aQuery({ judgements: { a: 3, b: 2, c: 1 } });
    expect(scoreOf(query, anAnswer("a", "b", "c"))).toMatchObject({ ndcg10: 1, success3: 1, exact3: 1, recall20: 1, unjudged10: 0 });
    const worse = scoreOf(query, anAnswer("x", "y", "z", "a"));
    expect(worse).toMatchObject({ success3: 0, exact3: 0, recall20: 0.5, unjudged10: 3 });
    expect(worse.ndcg10).toBeCloseTo(7 / Math.log2(5) / (7 + 3 / Math.log2(3) + 1 / 2), 10);
  });

  test("negative queries are in no average, and one that is answered as exact is named", () => {
    const queries = [
      aQuery({ id: "p", judgements: { a: 3 } }),
      aQuery({ id: "n", kind: "negative" }),
      aQuery({ id: "m", kind: "negative" }),
    ];
    const summary = summarize(
      queries,
      new Map([
        ["p", anAnswer("a")],
        ["n", anAnswer("b")],
        ["m", { keys: ["b"], exact: ["b"] }],
      ]),
    );
    expect(summary).toMatchObject({ n: 1, ndcg10: 1, negative: { n: 2, presentedAsExact: ["m"] } });
    expect(Object.keys(summary.kinds)).toEqual(["plain"]);
  });

  test("a fall by more than a hundredth is named, a smaller one is not", () => {
    const kept = { ndcg10: 0.9, success3: 1, kinds: { plain: 0.9 } };
    const now = (ndcg10: number): Measured => ({
      engine: "postgres",
      ...summarize([], new Map()),
      ndcg10,
      success3: 1,
      kinds: { plain: { ...scoreOf(aQuery({}), anAnswer()), ndcg10 } },
    });
    expect(fallsOf(now(0.895), kept)).toEqual([]);
    expect(fallsOf(now(0.88), kept)).toEqual(["postgres: nDCG@10 fell from 0.9 to 0.88."]);
    expect(fallsOf(now(0.8), kept)).toHaveLength(2);
  });

  test("a key of a corpus that is not indexed is refused by name", () => {
    expect(() => refuseUnknownKeys([aQuery({ id: "q7", judgements: { "elsewhere:1": 3 } })])).toThrow("Query q7 judges elsewhere:1");
  });

  test.skipIf(!existsSync(scorer))("are those of the scorer that came with the query sets", async () => {
    const theirs = (await import(scorer)) as {
      score: (queries: unknown, run: unknown) => unknown;
      summarize: (rows: unknown) => Record<string, unknown[]>;
    };
    const queries = readQuerySet(devSet);
    const keys = [...new Set(queries.flatMap((query) => Object.keys(query.judgements)))];
    // An order that is good for no query and bad for none, and unlike for each.
    const answers = new Map(
      queries.map((query, index) => [
        query.id,
        anAnswer(...[...Object.keys(query.judgements).filter((_, at) => at % 3 !== index % 3), ...keys.slice(index, index + 9)].reverse()),
      ]),
    );
    const run = Object.fromEntries([...answers].map(([id, answer]) => [id, answer]));
    const lines = theirs.summarize(theirs.score(queries, run))["kinds"] as ({ kind: string } & Measured)[];
    const ours = summarize(queries, answers);
    expect({ ...ours.kinds, ALL: ours }).toMatchObject(Object.fromEntries(lines.map(({ kind, ...figures }) => [kind, figures])));
  });
});

describe.skipIf(missing !== null)("the dev set over three real corpora", () => {
  let catalogs: Awaited<ReturnType<typeof scratchCatalogs>>;
  let catalog: ScratchCatalog;
  let meilisearch: TestMeilisearch | null;
  const queries = missing ? [] : readQuerySet(devSet);

  beforeAll(async () => {
    catalogs = await scratchCatalogs(services());
    [catalog, meilisearch] = await Promise.all([catalogs.make(), TestMeilisearch.start()]);
    if (!meilisearch) console.warn("This machine has no Meilisearch: the quality of search is measured on PostgreSQL only.");
    await fillCatalog(catalog.database, meilisearch);
  }, 120_000);
  afterAll(async () => {
    await catalog.close();
    await catalogs.drop();
    await meilisearch?.stop();
  });

  test("is answered no worse than before on PostgreSQL", async () => {
    expect(fallsOf(await measureEngine({ engine: "postgres", database: catalog.database, meilisearch: null, queries }))).toEqual([]);
  });

  test("is answered no worse than before on Meilisearch", async (context) => {
    if (!meilisearch) return context.skip("no Meilisearch on this machine");
    expect(fallsOf(await measureEngine({ engine: "meilisearch", database: catalog.database, meilisearch, queries }))).toEqual([]);
  });
});
