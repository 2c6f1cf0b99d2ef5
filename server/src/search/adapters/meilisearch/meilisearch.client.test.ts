import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { MeilisearchClient } from "./meilisearch.client.ts";

/** The headers with which our client asks, seen from the other side. */
async function headersOfOurs(): Promise<IncomingHttpHeaders> {
  let heard: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    heard = request.headers;
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = new MeilisearchClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: "key" });
  await client.request("POST", "/multi-search", { queries: [] });
  await client.close();
  server.close();
  return heard;
}

test("no compressed answer is asked for: it would come in pieces, and the second one would wait 40 ms for an acknowledgement", async () => {
  expect(await headersOfOurs()).not.toHaveProperty("accept-encoding");
});

test("a question says its length, so that it is sent whole", async () => {
  const headers = await headersOfOurs();
  expect(headers["content-length"]).toBe(String(JSON.stringify({ queries: [] }).length));
  expect(headers).not.toHaveProperty("transfer-encoding");
});
