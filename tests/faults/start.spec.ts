import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@waypost/server/env";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyPort, processesOf, StartedWaypost } from "./started-waypost.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waypost-faults-"));
});

afterEach(() => {
  StartedWaypost.killAll();
  for (const pid of processesOf(folder)) process.kill(pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** The services' own files may lie elsewhere, where a temporary folder is closed to their user. */
const postgresOf = (): number[] => processesOf(folder, "bin/postgres -D");
const meilisearchOf = (): number[] => processesOf(folder, "--no-analytics");

function killAll(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, "SIGKILL");
}

describe.runIf(process.platform === "linux")("a start on a bare data folder", { timeout: 60_000 }, () => {
  test("brings up what it needs on loopback, keeps its secrets to itself, and leaves nothing running after Ctrl-C", async () => {
    const waypost = await StartedWaypost.start(folder);
    await waypost.write("kept");
    const { databaseUrl, meilisearch } = await waypost.services();

    expect(new URL(databaseUrl).hostname).toBe("127.0.0.1");
    expect(postgresOf()).toHaveLength(1);
    const secrets = ["secret", "postgres-password", ...(meilisearch === null ? [] : ["meilisearch-key"])];
    expect(secrets.map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual(secrets.map(() => 0o600));

    expect((await waypost.end("SIGINT")).code).toBe(0);

    expect(processesOf(folder)).toEqual([]);
    expect(readdirSync(folder)).not.toContain("lock");

    const again = await StartedWaypost.start(folder);
    expect(await again.read()).toEqual(["kept"]);
    expect((await again.end("SIGTERM")).code).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  test.runIf(process.arch === "x64")("brings up a Meilisearch that answers nobody without its key", async () => {
    const waypost = await StartedWaypost.start(folder);
    const { meilisearch } = await waypost.services();
    const headers = { authorization: `Bearer ${meilisearch?.key}` };

    expect(meilisearchOf()).toHaveLength(1);
    expect((await fetch(`${meilisearch?.url}/indexes`)).status).toBe(401);
    expect((await fetch(`${meilisearch?.url}/indexes`, { headers })).status).toBe(200);
    await waypost.end("SIGINT");
  });

  test("an interrupted first start leaves nothing running, and the next one begins anew", async () => {
    const waypost = await StartedWaypost.begin(folder);
    await waypost.untilSaid("Data");
    expect((await waypost.end("SIGINT")).code).toBe(0);
    expect(processesOf(folder)).toEqual([]);

    const again = await StartedWaypost.start(folder);
    expect(await again.read()).toEqual([]);
    await again.end("SIGINT");
  });

  test("a first start that is killed in the middle is made good by the next one", async () => {
    const waypost = await StartedWaypost.begin(folder);
    await waypost.untilSaid("Data");
    await waypost.end("SIGKILL");

    const again = await StartedWaypost.start(folder);
    await again.write("works");
    expect(await again.read()).toEqual(["works"]);
    await again.end("SIGINT");
    expect(processesOf(folder)).toEqual([]);
  });
});

describe.runIf(process.platform === "linux")("after kill -9", { timeout: 60_000 }, () => {
  test("of the server, the next start takes the running services over", async () => {
    const waypost = await StartedWaypost.start(folder);
    await waypost.write("acknowledged");
    await waypost.end("SIGKILL");
    const left = processesOf(folder);

    const again = await StartedWaypost.start(folder);

    expect(await again.read()).toEqual(["acknowledged"]);
    expect(again.output).toContain("taken over");
    expect(postgresOf().filter((pid) => left.includes(pid))).toHaveLength(1);
    expect(meilisearchOf().every((pid) => left.includes(pid))).toBe(true);
    await again.end("SIGINT");
    expect(processesOf(folder)).toEqual([]);
  });

  test("of a service, the running server starts it again at the same address", async () => {
    const waypost = await StartedWaypost.start(folder);
    await waypost.write("acknowledged");
    const before = await waypost.services();
    const victims = [...postgresOf(), ...meilisearchOf()];

    killAll(victims);
    await waypost.untilSaid("PostgreSQL is back");
    if (before.meilisearch !== null) await waypost.untilSaid("Meilisearch is back");

    expect(await waypost.read()).toEqual(["acknowledged"]);
    expect(await waypost.services()).toEqual(before);
    expect([...postgresOf(), ...meilisearchOf()].filter((pid) => victims.includes(pid))).toEqual([]);
    await waypost.end("SIGINT");
    expect(processesOf(folder)).toEqual([]);
  });

  test("of a service that was taken over, it is started again too", async () => {
    const first = await StartedWaypost.start(folder);
    await first.write("acknowledged");
    await first.end("SIGKILL");
    const waypost = await StartedWaypost.start(folder);

    killAll(postgresOf());
    await waypost.untilSaid("PostgreSQL is back");

    expect(await waypost.read()).toEqual(["acknowledged"]);
    await waypost.end("SIGINT");
    expect(processesOf(folder)).toEqual([]);
  });

  test("of everything at once, the next start is clean and what was acknowledged is there", async () => {
    const waypost = await StartedWaypost.start(folder);
    await waypost.write("acknowledged");
    waypost.process.kill("SIGKILL");
    killAll([...postgresOf(), ...meilisearchOf()]);
    await waypost.ended;

    const again = await StartedWaypost.start(folder);

    expect(await again.read()).toEqual(["acknowledged"]);
    await again.end("SIGINT");
    expect(processesOf(folder)).toEqual([]);
  });

  test("a pid file that names some other living process stops nobody", async () => {
    const waypost = await StartedWaypost.start(folder);
    await waypost.write("acknowledged");
    await waypost.end("SIGINT");
    writeFileSync(join(folder, "postgres", "postmaster.pid"), `${process.pid}\n${join(folder, "postgres")}\n`);
    writeFileSync(join(folder, "lock"), JSON.stringify({ pid: process.pid, startedAt: "long ago" }));

    const again = await StartedWaypost.start(folder);

    expect(await again.read()).toEqual(["acknowledged"]);
    await again.end("SIGINT");
  });
});

describe("a start that cannot be", { timeout: 30_000 }, () => {
  test("on a Node that is too old, says so in one sentence before anything is loaded", () => {
    const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
    const guard = join(repositoryRoot, "scripts", "guard.mjs");
    const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(older)}`, guard], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Waypost needs Node 22\.17 or newer and found 20\.20\.2: run "npx -y pnpm install".+\n$/);
  });

  test("for a port that is taken, says so in one sentence and starts nothing", async () => {
    const port = await anyPort();
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");

    const { code, output } = await (await StartedWaypost.begin(folder, port)).ended;
    other.close();

    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Waypost cannot start. Port ${port} on 127.0.0.1 is taken by another program: stop that one, or choose another port with PORT=${port + 1}.`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test("for a file where the data folder should be", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { code, output } = await (await StartedWaypost.begin(file)).ended;
    expect(code).toBe(1);
    expect(output).toContain(`The data folder ${file} cannot be used, because there is a file in its place: put that right`);
    expect(output).not.toContain("    at ");
  });

  test("for a data folder below a file", async () => {
    writeFileSync(join(folder, "file"), "");
    const { code, output } = await (await StartedWaypost.begin(join(folder, "file", "data"))).ended;
    expect(code).toBe(1);
    expect(output).toContain("cannot be used, because a part of that path is a file");
  });

  test.runIf(existsSync("/proc"))("for a place where nobody can write, not even root", async () => {
    const { code, output } = await (await StartedWaypost.begin("/proc/waypost")).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/The data folder \/proc\/waypost cannot be used, because .+: put that right, or name another folder/);
  });

  test("for a data folder that another Waypost uses, and leaves that one alone", async () => {
    const first = await StartedWaypost.start(folder);
    await first.write("undisturbed");

    const { code, output } = await (await StartedWaypost.begin(folder)).ended;

    expect(code).toBe(1);
    expect(output).toContain(`is in use by another Waypost (process ${first.process.pid})`);
    expect(await first.read()).toEqual(["undisturbed"]);
    await first.end("SIGINT");
    expect(processesOf(folder)).toEqual([]);
  });
});
