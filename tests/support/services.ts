import { inject } from "vitest";

/** The services that every spec shares. Each test makes its own organization and sees nothing of the others. */
export interface Services {
  /** PostgreSQL as the owner of the tables: for looking at what was written, never for what is being tested. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly publicUrl: string;
  readonly authUrl: string;
  /** The secret behind the roles' passwords, encrypted fields and sessions. */
  readonly secret: string;
  /** Null where this machine has no Meilisearch. */
  readonly meili: { readonly url: string; readonly key: string } | null;
}

declare module "vitest" {
  interface ProvidedContext {
    services: Services;
  }
}

/** The running services, in a spec. */
export function services(): Services {
  return inject("services");
}
