import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

export interface MetricsOptions {
  /** What a reader from elsewhere shows as `Authorization: Bearer`; null: only this machine reads. */
  readonly token: string | null;
}

export interface Metrics {
  readonly registry: Registry;
  /** Called before each reading, to set what is known only by asking. It must not fail. */
  readonly beforeReading: (set: () => Promise<void>) => void;
}

/**
 * A registry of the application's own figures, with the process's and those of HTTP in it, at GET /metrics. Labels are routes, states and codes,
 * never anything that came with a request.
 */
export function serveMetrics(fastify: FastifyInstance, { token }: MetricsOptions): Metrics {
  const setters: (() => Promise<void>)[] = [];
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: "waypost_http_request_seconds",
    help: "How long requests took, by route as it is declared, and by status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  fastify.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    answers.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  fastify.get("/metrics", { config: { pressureHandler: () => undefined } }, async (request, reply) => {
    // Whoever may not read them learns nothing of their being there.
    if (!mayRead(request, token)) return reply.status(404).send({ message: "There is nothing at this address." });
    await Promise.all(setters.map((set) => set()));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  fastify.addHook("onClose", async () => registry.clear());
  return { registry, beforeReading: (set) => setters.push(set) };
}

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** With a token, whoever shows it. Without one, whoever asks from this machine itself, not through a proxy on it. */
function mayRead(request: FastifyRequest, token: string | null): boolean {
  if (token !== null) return isSame(request.headers.authorization ?? "", `Bearer ${token}`);
  const isForwarded = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"].some(
    (name) => request.headers[name] !== undefined,
  );
  return !isForwarded && loopback.has(request.socket.remoteAddress ?? "");
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
