import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Paths that belong to the server: an unknown one under them is not found, never the application's page. */
const serverPaths = /^\/(graphql|auth|healthz|readyz|metrics|hsds|fhir|demo-accounts)(\/|$|\?)/;

/**
 * Pages that a link of somebody's own opens, a person's or an invited one's: nobody's to keep, to list or to hear of. A person's link is not
 * in the address that reaches us, where it was made by us; an invitation's is.
 */
const ownPaths = /^\/(my-information|invitations)(\/|$|\?)/;
const ownHeaders = { "cache-control": "no-store", "referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow" };

/** The built client: its files, and its page for every address that it draws itself. */
export async function clientRoutes(scope: FastifyInstance, { folder }: { readonly folder: string }): Promise<void> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  await scope.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    // Vite names files by their content: they never change. The page does.
    setHeaders: (response, path) => {
      if (path.includes("/assets/")) response.setHeader("cache-control", "public, max-age=31536000, immutable");
    },
  });
  scope.setNotFoundHandler((request, reply) => {
    const wantsPage =
      (request.method === "GET" || request.method === "HEAD") &&
      !serverPaths.test(request.url) &&
      !/\.[a-z0-9]{2,5}$/i.test(request.url.split("?")[0] ?? "");
    if (!wantsPage) return reply.status(404).send({ message: "There is nothing at this address." });
    const headers = ownPaths.test(request.url) ? ownHeaders : { "cache-control": "no-cache" };
    return reply.headers(headers).type("text/html; charset=utf-8").send(page);
  });
  scope.get("/", (_, reply) => reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page));
}
