import { expect, test } from "vitest";
import { createLog } from "../platform/log/log.ts";
import { Ending } from "./ending.ts";

function recorded() {
  const happened: string[] = [];
  const log = createLog({ level: "info", readable: true, write: (line) => happened.push(line.trim()) });
  return { happened, ending: new Ending(log) };
}

test("what was begun last is ended first, each before the next", async () => {
  const { happened, ending } = recorded();
  for (const name of ["lock", "database", "server"]) ending.own(name, async () => happened.push(name));

  await ending.run();

  expect(happened).toEqual(["server", "database", "lock"]);
});

test("what fails to end is told and killed, and the rest is ended all the same", async () => {
  const { happened, ending } = recorded();
  ending.own("database", async () => happened.push("database"));
  ending.own(
    "The server",
    async () => Promise.reject(new Error("it hangs")),
    () => happened.push("killed"),
  );

  await ending.run();

  expect(happened[0]).toContain("error The server did not end in order.");
  expect(happened.slice(1)).toEqual(["killed", "database"]);
});

test("asked twice, everything is ended once", async () => {
  const { happened, ending } = recorded();
  ending.own("server", async () => happened.push("server"));

  await Promise.all([ending.run(), ending.run()]);

  expect(happened).toEqual(["server"]);
});
