import { UniqueConstraintViolationException } from "@mikro-orm/core";
import type { Role } from "@waypost/schema/roles";
import { type Actor, nobody } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { type InvalidInput, invalid, type NotFound, notFound } from "../platform/graphql/problems.ts";
import { discover, type OidcClient, type OidcOptions } from "./sso-oidc.ts";
import { SsoProviderEntity } from "./sso-provider.entity.ts";
import { mayManageProviders } from "./sso-provider.policy.ts";
import { addMembership, type SsoProviderRow, ssoProviderFor } from "./sso-provider.store.ts";
import { readSsoProvider, type RegisterSsoProviderRequest } from "./sso-provider.rules.ts";

export interface SsoProviderRegistered {
  readonly kind: "SsoProviderRegistered";
  readonly provider: Omit<SsoProviderRow, "clientSecretSealed">;
}
export interface SsoProviderRemoved {
  readonly kind: "SsoProviderRemoved";
  readonly id: string;
}

export interface SsoServiceOptions extends OidcOptions {
  readonly database: Database;
  readonly cipher: FieldCipher;
}

const secretPlace = (id: string) => ({ table: "sso_provider", column: "client_secret", row: id });

/** Identity providers of organizations, and what signing in by one needs to know. */
export class SsoService {
  readonly #database: Database;
  readonly #cipher: FieldCipher;
  readonly oidc: OidcOptions;

  constructor({ database, cipher, allowLoopback }: SsoServiceOptions) {
    this.#database = database;
    this.#cipher = cipher;
    this.oidc = { allowLoopback };
  }

  /** Registers an organization's provider in place of the one it had. The provider is asked first whether it is one. */
  async register(actor: Actor, request: RegisterSsoProviderRequest, now: Date): Promise<SsoProviderRegistered | InvalidInput | NotFound> {
    if (!mayManageProviders(actor) || !isUuid(request.organizationId)) return notFound("organization");
    const read = readSsoProvider(request);
    if ("problems" in read) return invalid(read.problems);
    const { organizationId, clientSecret, ...given } = read.provider;
    if (!(await this.#answersAsProvider({ issuer: given.issuer, clientId: given.clientId, clientSecret }))) {
      return invalid([{ field: "issuer", message: "No identity provider answers at this address under this name." }]);
    }
    const id = newId();
    try {
      return await this.#database.transact(actor, async ({ em, rows }) => {
        const known = await rows.selectFrom("organization").select("id").where("id", "=", organizationId).executeTakeFirst();
        if (!known) return notFound("organization");
        await em.nativeDelete(SsoProviderEntity, { organizationId });
        const sealed = this.#cipher.seal(secretPlace(id), clientSecret);
        const made = { id, organizationId, ...given, createdAt: now };
        await em.persist(em.create(SsoProviderEntity, { ...made, clientSecretSealed: sealed, createdBy: actor.userId })).flush();
        await recordAudit(rows, [
          {
            action: "SSO_PROVIDER_REGISTERED",
            subject: organizationId,
            details: { domain: given.domain },
          },
        ]);
        return { kind: "SsoProviderRegistered", provider: made };
      });
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      return invalid([{ field: "domain", message: "Another organization's members sign in with this domain." }]);
    }
  }

  async remove(actor: Actor, id: string): Promise<SsoProviderRemoved | NotFound> {
    if (!mayManageProviders(actor) || !isUuid(id)) return notFound("identity provider");
    return this.#database.transact(actor, async ({ em, rows }) => {
      const provider = await em.findOne(SsoProviderEntity, { id });
      if (!provider) return notFound("identity provider");
      await em.nativeDelete(SsoProviderEntity, { id });
      await recordAudit(rows, [{ action: "SSO_PROVIDER_REMOVED", subject: provider.organizationId, details: { domain: provider.domain } }]);
      return { kind: "SsoProviderRemoved", id };
    });
  }

  /** The provider for an e-mail address; null where its domain has none. */
  providerOf(email: string): Promise<SsoProviderRow | null> {
    return ssoProviderFor(this.#database.rowsAs(nobody), { domain: domainOf(email) });
  }

  async providerWithId(id: string): Promise<SsoProviderRow | null> {
    return isUuid(id) ? ssoProviderFor(this.#database.rowsAs(nobody), { id }) : null;
  }

  clientOf(provider: SsoProviderRow): OidcClient {
    const { id, issuer, clientId, clientSecretSealed } = provider;
    return { issuer, clientId, clientSecret: this.#cipher.open(secretPlace(id), clientSecretSealed) };
  }

  /** Makes a user a member of the provider's organization with its default role, unless it is one already. */
  async join(userId: string, { organizationId, defaultRole }: Pick<SsoProviderRow, "organizationId" | "defaultRole">): Promise<void> {
    const roles: readonly Role[] = [defaultRole];
    await this.#database.transact({ kind: "member", userId, organizationId, roles }, async ({ rows }) => {
      if (!(await addMembership(rows, { id: newId(), userId, organizationId, role: defaultRole }))) return;
      await recordAudit(rows, [{ action: "MEMBER_JOINED", subject: userId, details: { roles, by: "SINGLE_SIGN_ON" } }]);
    });
  }

  async #answersAsProvider(client: OidcClient): Promise<boolean> {
    try {
      await discover(client, this.oidc);
      return true;
    } catch {
      // Whatever went wrong there: to the one who typed the address it is not a provider.
      return false;
    }
  }
}

export const domainOf = (email: string): string =>
  email
    .slice(email.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase();
