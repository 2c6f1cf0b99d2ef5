import pino from "pino";
import { z } from "zod";

const entrySchema = z.looseObject({
  level: z.number(),
  time: z.number(),
  msg: z.string().optional(),
  err: z.looseObject({ stack: z.string().optional(), message: z.string().optional() }).optional(),
});

/** One JSON line of the log as a person reads it: "06:48:01 warn PostgreSQL is back. port=5432". What is not such a line comes back unchanged. */
export function readableLine(line: string): string {
  const answer = entrySchema.safeParse(parseJson(line));
  if (!answer.success) return line.trimEnd();
  const { level, time, msg, err, ...rest } = answer.data;
  const clock = new Date(time).toISOString().slice(11, 19);
  const name = pino.levels.labels[level] ?? String(level);
  const facts = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  const head = [clock, name, msg, ...facts].filter((part) => part !== undefined && part !== "").join(" ");
  return err === undefined ? head : `${head}\n${err.stack ?? err.message ?? ""}`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
