import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "@waypost/server/platform/database/migrate";
import { roleUrl } from "@waypost/server/platform/database/roles";
import { startEmbeddedMeilisearch } from "@waypost/server/platform/embedded/embedded-meilisearch";
import { startEmbeddedPostgres } from "@waypost/server/platform/embedded/embedded-postgres";
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
  const note = (line: string): void => console.log(line);
  const starting = [
    startEmbeddedPostgres({ dataFolder: join(folder, "database"), ephemeral: true, note }),
    meilisearch ? startEmbeddedMeilisearch({ dataFolder: join(folder, "search"), ephemeral: true, note }) : null,
  ] as const;
  const close = async (): Promise<void> => {
    const begun = await Promise.allSettled(starting);
    await Promise.all(begun.map((service) => (service.status === "fulfilled" ? service.value?.stop() : undefined)));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgres, engine] = await Promise.all(starting);
    const secret = randomBytes(32).toString("base64url");
    await migrate(postgres.url, secret);
    const services = {
      ownerUrl: postgres.url,
      appUrl: roleUrl(postgres.url, secret, "waypost_app"),
      publicUrl: roleUrl(postgres.url, secret, "waypost_public"),
      authUrl: roleUrl(postgres.url, secret, "waypost_auth"),
      secret,
      meili: engine && { url: engine.url, key: engine.key },
    };
    return { services, close };
  } catch (error) {
    await close();
    throw error;
  }
}
