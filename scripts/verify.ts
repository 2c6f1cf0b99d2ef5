// pnpm check: the static checks, the unit tests and the specs. pnpm test: those, and the faults and the browser journey.
// pnpm test PATH…: only the tests whose file's path holds one of the words.
// Every step runs, whatever became of the ones before it. The last line sums all of them up, and the process fails when anything did.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Check, checks, root, type Suite, suites } from "./checks.ts";
import { addTallies, type Tally, tallyLine, tallyOfReport } from "./tally.ts";

const [mode, ...words] = process.argv.slice(2);
if (mode !== "check" && mode !== "test") {
  console.error("Say which: check or test.");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "waypost-report-"));
const tallies: Tally[] = [];
try {
  if (words.length === 0) for (const check of checks) tallies.push(await runCheck(check));
  for (const suite of suites.slice(0, mode === "check" ? 2 : undefined)) tallies.push(await runSuite(suite));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const total = addTallies(tallies);
const tried = total.passed + total.failed + total.skipped;
if (tried === 0) console.log(`\nNo test's path holds ${words.join(" or ")}.`);
console.log(`\n${tallyLine(total)}`);
process.exit(total.failed > 0 || tried === 0 ? 1 : 0);

/** Silent when it is right; when it is wrong, what the tool said. */
async function runCheck({ name, command }: Check): Promise<Tally> {
  const begun = performance.now();
  const { code, output } = await run(command, "collect");
  const time = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  if (code === 0) console.log(`  ok      ${name} (${time})`);
  else console.log(`\n  FAILED  ${name} (${time})\n${output.trimEnd()}\n`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runSuite({ name, projects }: Suite): Promise<Tally> {
  const report = join(folder, `${projects.join("-")}.json`);
  console.log(`\n${name}`);
  const { code } = await run(
    [
      join(root, "node_modules/.bin/vitest"),
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      ...(words.length > 0 ? ["--passWithNoTests"] : []),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...words,
    ],
    "show",
  );
  return tallyOfReport(readReport(report), code);
}

/** Null when the run ended before it wrote one. */
function readReport(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

async function run(command: readonly string[], output: "collect" | "show"): Promise<{ code: number; output: string }> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    stdio: ["ignore", ...(output === "show" ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const))],
  });
  let text = "";
  const collect = (chunk: Buffer): void => void (text += chunk.toString("utf8"));
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    // A tool that was ended by a signal has no code, and was not right.
    return { code: code ?? 1, output: text };
  } catch (error) {
    return { code: 1, output: String(error) };
  }
}
