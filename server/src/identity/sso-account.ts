import type { AuthContext, User } from "better-auth";
import { domainOf, type SsoService } from "./sso.service.ts";
import type { OidcIdentity } from "./sso-oidc.ts";
import type { SsoProviderRow } from "./sso-provider.store.ts";

/**
 * Why nobody was signed in, for the sign-in page.
 * - `STATE`: the way back does not belong to a way there; it took too long, or was started elsewhere.
 * - `REFUSED`: the provider refused, or what it gave does not hold.
 * - `EMAIL`: no address, one that the provider did not check, or one of another domain.
 * - `ACCOUNT`: the address belongs to an account that signs in as somebody else of this provider.
 */
export type SsoRefusal = "STATE" | "REFUSED" | "EMAIL" | "ACCOUNT";

export class SsoRefused extends Error {
  readonly refusal: SsoRefusal;
  constructor(refusal: SsoRefusal) {
    super(refusal);
    this.name = "SsoRefused";
    this.refusal = refusal;
  }
}

interface AccountRow {
  readonly accountId: string;
  readonly userId: string;
}

/**
 * The user whom a provider's word names: the one that it named before, else the one with the address, else a new one. Only the first time
 * makes a member: whoever was removed from the organization since is not let in again by signing in.
 * @throws SsoRefused
 */
export async function signInAs(
  context: AuthContext,
  sso: SsoService,
  { identity, provider }: { identity: OidcIdentity; provider: SsoProviderRow },
): Promise<User> {
  const { internalAdapter, adapter } = context;
  const { email, emailVerified, subject } = identity;
  // A provider speaks for its own domain only, whatever it signs.
  if (email === null || emailVerified === false || domainOf(email) !== provider.domain) throw new SsoRefused("EMAIL");
  const providerId = `sso:${provider.issuer}`;
  const named = [{ field: "providerId", value: providerId }];
  const known = await adapter.findOne<AccountRow>({ model: "account", where: [...named, { field: "accountId", value: subject }] });
  if (known) {
    const user = await internalAdapter.findUserById(known.userId);
    if (!user) throw new SsoRefused("ACCOUNT");
    return user;
  }
  const found = (await internalAdapter.findUserByEmail(email))?.user ?? null;
  if (found) {
    // An address that was given to somebody new at the organization does not open the former holder's account.
    const other = await adapter.findOne<AccountRow>({ model: "account", where: [...named, { field: "userId", value: found.id }] });
    if (other) throw new SsoRefused("ACCOUNT");
  }
  const user = found ? await ownedBy(context, found) : await newUser(context, { email, name: identity.name ?? email });
  await sso.join(user.id, provider);
  await internalAdapter.linkAccount({ userId: user.id, providerId, accountId: subject });
  return user;
}

/**
 * An account whose address nobody ever confirmed may have been made by anybody, to wait in it for its true owner: with the owner at the
 * door, every key that was made for it is taken away.
 */
async function ownedBy({ internalAdapter, adapter }: AuthContext, user: User): Promise<User> {
  if (user.emailVerified) return user;
  await internalAdapter.deleteUserSessions(user.id);
  for (const model of ["account", "passkey", "twoFactor"])
    await adapter.deleteMany({ model, where: [{ field: "userId", value: user.id }] });
  return internalAdapter.updateUser<User>(user.id, { emailVerified: true, twoFactorEnabled: false });
}

async function newUser({ internalAdapter }: AuthContext, of: { email: string; name: string }): Promise<User> {
  return internalAdapter.createUser({ ...of, emailVerified: true }, { method: "sso-oidc" });
}
