import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { listingsChanged } from "../catalog/listing.events.ts";
import type { Database } from "../platform/database/database.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { type ImportProgress, type ImportReport, importHsds } from "./hsds-import.service.ts";
import { ImportRefused } from "./import/import-refused.ts";
import type { Problem } from "./import/problems.ts";

export interface ImportCommand {
  readonly source: string;
  /** A folder, a zip archive, or one CSV or JSON file. */
  readonly path: string;
  readonly dryRun?: boolean;
  /** One JSON object instead of words. */
  readonly json?: boolean;
  readonly database: Database;
  /** Tells the search in the transaction that changed a listing; without it nobody is told. */
  readonly jobs?: Pick<Jobs, "send">;
  /** Every problem goes here as well, one JSON object a line. */
  readonly problemsFile?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

export interface CommandResult {
  /** 0 when the package was read, whatever its problems; 1 when it could not be; 130 when it was stopped. */
  readonly exitCode: number;
  readonly output: string;
}

/** At most so many problems are printed in words; JSON keeps 10,000. */
const mostPrinted = 50;

/** `waypost import`: never throws for what a person can put right, but says it in one sentence. */
export async function importCommand(command: ImportCommand): Promise<CommandResult> {
  const { jobs, problemsFile } = command;
  const file = problemsFile === undefined ? null : createWriteStream(problemsFile);
  const fault = new Promise<never>((_resolve, reject) => {
    file?.once("error", (error) => reject(new ImportRefused(`The problems cannot be written to ${problemsFile}: ${error.message}.`)));
  });
  fault.catch(() => undefined);
  try {
    const importing = importHsds({
      database: command.database,
      path: command.path,
      source: command.source,
      dryRun: command.dryRun,
      onProgress: command.onProgress,
      signal: command.signal,
      ...(file ? { onProblem: (problem: Problem) => void file.write(`${JSON.stringify(problem)}\n`) } : {}),
      ...(jobs ? { onServicesChanged: (tx, serviceIds) => jobs.send(tx.rows, listingsChanged, { serviceIds: [...serviceIds] }) } : {}),
    });
    const report = await Promise.race([importing, fault]);
    if (file) {
      file.end();
      await once(file, "finish");
    }
    return { exitCode: 0, output: command.json ? JSON.stringify(report) : inWords(report) };
  } catch (error) {
    file?.destroy();
    if (error instanceof ImportRefused) return failure(command, { exitCode: 1, code: "REFUSED", message: error.message });
    if (command.signal?.aborted) {
      return failure(command, {
        exitCode: 130,
        code: "STOPPED",
        message: "Stopped. What was merged stays; run it again and it ends the same.",
      });
    }
    throw error;
  }
}

function failure(
  command: ImportCommand,
  fault: { readonly exitCode: number; readonly code: string; readonly message: string },
): CommandResult {
  const { exitCode, code, message } = fault;
  return { exitCode, output: command.json ? JSON.stringify({ error: { code, message } }) : message };
}

const counted = (count: number, thing: string): string => `${count.toLocaleString("en-US")} ${thing}${count === 1 ? "" : "s"}`;

function inWords(report: ImportReport): string {
  const lines = [
    `${report.dryRun ? "Dry run, nothing was written. " : ""}${counted(report.read, "row")} read: ${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged, ${report.rejected} rejected.`,
    `${report.seconds} s, ${counted(report.rowsPerSecond, "row")} a second.`,
  ];
  if (report.problemCount > 0) {
    lines.push("", `${counted(report.problemCount, "problem")}:`);
    for (const [code, count] of Object.entries(report.problemsByCode)) lines.push(`  ${String(count).padStart(8)}  ${code}`);
    lines.push("");
    for (const problem of report.problems.slice(0, mostPrinted)) lines.push(`  ${placeOf(problem)}: ${problem.code}: ${problem.message}`);
    if (report.problemCount > mostPrinted) lines.push(`  … and ${report.problemCount - mostPrinted} more; --json lists them.`);
  }
  return lines.join("\n");
}

function placeOf({ file, row, column }: Problem): string {
  return [file, ...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [column])].join(", ");
}
