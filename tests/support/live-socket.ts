import { once } from "node:events";
import WebSocket from "ws";

/** A message of graphql-transport-ws, as it stands on the wire. */
export interface Message {
  readonly type: string;
  readonly id?: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the shape that its own document asked for
  readonly payload?: any;
}

/** One websocket that speaks graphql-transport-ws word by word, so that a test may also say what no client would. */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #heard: Message[] = [];
  readonly #waiting: ((message: Message | null) => void)[] = [];
  /** The code with which the server hung up. */
  readonly closed: Promise<number>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => {
      socket.on("close", (code) => {
        resolve(code);
        for (const each of this.#waiting.splice(0)) each(null);
      });
    });
    socket.on("error", () => {});
    socket.on("message", (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message;
      const next = this.#waiting.shift();
      if (next) next(message);
      else this.#heard.push(message);
    });
  }

  /** Opens the socket and no more. Rejects when the handshake is refused, with the HTTP status in the message. */
  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<LiveSocket> {
    const socket = new WebSocket(url.replace(/^http/, "ws"), "graphql-transport-ws", { headers });
    const opened = new LiveSocket(socket);
    await once(socket, "open");
    return opened;
  }

  /** Opens it and says hello. */
  static async connect(url: string, headers: Readonly<Record<string, string>>): Promise<LiveSocket> {
    const opened = await LiveSocket.open(url, headers);
    opened.say({ type: "connection_init" });
    await opened.next();
    return opened;
  }

  say(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, more: object = {}): void {
    this.say({ type: "subscribe", id, payload: { query, ...more } });
  }

  /** The next message; null when the server hung up instead. */
  next(): Promise<Message | null> {
    const heard = this.#heard.shift();
    if (heard) return Promise.resolve(heard);
    if (this.#socket.readyState === WebSocket.CLOSED) return Promise.resolve(null);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Everything that was said until now: what a ping sent now is answered after. */
  async settled(): Promise<Message[]> {
    this.say({ type: "ping" });
    const found: Message[] = [];
    for (let message = await this.next(); message && message.type !== "pong"; message = await this.next()) found.push(message);
    return found;
  }

  end(): void {
    this.#socket.terminate();
  }
}
