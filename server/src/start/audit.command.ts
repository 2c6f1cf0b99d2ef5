import { appendFileSync, readFileSync } from "node:fs";
import { CheckpointSigner, type SignedCheckpoint, writeCheckpoint } from "../platform/audit/audit-checkpoint.ts";
import { verifyAudit } from "../platform/audit/audit-verify.ts";
import { ownerRows } from "../platform/database/owner-rows.ts";
import { storedKeys } from "../platform/encryption/key.store.ts";
import { OpenedKeys } from "../platform/encryption/wrapped-keys.ts";
import { CommandFault, type CommandTools } from "./command.ts";

export interface AuditVerifyOptions {
  /** A file to which today's checkpoint is added. */
  readonly keep?: string;
  /** A file of checkpoints that an earlier run kept. */
  readonly against?: string;
}

/** `waypost audit verify`. Ends with 1 when an event was altered, removed, put in or cut off. */
export async function auditVerifyCommand(tools: CommandTools, { keep, against }: AuditVerifyOptions): Promise<number> {
  await tools.migrate();
  const { secret, previousSecret, database } = tools.surroundings;
  const rows = ownerRows(database.ownerUrl);
  try {
    const signer = new CheckpointSigner(new OpenedKeys(await storedKeys(rows), { secret, previousSecret }));
    const begun = performance.now();
    const outside = against === undefined ? [] : readKeptCheckpoints(against);
    const report = await verifyAudit({ rows, signer, against: outside, signal: tools.signal, progress: tools.progress });
    const isWell = report.findings.length === 0;
    // A log that is not whole is not signed: what is found stays found.
    const checkpoint = isWell ? await writeCheckpoint(rows, signer, new Date()) : null;
    if (checkpoint && keep !== undefined) keepCheckpoint(keep, checkpoint);
    const seconds = (performance.now() - begun) / 1000;
    const counted = `${report.events} events in ${report.heads.length} chains, ${report.checkpoints} checkpoints, in ${seconds.toFixed(1)} s`;
    const words = isWell
      ? `The audit log is whole: ${counted}.`
      : [`The audit log is NOT whole: ${counted}.`, ...report.findings.map((finding) => `  ${finding.words}`)].join("\n");
    tools.report({ whole: isWell, ...report, checkpoint, seconds }, words);
    return isWell ? 0 : 1;
  } finally {
    await rows.destroy();
  }
}

/** One checkpoint a line; a line is only ever added. */
function keepCheckpoint(file: string, checkpoint: SignedCheckpoint): void {
  try {
    appendFileSync(file, `${JSON.stringify(checkpoint)}\n`);
  } catch (error) {
    throw new CommandFault(`The checkpoint cannot be kept in ${file}: ${error instanceof Error ? error.message : "no reason given"}`);
  }
}

/** @throws CommandFault when the file is not one that `--keep` wrote */
export function readKeptCheckpoints(file: string): SignedCheckpoint[] {
  try {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => {
      const { signed, signature } = JSON.parse(line) as Partial<SignedCheckpoint>;
      if (typeof signed !== "string" || typeof signature !== "string") throw new Error("a line is not a checkpoint");
      return { signed, signature };
    });
  } catch (error) {
    throw new CommandFault(
      `${file} cannot be read as checkpoints of --keep: ${error instanceof Error ? error.message : "no reason given"}`,
    );
  }
}
