import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * What one address may ask of one process in a minute, whoever it is: a flood from one machine, not a quota. A hospital behind one address
 * asks a few hundred. Counted in the process on purpose: it protects this one, and costs no statement.
 */
export const requestsPerMinute = 3_000;

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
