import pino, { type Logger } from "pino";
import { readableLine } from "./readable-line.ts";

export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** Lines for people instead of JSON for machines. */
  readonly readable: boolean;
  /** Where lines go; the standard output when not given. */
  readonly write?: (line: string) => void;
}

/** What never stands in a log, under whatever object it hangs: what opens doors, and what tells who a person is. */
const secretFields = ["password", "token", "secret", "key", "authorization", "cookie", "phone", "email", "birthDate", "note"];
const redactedPaths = [...secretFields, ...secretFields.map((field) => `*.${field}`), "req.headers.authorization", "req.headers.cookie"];

/** The one log of a process. Log facts and ids; never a person's data, which no filter can be trusted to find. */
export function createLog(options: LogOptions): Log {
  const write = options.write ?? ((line: string) => void process.stdout.write(line));
  const settings = { level: options.level, base: undefined, redact: { paths: redactedPaths, censor: "[hidden]" } };
  return pino(settings, { write: options.readable ? (line: string) => write(`${readableLine(line)}\n`) : write });
}
