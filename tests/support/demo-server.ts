import { fileURLToPath } from "node:url";
import { freePort } from "@waypost/server/platform/embedded/free-port";
import { ensureClient } from "@waypost/server/start/client-build";
import { waypost } from "@waypost/server/start/waypost";
import { openScratchServices, surroundingsOf } from "./scratch-services.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The whole of Waypost with its demonstration network and its built client, on a loopback port of its own. */
export interface DemoServer {
  readonly url: string;
  readonly accounts: Awaited<ReturnType<typeof waypost.seedOnce>>["accounts"];
  readonly close: () => Promise<void>;
}

export async function openDemoServer({ port = 0 }: { readonly port?: number } = {}): Promise<DemoServer> {
  const { services, close } = await openScratchServices({ meilisearch: true });
  try {
    const client = await ensureClient(root, new AbortController().signal);
    const chosen = port === 0 ? await freePort() : port;
    const surroundings = surroundingsOf(services);
    const at = { ...surroundings, env: { ...surroundings.env, port: chosen, publicUrl: `http://127.0.0.1:${chosen}` } };
    const { accounts } = await waypost.seedOnce(at);
    const listener = await waypost.build(at, client.folder);
    await listener.listen({ host: "127.0.0.1", port: chosen });
    return {
      url: at.env.publicUrl,
      accounts,
      close: async () => {
        await listener.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
