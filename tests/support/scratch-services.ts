import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "@waypost/server/env";
import { roleUrl } from "@waypost/server/platform/database/roles";
import { startEmbeddedMeilisearch } from "@waypost/server/platform/embedded/embedded-meilisearch";
import { startEmbeddedPostgres } from "@waypost/server/platform/embedded/embedded-postgres";
import { keptSecret } from "@waypost/server/platform/embedded/kept-file";
import { createLog } from "@waypost/server/platform/log/log";
import type { Surroundings } from "@waypost/server/start/application";
import { waypost } from "@waypost/server/start/waypost";
import type { Services } from "./services.ts";

export interface ScratchServices {
  readonly services: Services;
  /** Where their files are. */
  readonly folder: string;
  /** Ends both and removes every file of theirs; a folder that was given stays. */
  readonly close: () => Promise<void>;
}

/**
 * A migrated PostgreSQL and, where there is one and it is wanted, a Meilisearch, in a temporary folder that goes away with them; or in
 * `folder`, where the next call finds everything again.
 */
export async function openScratchServices(options: {
  readonly meilisearch: boolean;
  readonly folder?: string | undefined;
}): Promise<ScratchServices> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "waypost-scratch-"));
  mkdirSync(folder, { recursive: true });
  // Where we are root, the services run as another user, who has to pass through.
  chmodSync(folder, 0o711);
  // The services' processes do not keep ours running: without this, a command could end while it waits for them to come or go.
  const awake = setInterval(() => undefined, 60_000);
  const note = (line: string): void => console.error(line);
  const starting = {
    postgres: startEmbeddedPostgres({ dataFolder: folder, ephemeral: true, note }),
    engine: options.meilisearch ? startEmbeddedMeilisearch({ dataFolder: folder, ephemeral: true, note }) : Promise.resolve(null),
  };
  const close = async (): Promise<void> => {
    const [postgres, engine] = await Promise.allSettled([starting.postgres, starting.engine]);
    if (postgres.status === "fulfilled") await postgres.value.stop();
    if (engine.status === "fulfilled") await engine.value?.stop();
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    clearInterval(awake);
  };
  try {
    const [postgres, engine] = await Promise.all([starting.postgres, starting.engine]);
    const secret = keptSecret(join(folder, "secret"));
    const services = servicesAt(postgres.url, secret, engine && { url: engine.url, key: engine.key });
    await waypost.migrate(surroundingsOf(services));
    return { services, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function servicesAt(ownerUrl: string, secret: string, meili: Services["meili"]): Services {
  return {
    ownerUrl,
    appUrl: roleUrl(ownerUrl, secret, "waypost_app"),
    publicUrl: roleUrl(ownerUrl, secret, "waypost_public"),
    authUrl: roleUrl(ownerUrl, secret, "waypost_auth"),
    secret,
    meili,
  };
}

/** The services as the start of Waypost hands them to the application, with the settings of a test and a silent log. */
export function surroundingsOf({ secret, meili, ...database }: Services): Surroundings {
  const reading = readEnv({ NODE_ENV: "test", LOG_LEVEL: "silent" });
  if (!reading.ok) throw new Error("The settings of the tests are wrong", { cause: reading.faults });
  return {
    env: reading.env,
    secret,
    previousSecret: null,
    database,
    meilisearch: meili,
    log: createLog({ level: "silent", readable: false }),
  };
}
