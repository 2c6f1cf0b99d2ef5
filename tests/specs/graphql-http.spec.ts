import type { AddressInfo } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World } from "../support/world.ts";

let world: World;
let url = "";
beforeAll(async () => {
  world = await World.open();
  await world.app.listen({ host: "127.0.0.1", port: 0 });
  url = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => world.close());

const audits = serverAudits({ url: () => url, fetchFn: fetch });
const named = (level: string) => audits.filter(({ name }) => name.startsWith(level));

/** What docs/security.md says was counted; fewer is a step back, more is news for that page. */
const expected = { SHOULD: 20, MAY: 22 };

describe("GraphQL over HTTP, by the audits of graphql-http", () => {
  test.each(named("MUST").map((audit) => ({ ...audit })))("$id $name", async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: "ok" });
  });

  test.each(["SHOULD", "MAY"] as const)("%s: as many pass as are written down", async (level) => {
    const answers = await Promise.all(named(level).map((audit) => audit.fn()));
    expect(answers.filter(({ status }) => status === "ok")).toHaveLength(expected[level]);
  });
});
