import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** The way to a real Meilisearch, on which a test may hold answers back or play an older server. */
export class FaultyWay {
  /** Milliseconds that each answer is held back. */
  delayMs = 0;
  /** Questions whose answers are held back, by what is asked. Default: all. */
  isHeld: (asked: string) => boolean = () => true;
  /** True: it knows no `prefixSearch` among the settings and no `distinct` in a search, as an older server would not. */
  isOld = false;
  /** Answers that are held back just now. */
  held = 0;
  readonly #server: Server;
  readonly #target: string;

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((incoming, outgoing) => {
      this.#pass(incoming, outgoing).catch(() => outgoing.destroy());
    });
  }

  static async to(target: string): Promise<FaultyWay> {
    const way = new FaultyWay(target);
    way.#server.listen(0, "127.0.0.1");
    await once(way.#server, "listening");
    return way;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const unknown = this.isOld ? unknownField(incoming.url ?? "", body.toString("utf8")) : null;
    if (unknown) {
      const words = { message: `Unknown field \`${unknown}\`: expected one of …`, code: "bad_request", type: "invalid_request" };
      outgoing.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(words));
      return;
    }
    const { method, headers } = incoming;
    const onward = request(new URL(incoming.url ?? "/", this.#target), { method, headers, agent: false });
    onward.end(body);
    const [answer] = (await once(onward, "response")) as [IncomingMessage];
    const content = await buffer(answer);
    if (this.isHeld(body.toString("utf8"))) await this.#hold();
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(content);
  }

  async #hold(): Promise<void> {
    if (this.delayMs === 0) return;
    this.held++;
    await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    this.held--;
  }
}

function unknownField(url: string, body: string): string | null {
  if (url.endsWith("/settings") && body.includes('"prefixSearch"')) return "prefixSearch";
  return url.endsWith("/multi-search") && body.includes('"distinct"') ? "distinct" : null;
}
