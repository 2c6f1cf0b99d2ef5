import { setTimeout as wait } from "node:timers/promises";
import type { Database, Transaction } from "../platform/database/database.ts";
import type { CatalogTable } from "./import/catalog-tables.ts";
import { ImportRefused } from "./import/import-refused.ts";
import { Merger, type TableCounts } from "./import/merger.ts";
import { openPackage, type PackageFile } from "./import/package-files.ts";
import { PackageReader } from "./import/package-reader.ts";
import { type Problem, type ProblemCode, ProblemList } from "./import/problems.ts";
import { nameRowsWithoutId, settleSharedIds } from "./import/stage-resolver.ts";
import { StageWriter } from "./import/stage-writer.ts";
import type { StagedRow } from "./import/staged-row.ts";
import { analyzeStage, clearStage, lockImport, stageRows } from "./import/staging.store.ts";

export interface ImportProgress {
  readonly step: "reading" | "merging";
  /** File that is read, or table that is merged. */
  readonly of: string;
  /** Rows so far in this step. */
  readonly rows: number;
}

export interface ImportRequest {
  readonly database: Database;
  /** A folder, a zip archive, or one CSV or JSON file. */
  readonly path: string;
  /** Whose data they are: ids are unique within a source, and an import never touches rows of another. */
  readonly source: string;
  /** Everything is read, checked and counted, and nothing stays. */
  readonly dryRun?: boolean;
  /** Problems that the report keeps; all are counted and handed to `onProblem`. Default 10,000. */
  readonly keepProblems?: number;
  readonly onProblem?: (problem: Problem) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called in the transaction that changed these services (at most 1,000), also for what is shown with them. Not in a dry run. */
  readonly onServicesChanged?: (tx: Transaction, serviceIds: readonly string[]) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** `read` is the sum of the next four: each row of the package is one of them. A row with a problem in a field still comes in. */
export interface ImportReport {
  readonly source: string;
  readonly dryRun: boolean;
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows of the catalog by table; more than were read where one cell lists several things. */
  readonly tables: Readonly<Partial<Record<CatalogTable, Readonly<TableCounts>>>>;
  readonly problemCount: number;
  readonly problemsByCode: Readonly<Partial<Record<ProblemCode, number>>>;
  readonly problems: readonly Problem[];
  /** True when there were more problems than `problems` keeps. */
  readonly areProblemsCut: boolean;
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

const importer = { kind: "system", purpose: "HSDS import" } as const;
/** A killed import's connection may still be finishing its last statement. */
const lockPatienceMs = 20_000;

/** Rows of one file between two words about the progress. */
const rowsBetweenWords = 10_000;

class DryRunDone extends Error {}

/**
 * Brings a package of HSDS data into the catalog. It is read into a scratch table, then merged in batches, each in a transaction of its
 * own: killed at any moment and run again, it ends the same, and run twice it changes nothing.
 * @throws ImportRefused when the package cannot be opened or another import is running; the signal's reason when it is stopped.
 */
export async function importHsds(request: ImportRequest): Promise<ImportReport> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._:/-]{0,99}$/u.test(request.source) || request.source === "waypost") {
    throw new ImportRefused("The source needs a name of 1 to 100 letters, digits, spaces or . _ : / -, other than waypost.");
  }
  const opened = await openPackage(request.path);
  try {
    if (opened.files.length === 0) throw new ImportRefused(`${request.path} holds no files.`);
    return await locked(request.database, (lockTx) => run(request, opened.files, lockTx));
  } finally {
    opened.close();
  }
}

/** Holds the lock of imports in a transaction of its own while `work` runs. A dry run works inside it, and it is rolled back. */
async function locked<T>(
  database: Database,
  work: (lockTx: Transaction) => Promise<{ readonly result: T; readonly isDry: boolean }>,
): Promise<T> {
  const deadline = performance.now() + lockPatienceMs;
  for (;;) {
    let dry: { readonly result: T } | null = null;
    try {
      const done = await database.transact(importer, async (lockTx) => {
        if (!(await lockImport(lockTx))) return null;
        const answer = await work(lockTx);
        if (answer.isDry) {
          dry = answer;
          throw new DryRunDone();
        }
        return answer;
      });
      if (done) return done.result;
    } catch (error) {
      if (error instanceof DryRunDone && dry !== null) return (dry as { readonly result: T }).result;
      throw error;
    }
    if (performance.now() > deadline) throw new ImportRefused("Another import is running in this database; try again when it is done.");
    await wait(500);
  }
}

async function run(
  request: ImportRequest,
  files: readonly PackageFile[],
  lockTx: Transaction,
): Promise<{ readonly result: ImportReport; readonly isDry: boolean }> {
  const began = performance.now();
  const isDry = request.dryRun ?? false;
  const problems = new ProblemList(request.keepProblems ?? 10_000, request.onProblem);
  const report = (problem: Problem): void => problems.add(problem);
  const transact = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    isDry ? work(lockTx) : request.database.transact(importer, work);

  await transact(clearStage);
  const reader = await readPackage(request, files, { transact, report });
  await transact(analyzeStage);
  await nameRowsWithoutId(transact, request.source);
  const settled = await settleSharedIds(transact, request.source, report);
  let merged = 0;
  const merger = new Merger({
    source: request.source,
    transact,
    report,
    ...(isDry ? {} : { onServicesChanged: request.onServicesChanged }),
    onBatch: (table, rows) => request.onProgress?.({ step: "merging", of: table, rows: (merged += rows) }),
    signal: request.signal,
  });
  await merger.merge();
  await transact(clearStage);

  const seconds = (performance.now() - began) / 1000;
  const read = reader.read - settled.seenAgain;
  return {
    isDry,
    result: {
      source: request.source,
      dryRun: isDry,
      read,
      ...merger.rows,
      rejected: reader.rejected + settled.rejected + merger.rows.rejected,
      tables: merger.tables,
      problemCount: problems.total,
      problemsByCode: problems.byCode,
      problems: problems.kept,
      areProblemsCut: problems.total > problems.kept.length,
      seconds: Math.round(seconds * 1000) / 1000,
      rowsPerSecond: Math.round(read / Math.max(seconds, 0.001)),
    },
  };
}

async function readPackage(
  request: ImportRequest,
  files: readonly PackageFile[],
  how: { readonly transact: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>; readonly report: (problem: Problem) => void },
): Promise<{ readonly read: number; readonly rejected: number }> {
  const writer = new StageWriter((rows) => how.transact((tx) => stageRows(tx, rows)));
  let of = "";
  let said = 0;
  const stage = (rows: readonly StagedRow[]): Promise<void> | void => {
    if (reader.read - said >= rowsBetweenWords) request.onProgress?.({ step: "reading", of, rows: (said = reader.read) });
    return writer.take(rows);
  };
  const reader = new PackageReader({ source: request.source, report: how.report, stage, signal: request.signal });
  await reader.learn(files);
  for (const file of files) {
    of = file.name;
    request.onProgress?.({ step: "reading", of, rows: reader.read });
    await reader.readFile(file);
  }
  await writer.finish();
  return { read: reader.read - writer.seenAgain, rejected: reader.rejected };
}
