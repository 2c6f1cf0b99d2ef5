import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { ExecutionArgs, GraphQLError } from "graphql";
import { CloseCode, type Context, type ServerOptions } from "graphql-ws";
import { type Extra, useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { Actor } from "../../kernel/actor.ts";
import { userIdOf } from "../../kernel/actor.ts";
import type { RequestContext } from "./context.ts";
import { answerOperation, type Answering, maskedFailure, type OperationRules, readOperation, refused } from "./socket-operation.ts";

/** What one websocket may do at most. */
export const socketLimits = {
  /** Bytes of one message. */
  message: 32 * 1024,
  subscriptions: 10,
  /** `subscribe` messages a minute. */
  starts: 60,
  /** Sockets of one session: a person's open tabs. */
  perSession: 20,
  perProcess: 5_000,
  /** Milliseconds. */
  greeting: 5_000,
  ping: 20_000,
  idle: 60_000,
  look: 30_000,
} as const;

export interface SocketOptions extends OperationRules, Pick<Answering, "settle" | "onFailure"> {
  /** Pages of these origins may open a socket, and nothing else may: browsers send the cookie whoever asks. */
  readonly origins: readonly string[];
  /** Who asks, read anew from the cookie of the handshake at each call. */
  readonly contextOf: (request: IncomingMessage) => Promise<RequestContext>;
  /** Told of users whose sessions or memberships changed. Gives back how to stop listening. */
  readonly onAccessChange: (listener: (userId: string) => void) => () => void;
}

/** One open socket and whom it was opened by. */
interface Seat extends Record<PropertyKey, unknown> {
  actor?: Actor;
  sessionToken?: string;
  starts?: number[];
  idleSince?: number;
}
type SocketContext = Context<Record<string, unknown> | undefined, Extra & Seat>;

/**
 * graphql-ws on /graphql, under the limits that HTTP has and some of its own. It goes round everything that Apollo does, so all of it is done here:
 * origin, session, documents, limits, masking. A socket ends at once when its session ends, or its user is no longer the member that opened it.
 */
export function serveSubscriptions(fastify: FastifyInstance, options: SocketOptions): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: socketLimits.message, perMessageDeflate: false });
  const seats = new Set<SocketContext>();
  const renew = async ({ extra }: SocketContext): Promise<RequestContext | null> => {
    const context = await options.contextOf(extra.request);
    return isSameMember(extra.actor, context.actor) && context.sessionToken === extra.sessionToken ? context : null;
  };
  const lookAgain = async (seat: SocketContext): Promise<void> => {
    try {
      if ((await renew(seat)) === null) seat.extra.socket.close(CloseCode.Unauthorized, "Signed out");
    } catch (error) {
      options.onFailure("of a websocket's session", error);
    }
  };
  const server = useServer(handlers(options, seats, renew), sockets, socketLimits.ping);
  const forget = options.onAccessChange((userId) => {
    for (const seat of seats) if (seat.extra.actor && userIdOf(seat.extra.actor) === userId) void lookAgain(seat);
  });
  // A session also ends by time, which no trigger tells.
  const timer = setInterval(() => {
    for (const seat of seats) {
      const { idleSince = 0, socket } = seat.extra;
      if (Object.keys(seat.subscriptions).length > 0) void lookAgain(seat);
      else if (Date.now() - idleSince > socketLimits.idle) socket.close(1000, "Idle");
    }
  }, socketLimits.look).unref();
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const refusal = refusalOf(request, options.origins, sockets.clients.size);
    socket.on("error", () => socket.destroy());
    if (refusal) socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else
      sockets.handleUpgrade(request, socket, head, (opened) => {
        sockets.emit("connection", opened, request);
        // graphql-ws would print each broken frame; ws itself hangs up with the code for it.
        opened.removeAllListeners("error").on("error", () => opened.terminate());
      });
  };
  fastify.server.on("upgrade", upgrade);
  fastify.addHook("preClose", async () => {
    forget();
    clearInterval(timer);
    fastify.server.off("upgrade", upgrade);
    await server.dispose();
  });
}

type Handlers = ServerOptions<Record<string, unknown> | undefined, Extra & Seat>;

function handlers(
  options: SocketOptions,
  seats: Set<SocketContext>,
  renew: (seat: SocketContext) => Promise<RequestContext | null>,
): Handlers {
  return {
    connectionInitWaitTimeout: socketLimits.greeting,
    async onConnect(seat) {
      try {
        return takeSeat(seat, seats, await options.contextOf(seat.extra.request));
      } catch (error) {
        options.onFailure("of a websocket's hello", error);
        return close(seat, tryAgainLater, "Try again later");
      }
    },
    async onSubscribe(seat, _, payload) {
      try {
        const tooMuch = countStart(seat);
        if (tooMuch) return [tooMuch];
        const operation = readOperation(payload, options);
        if (!("document" in operation)) return operation;
        const contextValue = await renew(seat);
        return contextValue
          ? { ...operation, contextValue: { ...contextValue, seat } }
          : [refused("Sign in to ask this.", "UNAUTHENTICATED")];
      } catch (error) {
        return [maskedFailure(error, options.onFailure)];
      }
    },
    async subscribe(args: ExecutionArgs) {
      // Put there by onSubscribe above: graphql-ws hands nothing else on.
      const { seat, ...contextValue } = args.contextValue as RequestContext & { seat: SocketContext };
      return answerOperation({ ...args, contextValue }, { ...options, renew: () => renew(seat) });
    },
    onComplete(seat) {
      seat.extra.idleSince = Date.now();
    },
    onClose: (seat) => void seats.delete(seat),
  };
}

const tryAgainLater = 1013;

function takeSeat(seat: SocketContext, seats: Set<SocketContext>, { actor, sessionToken }: RequestContext): boolean {
  if (sessionToken === null || userIdOf(actor) === null) return close(seat, CloseCode.Unauthorized, "Sign in first");
  const mine = [...seats].filter(({ extra }) => extra.sessionToken === sessionToken).length;
  if (mine >= socketLimits.perSession) return close(seat, CloseCode.TooManyInitialisationRequests, "Too many websockets of one session");
  Object.assign(seat.extra, { actor, sessionToken, starts: [], idleSince: Date.now() } satisfies Seat);
  seats.add(seat);
  return true;
}

function close({ extra }: SocketContext, code: number, reason: string): boolean {
  extra.socket.close(code, reason);
  // Not false: graphql-ws would then give a code of its own.
  return true;
}

function countStart({ extra, subscriptions }: SocketContext): GraphQLError | null {
  const minuteAgo = Date.now() - 60_000;
  extra.starts = [...(extra.starts ?? []).filter((at) => at > minuteAgo), Date.now()];
  if (extra.starts.length > socketLimits.starts) {
    extra.socket.close(CloseCode.TooManyInitialisationRequests, "Too many subscriptions a minute");
    return refused("Too many subscriptions a minute.", "TOO_MANY_REQUESTS");
  }
  return Object.keys(subscriptions).length > socketLimits.subscriptions
    ? refused(`At most ${socketLimits.subscriptions} subscriptions may be open on one websocket.`, "TOO_MANY_REQUESTS")
    : null;
}

/** The same user, acting for the same organization; roles may have changed, which the rules see by themselves. */
function isSameMember(before: Actor | undefined, now: Actor): boolean {
  if (!before || userIdOf(before) !== userIdOf(now) || before.kind !== now.kind) return false;
  return before.kind !== "member" || (now.kind === "member" && before.organizationId === now.organizationId);
}

/** Why a handshake is answered with plain HTTP, before there is a socket at all. */
function refusalOf({ url, headers }: IncomingMessage, origins: readonly string[], open: number): string | null {
  if (url?.split("?")[0] !== "/graphql") return "404 Not Found";
  if (!origins.includes(headers.origin ?? "")) return "403 Forbidden";
  return open >= socketLimits.perProcess ? "503 Service Unavailable" : null;
}
