import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { LiveSocket, type Message } from "../../support/live-socket.ts";
import type { World } from "../../support/world.ts";
import type { Network } from "./fixture.ts";
import type { Heard, Matrix, Row } from "./matrix.ts";
import type { Cell } from "./reach.ts";

const document = "subscription { referralChanged { referral { id state side person { name } message } } }";
const quiet = 1_000;
const longest = 10_000;

/** Every caller listens while a referral of the sender's is made, sent to the receiver. */
export async function listeningMatrix(world: World, network: Network): Promise<Matrix> {
  if (!world.app.server.listening) await world.app.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}/graphql`;
  const listening = await Promise.all(
    [...network.callers].map(async ([name, caller]) => {
      const cookie = "cookie" in caller && typeof caller.cookie === "string" ? caller.cookie : "";
      const said: Message[] = [];
      const socket = await LiveSocket.connect(url, { origin: "http://localhost", cookie });
      socket.subscribe("1", document);
      const reading = (async () => {
        for (let message = await socket.next(); message; message = await socket.next()) said.push(message);
      })();
      return { name, socket, said, reading };
    }),
  );
  await pause(quiet);
  await network.aReferral();
  await untilQuiet(() => listening.reduce((sum, { said }) => sum + said.length, 0));
  for (const { socket, reading } of listening) {
    socket.end();
    await reading;
  }
  const cells = listening.map(({ said }) => cellOf(said));
  const heard: Heard[] = listening.map(({ name, said }) => ({ caller: name, scope: "sent", query: document, body: JSON.stringify(said) }));
  const fields = ["Subscription.referralChanged", "ReferralNotice.referral"];
  const rows: Row[] = fields.map((field) => ({ scope: "listening while a referral is sent", field, cells }));
  return { callers: listening.map(({ name }) => name), rows, heard };
}

async function untilQuiet(count: () => number): Promise<void> {
  let last = -1;
  for (const begun = Date.now(); Date.now() - begun < longest && (last !== count() || last <= 0); await pause(quiet)) last = count();
}

function cellOf(said: readonly Message[]): Cell {
  if (said.some(({ type, payload }) => type === "next" && payload.data?.referralChanged?.referral)) return "yes";
  return said.some(({ type, payload }) => type === "error" || (type === "next" && payload.errors)) ? "refused" : "none";
}
