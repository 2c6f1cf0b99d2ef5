import { createServer } from "node:net";
import { StartFault, systemCode } from "./start-fault.ts";

/** A port on loopback that nobody listens on right now. Somebody else may take it before we do: be ready to ask again. */
export async function freePort(): Promise<number> {
  return listenOnce(0, "127.0.0.1");
}

/** @throws StartFault with one sentence when this machine will not let us listen there. */
export async function assertPortIsFree(port: number, host: string): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw portFault(error, port, host);
  }
}

/** The sentence for an error of `listen`; other errors come back as they are. */
export function portFault(error: unknown, port: number, host: string): unknown {
  switch (systemCode(error) ?? "") {
    case "EADDRINUSE":
      return new StartFault(
        `Port ${port} on ${host} is taken by another program: stop that one, or choose another port with PORT=${port + 1}.`,
      );
    case "EACCES":
      return new StartFault(`This user may not listen on port ${port}: choose one above 1023 with PORT=4000.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartFault(`This machine has no address ${host}: set HOST to one that it has, such as 127.0.0.1 or 0.0.0.0.`);
    default:
      return error;
  }
}

async function listenOnce(port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once("error", reject);
  server.listen({ port, host, exclusive: true }, () => {
    const address = server.address();
    const chosen = address !== null && typeof address === "object" ? address.port : port;
    server.close(() => resolve(chosen));
  });
  return promise;
}
