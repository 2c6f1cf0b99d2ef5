import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Before /graphql reads anything: who comes with a cookie comes from one of our own pages, or from no page at all. Browsers send the cookie
 * whoever makes them ask, and say in these headers who did; scripts and commands send neither. Answers are nobody's to keep.
 */
export function graphqlDoor(origins: readonly string[]) {
  return async ({ headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    reply.header("cache-control", "no-store");
    if (headers.cookie === undefined) return;
    const isForeign = headers.origin !== undefined && !origins.includes(headers.origin);
    const isCrossSite = headers.origin === undefined && headers["sec-fetch-site"] === "cross-site";
    if (!isForeign && !isCrossSite) return;
    return reply.status(403).send({ errors: [{ message: "Another site may not ask in your name.", extensions: { code: "FORBIDDEN" } }] });
  };
}
