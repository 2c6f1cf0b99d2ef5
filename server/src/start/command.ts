import { entities } from "../entities.ts";
import type { Env } from "../env.ts";
import { Database } from "../platform/database/database.ts";
import { StartFault } from "../platform/embedded/start-fault.ts";
import { createLog } from "../platform/log/log.ts";
import type { Surroundings } from "./application.ts";
import { Ending } from "./ending.ts";
import { Progress } from "./progress.ts";
import { reachSurroundings } from "./services.ts";
import { waypost } from "./waypost.ts";

/** One sentence for the person at the terminal; the command ends with 1. */
export class CommandFault extends Error {}

/** What every command works with. */
export interface CommandTools {
  readonly surroundings: Surroundings;
  readonly json: boolean;
  /** Aborted by Ctrl-C: a long command stops at the next good moment and can be run again. */
  readonly signal: AbortSignal;
  /** A line about how far it is, on stderr: what a machine reads stays clean. */
  readonly progress: (line: string) => void;
  /** The result: as JSON for machines, as words for people. */
  readonly report: (result: object, words: string) => void;
  readonly database: () => Promise<Database>;
  readonly migrate: () => Promise<readonly string[]>;
}

/** Reaches or starts the services, runs the command, and ends what it started. */
export async function runCommand(
  env: Env,
  { json }: { readonly json: boolean },
  work: (tools: CommandTools) => Promise<number>,
): Promise<number> {
  const log = createLog({ level: env.logLevel === "info" ? "warn" : env.logLevel, readable: true });
  const ending = new Ending(log);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(new CommandFault("Stopped. What was done stays done; run it again to go on."));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    const surroundings = await reachSurroundings({ env, log, ending, progress: new Progress(json ? () => undefined : progress) });
    let database: Promise<Database> | undefined;
    const connect = (): Promise<Database> => {
      database ??= Database.connect({ ...surroundings.database, entities });
      return database;
    };
    try {
      return await work({
        surroundings,
        json,
        signal: stopping.signal,
        progress,
        report: (result, words) => console.log(json ? JSON.stringify(result, null, 2) : words),
        database: connect,
        migrate: () => waypost.migrate(surroundings),
      });
    } finally {
      await (await database)?.close();
    }
  } catch (error) {
    if (error instanceof StartFault) throw new CommandFault(error.message);
    throw error;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    await ending.run();
  }
}
