import { createHttpServer } from "@waypost/server/platform/http/http-server";
import { afterEach, beforeEach, expect, it } from "vitest";

let server: Awaited<ReturnType<typeof createHttpServer>>;
const failures: unknown[] = [];
beforeEach(async () => {
  server = await createHttpServer({
    isSecure: false,
    onFailure: (_, error) => failures.push(error),
    overload: { delay: 40, sample: 200 },
  });
  server.get("/work", async () => "done");
});
afterEach(() => server.close());

const statusOf = async (url: string) => (await server.inject({ url })).statusCode;

/** Keeps the one thread so busy that the loop comes round ten times a second. Gives back how to end it. */
function busy(): () => void {
  const timer = setInterval(() => {
    const until = performance.now() + 100;
    while (performance.now() < until);
  }, 1);
  return () => clearInterval(timer);
}

it("a process that cannot keep up says so in one sentence and stays alive, and answers again when it can", async () => {
  expect(await statusOf("/work")).toBe(200);
  const end = busy();
  await expect.poll(() => statusOf("/work"), { timeout: 10_000 }).toBe(503);
  const refused = await server.inject({ url: "/work" });
  expect(refused.json()).toEqual({ message: "Waypost has more to do than it can at this moment. Try again in a few seconds." });
  expect(refused.headers).toMatchObject({ "retry-after": "5", "x-content-type-options": "nosniff" });
  expect(await statusOf("/healthz")).toBe(200);
  end();
  await expect.poll(() => statusOf("/work"), { timeout: 20_000 }).toBe(200);
  // It is no fault that somebody has to look for.
  expect(failures).toEqual([]);
});
