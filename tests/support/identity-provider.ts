import { randomUUID } from "node:crypto";
import { Events, OAuth2Server } from "oauth2-mock-server";

/** Whom the provider's next sign-in is about, as the claims of its id token. */
export interface Claims {
  readonly sub?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  /** To be untrue about: what the token says of itself. */
  readonly iss?: string;
  readonly nonce?: string;
  readonly aud?: string;
  readonly exp?: number;
}

interface Signed {
  readonly payload: Record<string, unknown>;
}
interface Answer {
  readonly body: Record<string, unknown> | "";
}

/** An OpenID Connect provider on a loopback port: discovery, PKCE, JWKS and signed id tokens over HTTP. It believes whoever comes. */
export class IdentityProvider {
  readonly #server: OAuth2Server;
  #claims: Claims = {};
  #isSignatureForged = false;

  private constructor(server: OAuth2Server) {
    this.#server = server;
    server.service.on(Events.BeforeTokenSigning, (token: Signed) => Object.assign(token.payload, this.#claims));
    server.service.on(Events.BeforeResponse, (response: Answer) => {
      const { body } = response;
      if (!this.#isSignatureForged || body === "" || typeof body["id_token"] !== "string") return;
      const [head, payload] = body["id_token"].split(".");
      body["id_token"] = `${head}.${payload}.${Buffer.from(randomUUID().repeat(7).slice(0, 256)).toString("base64url")}`;
    });
  }

  static async open(): Promise<IdentityProvider> {
    const server = new OAuth2Server();
    await server.issuer.keys.generate("RS256");
    await server.start(0, "localhost");
    return new IdentityProvider(server);
  }

  get issuer(): string {
    return this.#server.issuer.url ?? "";
  }

  /** What the provider says of whoever signs in from now on. */
  says(claims: Claims, { isSignatureForged = false } = {}): void {
    this.#claims = claims;
    this.#isSignatureForged = isSignatureForged;
  }

  /** Sends a browser to the provider, as `url` asks, and gives the address to which it is sent back. */
  async visit(url: string): Promise<URL> {
    const response = await fetch(url, { redirect: "manual" });
    return new URL(response.headers.get("location") ?? "http://nowhere.invalid");
  }

  close(): Promise<void> {
    return this.#server.stop();
  }
}
