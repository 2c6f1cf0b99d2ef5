import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World } from "../support/world.ts";

const token = "a-token-of-more-than-24-letters";
let open: World;
let closed: World;

beforeAll(async () => {
  open = await World.open();
  closed = await World.open({ app: { metricsToken: token } });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

const read = (world: World, headers: Record<string, string> = {}, remoteAddress = "127.0.0.1") =>
  world.app.inject({ method: "GET", url: "/metrics", headers, remoteAddress });

describe("/metrics", () => {
  test("tells programs on this machine how search and the process fare", async () => {
    await open.nobody.ask('{ searchListings(search: { text: "insulin for Maria Delgado" }) { totalCount } }');
    const answer = await read(open);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toContain("text/plain");
    expect(answer.body).toContain('waypost_search_engine_in_use{engine="POSTGRES"} 1');
    expect(answer.body).toContain("waypost_database_up 1");
    expect(answer.body).toMatch(/waypost_search_seconds_count\{engine="POSTGRES"\} [1-9]/);
    expect(answer.body).toMatch(/waypost_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/);
  });

  test("holds nothing that came with a request", async () => {
    await open.app.inject({ method: "GET", url: "/people/maria-delgado?name=maria" });
    const { body } = await read(open);
    expect(body.toLowerCase()).not.toContain("maria");
    expect(body).not.toContain("insulin");
  });

  test.each([
    ["from elsewhere", {}, "203.0.113.7"],
    ["through a proxy on this machine", { "x-forwarded-for": "203.0.113.7" }, "127.0.0.1"],
    ["through one that names itself only", { via: "1.1 proxy" }, "127.0.0.1"],
    ["from elsewhere, with a forged address", { "x-forwarded-for": "127.0.0.1" }, "203.0.113.7"],
  ])("%s, is not there", async (_case, headers, remoteAddress) => {
    const answer = await read(open, headers, remoteAddress);
    const absent = await open.app.inject({ method: "GET", url: "/nothing-here" });
    expect([answer.statusCode, absent.statusCode]).toEqual([404, 404]);
    expect(answer.body).not.toContain("waypost_");
  });

  test("with a token, answers whoever shows it, and nobody else, not even on this machine", async () => {
    const statuses = await Promise.all([
      read(closed, { authorization: `Bearer ${token}` }, "203.0.113.7"),
      read(closed),
      read(closed, { authorization: `Bearer ${token}x` }),
      read(closed, { authorization: token }),
    ]);
    expect(statuses.map((answer) => answer.statusCode)).toEqual([200, 404, 404, 404]);
  });
});
