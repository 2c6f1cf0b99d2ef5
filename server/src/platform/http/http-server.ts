import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import Fastify, { type FastifyInstance } from "fastify";
import { overloaded, type OverloadLimits, overloadLimits, turnAwayWhenItStays } from "./overload.ts";

export interface HttpOptions {
  /** Served over https: browsers are told to stay there. */
  readonly isSecure: boolean;
  /** Told of each request that ended in a failure of ours. */
  readonly onFailure: (id: string, error: unknown) => void;
  /** From when on new requests are turned away. */
  readonly overload?: OverloadLimits;
}

/**
 * The one style element that React Aria adds by itself (`touch-action` of what can be pressed), by its hash: every other inline style is
 * refused. A newer React Aria with another text shows up as an error in the browser journey, which listens for them.
 */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const permissions = [
  "accelerometer",
  "camera",
  "display-capture",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
]
  .map((name) => `${name}=()`)
  .concat("geolocation=(self)")
  .join(", ");

/** A request body may hold so much: the largest message with room for its form. */
const bodyLimit = 256 * 1024;

/** Fastify with the headers, limits and answers that every page and call shares. */
export async function createHttpServer({ isSecure, onFailure, overload = overloadLimits }: HttpOptions): Promise<FastifyInstance> {
  const fastify = Fastify({ bodyLimit, trustProxy: "loopback", genReqId: () => crypto.randomUUID(), forceCloseConnections: true });
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", reactAriaStyle],
        // React sets widths of bars and positions of menus as style attributes through the DOM, which this does not govern.
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isSecure ? [] : null,
      },
    },
    strictTransportSecurity: isSecure,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "same-origin" },
  });
  await fastify.register(rateLimit, { global: false });
  fastify.addHook("onRequest", async ({ url }, reply) => {
    // What no page of ours uses is off, for whatever might be slipped into one. Location is for "near me".
    reply.header("permissions-policy", permissions);
    // Answers about a session are nobody's to keep.
    if (url.startsWith("/auth/")) reply.header("cache-control", "no-store");
  });
  await fastify.register(underPressure, {
    maxEventLoopDelay: overload.delay,
    sampleInterval: overload.sample,
    pressureHandler: turnAwayWhenItStays(overload),
  });
  // Whoever starts and ends processes asks here: one that has much to do is alive.
  fastify.get("/healthz", { config: { pressureHandler: () => undefined } }, async () => ({ status: "ok" }));
  await fastify.register(compress, { threshold: 1024 });
  fastify.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    // Having been turned away is no failure to look into.
    if (status < 500 || error.code === overloaded) return reply.status(status).send({ message: error.message });
    onFailure(request.id, error);
    return reply.status(500).send({ message: `Something went wrong on our side. If it stays, tell us this number: ${request.id}` });
  });
  return fastify;
}
