import { randomUUID } from "node:crypto";
import { anAddress, cookiesOf } from "./accounts.ts";
import { type Claims, IdentityProvider } from "./identity-provider.ts";
import type { Member, TestOrganization, World } from "./world.ts";

const register = `mutation ($input: RegisterSsoProviderInput!) {
  registerSsoProvider(input: $input) {
    __typename
    ... on SsoProviderRegistered { provider { id organizationId issuer domain clientId defaultRole } }
    ... on InvalidInput { problems { field } }
    ... on NotFound { message }
  }
}`;
/** Who somebody is after having signed in. */
export const viewer = `{ viewer { user { name email } activeOrganization { id } memberships { roles organization { id } } } }`;

export interface Hospital {
  readonly organization: TestOrganization;
  readonly domain: string;
  /** Of its provider. */
  readonly id: string;
}

/** A domain that nobody else has. */
export const aDomain = (): string => `h${randomUUID().slice(0, 8)}.example`;

/** An identity provider, an operator who registers it, and the ways of a browser that signs in by it. */
export class SingleSignOn {
  readonly world: World;
  readonly provider: IdentityProvider;
  readonly operator: Member;

  private constructor(world: World, provider: IdentityProvider, operator: Member) {
    this.world = world;
    this.provider = provider;
    this.operator = operator;
  }

  static async open(world: World): Promise<SingleSignOn> {
    const operator = await world.aMember(await world.anOrganization("Waypost"), ["OPERATOR"], "Oscar Lindqvist");
    return new SingleSignOn(world, await IdentityProvider.open(), operator);
  }

  close(): Promise<void> {
    return this.provider.close();
  }

  async register(input: object) {
    return (await this.operator.ask(register, { input })).data.registerSsoProvider;
  }

  async remove(id: string) {
    const document = `mutation ($input: RemoveSsoProviderInput!) { removeSsoProvider(input: $input) { __typename ... on SsoProviderRemoved { id } } }`;
    return (await this.operator.ask(document, { input: { id } })).data.removeSsoProvider;
  }

  /** An organization whose members may sign in by the provider. */
  async aHospital(input: object = {}): Promise<Hospital> {
    const organization = await this.world.anOrganization("Hill Country Hospital");
    const domain = aDomain();
    const { provider } = await this.register({
      organizationId: organization.id,
      issuer: this.provider.issuer,
      domain,
      clientId: "waypost",
      clientSecret: "a secret of the provider",
      defaultRole: "CASE_MANAGER",
      ...input,
    });
    return { organization, domain, id: provider.id };
  }

  post(url: string, payload: object, cookie = "") {
    const headers = { origin: "http://localhost", cookie };
    return this.world.app.inject({ method: "POST", url, remoteAddress: anAddress(), headers, payload });
  }

  /** Leaves for the provider: where to, and what the browser keeps. */
  async leave(email: string, callbackURL = "/inbox") {
    const response = await this.post("/auth/sign-in/sso", { email, callbackURL });
    return { status: response.statusCode, url: response.json<{ url: string }>().url, cookie: cookiesOf(response) };
  }

  async comeBack(returned: URL, cookie: string) {
    const response = await this.world.app.inject({ method: "GET", url: returned.pathname + returned.search, headers: { cookie } });
    return { to: response.headers.location, cookie: cookiesOf(response) };
  }

  /** The whole way: where one ends up, and who one is there. */
  async signIn(email: string, claims: Claims = {}, forged: { isSignatureForged?: boolean } = {}) {
    const left = await this.leave(email);
    this.provider.says({ sub: `sub of ${email}`, email, email_verified: true, name: "Priya Raman", ...claims }, forged);
    const back = await this.comeBack(await this.provider.visit(left.url), left.cookie);
    const answer = await this.world.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie: back.cookie },
      payload: { query: viewer },
    });
    return { ...back, viewer: answer.json().data.viewer };
  }
}
