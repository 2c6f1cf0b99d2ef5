import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AuthHandle } from "./auth.ts";

/** The header in which better-auth finds the address of the one who asks; a client's own is overwritten. */
export const addressHeader = "x-waypost-ip";

/** A Fastify request's headers as a web standard object, with the true address. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith(":")) continue;
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each);
  }
  headers.set(addressHeader, request.ip);
  return headers;
}

/** Where new and known addresses are answered alike: never sooner than this, so that less work for one of them does not show. */
const evenPaths = ["/auth/sign-up/email", "/auth/sign-in/magic-link", "/auth/request-password-reset"];
const evenMs = 300;

/** better-auth's own lock after ten wrong second factors says no time. */
const lockSeconds = "900";

/** better-auth under /auth, in a scope without body parsers: it reads bodies itself. */
export async function authRoutes(scope: FastifyInstance, { auth }: Pick<AuthHandle, "auth">): Promise<void> {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));
  scope.route({
    method: ["GET", "POST"],
    url: "/auth/*",
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const hasBody = request.body instanceof Buffer && request.body.length > 0;
      const asked = new Request(url, {
        method: request.method,
        headers: webHeaders(request),
        ...(hasBody ? { body: request.body as Buffer<ArrayBuffer> } : {}),
      });
      const [response] = await Promise.all([auth.handler(asked), evenPaths.includes(url.pathname) ? pause(evenMs) : undefined]);
      reply.status(response.status);
      if (response.status === 429) reply.header("retry-after", response.headers.get("x-retry-after") ?? lockSeconds);
      // Several cookies are several headers: joined by commas browsers would read one.
      for (const [name, value] of response.headers) if (name !== "set-cookie") reply.header(name, value);
      for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
      return reply.send(response.body ? Buffer.from(await response.arrayBuffer()) : null);
    },
  });
}
