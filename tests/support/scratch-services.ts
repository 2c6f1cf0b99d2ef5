import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "@waypost/server/env";
import { roleUrl } from "@waypost/server/platform/database/roles";
import { startEmbeddedMeilisearch } from "@waypost/server/platform/embedded/embedded-meilisearch";
import { startEmbeddedPostgres } from "@waypost/server/platform/embedded/embedded-postgres";
import { createLog } from "@waypost/server/platform/log/log";
import type { Surroundings } from "@waypost/server/start/application";
import { waypost } from "@waypost/server/start/waypost";
import type { Services } from "./services.ts";

export interface ScratchServices {
  readonly services: Services;
  /** Ends both and removes every file of theirs. */
  readonly close: () => Promise<void>;
}

/** A migrated PostgreSQL and, where there is one and it is wanted, a Meilisearch, in a temporary folder that goes away with them. */
export async function openScratchServices({ meilisearch }: { readonly meilisearch: boolean }): Promise<ScratchServices> {
  const folder = mkdtempSync(join(tmpdir(), "waypost-scratch-"));
  // Where we are root, the services run as another user, who has to pass through.
  chmodSync(folder, 0o711);
  // The services' processes do not keep ours running: without this, a command could end while it waits for them to come or go.
  const awake = setInterval(() => undefined, 60_000);
  const note = (line: string): void => console.error(line);
  const starting = {
    postgres: startEmbeddedPostgres({ dataFolder: join(folder, "database"), ephemeral: true, note }),
    engine: meilisearch ? startEmbeddedMeilisearch({ dataFolder: join(folder, "search"), ephemeral: true, note }) : Promise.resolve(null),
  };
  const close = async (): Promise<void> => {
    const [postgres, engine] = await Promise.allSettled([starting.postgres, starting.engine]);
    if (postgres.status === "fulfilled") await postgres.value.stop();
    if (engine.status === "fulfilled") await engine.value?.stop();
    rmSync(folder, { recursive: true, force: true });
    clearInterval(awake);
  };
  try {
    const [postgres, engine] = await Promise.all([starting.postgres, starting.engine]);
    const services = servicesAt(postgres.url, engine && { url: engine.url, key: engine.key });
    await waypost.migrate(surroundingsOf(services));
    return { services, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function servicesAt(ownerUrl: string, meili: Services["meili"]): Services {
  const secret = randomBytes(32).toString("base64url");
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
