import { checkIndexes, type EngineCheck } from "../search/index-check.ts";
import { Indexer } from "../search/indexer.ts";
import { isUuid } from "../kernel/ids.ts";
import type { EngineHealth } from "../search/engine.ts";
import type { CommandTools } from "./command.ts";

/** So many differing services are put right one by one; more are built anew. */
const mostOneByOne = 20_000;

/**
 * `waypost doctor --search`: compares counts and checksums of what each engine holds with the database, and repairs where it is told to.
 * Ends with 1 while an index differs, or Meilisearch is there and can not be compared.
 */
export async function doctorSearchCommand(tools: CommandTools, { repair = false }: { readonly repair?: boolean }): Promise<number> {
  const database = await tools.database();
  const rows = database.rowsAs({ kind: "system", purpose: "doctor" });
  const { meilisearch } = tools.surroundings;
  let said = 0;
  const check = (): Promise<readonly EngineCheck[]> =>
    checkIndexes({
      rows,
      meilisearch,
      signal: tools.signal,
      onProgress: (services) => {
        if (performance.now() - said > 1000) tools.progress(`  compared: ${services} services`);
        said = performance.now();
      },
    });
  const found = await check();
  const wrong = found.filter((each) => !isTrue(each));
  if (!repair || wrong.length === 0) return answer(tools, { found, repaired: null });
  const indexer = new Indexer({ rows, meilisearch, onError: (error) => tools.progress(`  ${error.message}`) });
  const repaired = await mend(indexer, wrong);
  await indexer.stop();
  return answer(tools, { found: await check(), repaired });
}

/** Gives what was done, in words. */
async function mend(indexer: Indexer, wrong: readonly EngineCheck[]): Promise<string> {
  const services = [...new Set(wrong.flatMap((each) => each.services))];
  // What is nobody's can not be indexed again: it goes with the old index.
  if (services.length > mostOneByOne || !services.every(isUuid)) {
    await indexer.reindexAll();
    return `${services.length} services differed: everything was built anew.`;
  }
  await indexer.refresh(services);
  const unready = wrong.filter((each) => each.state !== "READY").map((each) => `${nameOf(each)} (it ${stateWords[each.state]})`);
  return [
    services.length > 0 ? `${services.length} services were indexed again.` : "",
    unready.length > 0 ? `${unready.join(", ")} was filled if it could be.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const stateWords: Readonly<Record<EngineHealth, string>> = {
  READY: "is well",
  EMPTY: "holds nothing",
  DOWN: "does not answer",
  SLOW: "answers too late",
  REFUSED: "does not take our key",
  UNSUITABLE: "is too old for us, or its index is set up otherwise",
  FULL: "has no room on its disk",
  FAILING: "fails by itself: see its log",
};

const isTrue = (check: EngineCheck): boolean => check.state === "READY" && check.services.length === 0;
const nameOf = ({ engine }: EngineCheck): string => (engine === "POSTGRES" ? "PostgreSQL" : "Meilisearch");

function answer(
  tools: CommandTools,
  { found, repaired }: { readonly found: readonly EngineCheck[]; readonly repaired: string | null },
): number {
  const ok = found.every(isTrue);
  const hasMeilisearch = found.some((each) => each.engine === "MEILISEARCH");
  const engines = found.map((each) => ({ ...each, differingServices: each.services.length, services: each.services.slice(0, 100) }));
  const lines = found.map(lineOf);
  if (!hasMeilisearch) lines.push("    Meilisearch  there is none here: PostgreSQL alone was compared");
  if (repaired !== null) lines.push(`    Repaired     ${repaired}`);
  if (!ok && repaired === null) lines.push("    What to do   `pnpm waypost doctor --search --repair`");
  if (!ok && repaired !== null)
    lines.push("    What to do   see why Meilisearch takes nothing (/readyz says it), or `pnpm waypost reindex`");
  tools.report({ ok, meilisearch: hasMeilisearch, repaired, engines }, lines.join("\n"));
  return ok ? 0 : 1;
}

function lineOf(check: EngineCheck): string {
  const name = nameOf(check).padEnd(12);
  if (check.state !== "READY") return `!!  ${name} can not be compared: it ${stateWords[check.state]} (${check.state})`;
  const { held, wanted } = check;
  if (isTrue(check)) return `ok  ${name} ${held.documents} documents, checksum ${held.checksum}: as the database`;
  const waiting = check.waiting > 0 ? `; ${check.waiting} services wait to be handed over` : "";
  return [
    `!!  ${name} ${held.documents} documents, checksum ${held.checksum}; the database makes ${wanted.documents}, checksum ${wanted.checksum}`,
    `                 ${check.missing} missing, ${check.extra} extra, ${check.different} different${waiting}`,
    ...check.services.slice(0, 5).map((id) => `                 ${isUuid(id) ? `service ${id}` : `no service: ${JSON.stringify(id)}`}`),
  ].join("\n");
}
