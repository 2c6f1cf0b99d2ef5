/**
 * A large import into a Waypost that is searched meanwhile, all of it as somebody would do it: `pnpm start` over an empty folder, `waypost import`
 * beside it, searches through GraphQL. Prints the table of docs/search-faults.md:
 *
 *     node --import @oxc-node/core/register tests/bench/import-searched.ts --listings 100000
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { repositoryRoot } from "@waypost/server/env";
import { freePort } from "@waypost/server/platform/embedded/free-port";
import { writeHsdsPackage } from "../support/hsds-package.ts";
import { meilisearchPid, memoryOf, say } from "./machine.ts";
import { quantile } from "./measure.ts";

const { values: options } = parseArgs({
  options: { listings: { type: "string", default: "100000" }, every: { type: "string", default: "200" } },
});
const listings = Number(options.listings);

/** What is asked in turn; the last two are found from the moment on at which the import has brought them. */
const early = { word: "quagglefrost", number: Math.floor(listings / 100) };
const late = { word: "zindlewharf", number: listings - 100 };
const questions = [
  { name: "there before", search: { text: "help paying for insulin", near: { postalCode: "78666" } }, finds: /insulin/i },
  { name: `imported early (listing ${early.number})`, search: { text: early.word }, finds: new RegExp(early.word) },
  { name: `imported late (listing ${late.number})`, search: { text: late.word }, finds: new RegExp(late.word) },
];
type Question = (typeof questions)[number];

interface Asked {
  readonly question: Question;
  /** Milliseconds since the import began. */
  readonly at: number;
  readonly took: number;
  /** Null where it failed. */
  readonly engine: string | null;
  readonly found: boolean;
  readonly fault?: string;
}

interface Behind {
  readonly unread: number;
  readonly pending: number;
  readonly engine: string;
}

const folder = mkdtempSync(join(tmpdir(), "waypost-import-"));
const dataFolder = join(folder, "data");
const port = await freePort();
const address = `http://127.0.0.1:${port}`;

function run(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "@oxc-node/core/register", join(repositoryRoot, script), ...args], {
    cwd: repositoryRoot,
    env: { PATH: "/usr/bin:/bin", HOME: folder, PORT: String(port), WAYPOST_DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly output: string }> {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

const document = "query ($search: ListingSearch!) { searchListings(search: $search) { engine totalCount edges { node { name } } } }";

async function ask(question: Question, begun: number): Promise<Asked> {
  const asked = performance.now();
  const answered = (rest: Pick<Asked, "engine" | "found" | "fault">): Asked => ({
    question,
    at: asked - begun,
    took: performance.now() - asked,
    ...rest,
  });
  try {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: document, variables: { search: question.search } }),
    });
    const body = await response.text();
    const { data, errors } = JSON.parse(body) as {
      data?: { searchListings: { engine: string; edges: { node: { name: string } }[] } };
      errors?: unknown;
    };
    if (!data || errors) return answered({ engine: null, found: false, fault: `${response.status} ${body.slice(0, 300)}` });
    const { engine, edges } = data.searchListings;
    return answered({ engine, found: edges.some(({ node }) => question.finds.test(node.name)) });
  } catch (error) {
    return answered({ engine: null, found: false, fault: String(error) });
  }
}

async function behind(): Promise<Behind> {
  const { search } = (await (await fetch(`${address}/readyz`)).json()) as { search: Behind };
  return search;
}

const isLevel = (now: Behind | null): boolean => now?.engine === "MEILISEARCH" && now.unread === 0 && now.pending === 0;

/** The most memory that each process had, in bytes. */
class Peaks {
  readonly #most = new Map<string, { resident: number; own: number }>();

  saw(name: string, pid: number | null | undefined): void {
    const now = pid ? memoryOf(pid) : null;
    const most = this.#most.get(name) ?? { resident: 0, own: 0 };
    if (now) this.#most.set(name, { resident: Math.max(most.resident, now.resident), own: Math.max(most.own, now.own) });
  }

  lines(): string[] {
    const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
    return [...this.#most].map(
      ([name, { resident, own }]) => `| memory at most, ${name} | ${megabytes(resident)}, of it its own ${megabytes(own)} |`,
    );
  }
}

const peaks = new Peaks();
const server = run("server/src/main.ts");
server.stdout?.resume();
const gone = once(server, "close");
process.once("exit", () => {
  server.kill("SIGKILL");
});

try {
  say(`Writing a package of ${listings} listings …`);
  const made = await writeHsdsPackage(join(folder, "package"), listings, new Map([early, late].map(({ number, word }) => [number, word])));
  for (let tries = 0; !isLevel(await behind().catch(() => null)); tries++) {
    if (tries > 600) throw new Error("Waypost did not come up with Meilisearch.");
    await sleep(200);
  }
  const meilisearch = meilisearchPid(dataFolder);
  for (const question of questions) await ask(question, performance.now());
  peaks.saw("server before it", server.pid);
  peaks.saw("Meilisearch before it", meilisearch);

  say("Importing, and searching …");
  const begun = performance.now();
  const importer = run("server/src/cli.ts", "import", join(folder, "package"), "--source", "bulk", "--json");
  const asked: Asked[] = [];
  const waiting: Behind[] = [];
  let isOver = false;
  const imported = ended(importer).then((result) => {
    isOver = true;
    return { ...result, seconds: (performance.now() - begun) / 1000 };
  });
  const look = async (): Promise<Behind> => {
    peaks.saw("server with workers", server.pid);
    peaks.saw("Meilisearch", meilisearch);
    peaks.saw("importer", isOver ? null : importer.pid);
    const now = await behind();
    waiting.push(now);
    return now;
  };
  // Until everything that was imported is found on Meilisearch, and nothing waits.
  for (let round = 0; ; round++) {
    const next = sleep(Number(options.every));
    asked.push(await ask(questions[round % questions.length]!, begun));
    const now = round % 5 === 0 ? await look() : null;
    if (round % 100 === 0)
      say(
        `  ${Math.round((performance.now() - begun) / 1000)} s: ${waiting.at(-1)?.unread} to be read, ${waiting.at(-1)?.pending} wait for Meilisearch`,
      );
    const lastly = asked.slice(-questions.length);
    if (isOver && isLevel(now) && lastly.every((each) => each.found)) break;
    await next;
  }
  const { code, output, seconds } = await imported;
  const levelAfter = (performance.now() - begun) / 1000 - seconds;
  say("Comparing both indexes with the catalog …");
  const doctor = await ended(run("server/src/cli.ts", "doctor", "--search"));
  say(doctor.output);
  print({ asked, waiting, made, imported: { code, output, seconds }, levelAfter, doctorCode: doctor.code });
} finally {
  server.kill("SIGINT");
  await gone;
  rmSync(folder, { recursive: true, force: true });
}

interface Measured {
  readonly asked: readonly Asked[];
  readonly waiting: readonly Behind[];
  readonly made: { readonly rows: number; readonly bytes: number };
  readonly imported: { readonly code: number | null; readonly output: string; readonly seconds: number };
  readonly levelAfter: number;
  readonly doctorCode: number | null;
}

function print({ asked, waiting, made, imported, levelAfter, doctorCode }: Measured): void {
  const during = asked.filter((each) => each.at / 1000 < imported.seconds);
  const after = asked.filter((each) => each.at / 1000 >= imported.seconds);
  const foundAfter = (question: Question | undefined): string => {
    const first = asked.find((each) => each.question === question && each.found);
    return first ? `${(first.at / 1000).toFixed(1)} s after the import began` : "never";
  };
  const times = (some: readonly Asked[]): string => {
    const took = some.map((each) => each.took);
    const engines = Object.entries(Object.groupBy(some, (each) => each.engine ?? "failed")).map(([name, of]) => `${name} ${of?.length}`);
    const of = [0.5, 0.95, 1].map((q) => Math.round(quantile(took, q)));
    return `${some.length} (${engines.join(", ")}); p50 ${of[0]} ms, p95 ${of[1]} ms, longest ${of[2]} ms, over 1 s ${took.filter((ms) => ms > 1000).length}`;
  };
  for (const { fault } of asked.filter((each) => each.fault)) say(`failed: ${fault}`);
  const said = JSON.parse(imported.output) as { rowsPerSecond?: number; seconds?: number };
  const lines = [
    `| package | ${listings} listings, ${made.rows} rows, ${Math.round(made.bytes / 1e6)} MB |`,
    `| import | ended with ${imported.code} after ${imported.seconds.toFixed(0)} s, ${Math.round(said.rowsPerSecond ?? made.rows / imported.seconds)} rows/s |`,
    `| ${questions[1]?.name}: found | ${foundAfter(questions[1])} |`,
    `| ${questions[2]?.name}: found | ${foundAfter(questions[2])} |`,
    `| searches while it ran | ${times(during)} |`,
    `| searches from its end until Meilisearch had everything | ${times(after)} |`,
    `| searches that failed | ${asked.filter((each) => each.engine === null).length} |`,
    `| waiting to be read at most | ${Math.max(...waiting.map((each) => each.unread))} listings |`,
    `| waiting for Meilisearch at most | ${Math.max(...waiting.map((each) => each.pending))} listings |`,
    `| Meilisearch had everything | ${levelAfter.toFixed(0)} s after the end |`,
    `| \`waypost doctor --search\` | ${doctorCode === 0 ? "both indexes equal the catalog" : `ended with ${doctorCode}`} |`,
    ...peaks.lines(),
    `| machine | ${cpus().length} processors, load ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]} at the end |`,
  ];
  process.stdout.write(`| | |\n|---|---|\n${lines.join("\n")}\n`);
}
