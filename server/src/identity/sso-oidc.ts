import * as openid from "openid-client";
import { fetchOutside } from "../platform/http/outgoing.ts";

/** An identity provider as we talk to it. */
export interface OidcClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What one sign-in keeps in the browser until it comes back. */
export interface OidcRound {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface OidcOptions {
  /** Development and tests only: providers on this machine, by plain http. */
  readonly allowLoopback: boolean;
}

/** Who signed in, as the provider's signed word says. */
export interface OidcIdentity {
  readonly subject: string;
  readonly email: string | null;
  /** False when the provider says that it did not check the address; null when it says nothing. */
  readonly emailVerified: boolean | null;
  readonly name: string | null;
}

/**
 * OpenID Connect with one provider: discovery, PKCE, state, nonce, and the signature of the id token, each checked by openid-client. Every
 * call goes through the guarded door: an issuer's address was typed by somebody.
 * @throws when the provider does not answer as one
 */
export async function discover({ issuer, clientId, clientSecret }: OidcClient, { allowLoopback }: OidcOptions) {
  return openid.discovery(new URL(issuer), clientId, clientSecret, clientAuthentication(clientSecret), {
    [openid.customFetch]: (url, init) => fetchOutside(url, init, { allowLoopback }),
    // The id token comes over TLS from the provider itself; its signature is checked all the same.
    execute: [openid.enableNonRepudiationChecks, ...(allowLoopback ? [openid.allowInsecureRequests] : [])],
  });
}

/** By the Authorization header, which every provider must take, unless it says that it takes the body alone. */
function clientAuthentication(secret: string): openid.ClientAuth {
  const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const way = !methods.includes("client_secret_basic") && methods.includes("client_secret_post") ? post : basic;
    return way(server, client, body, headers);
  };
}

/** Where to send the browser, and what to remember until it returns. */
export async function beginRound(config: openid.Configuration, on: { redirectUri: string; email: string }) {
  const round: OidcRound = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    codeVerifier: openid.randomPKCECodeVerifier(),
  };
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: on.redirectUri,
    scope: "openid email profile",
    state: round.state,
    nonce: round.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(round.codeVerifier),
    code_challenge_method: "S256",
    login_hint: on.email,
  });
  return { url: url.href, round };
}

/** @throws when state, nonce, issuer, audience, time or signature is not what it must be, or the code is not good */
export async function endRound(config: openid.Configuration, returned: URL, round: OidcRound): Promise<OidcIdentity> {
  const tokens = await openid.authorizationCodeGrant(config, returned, {
    expectedState: round.state,
    expectedNonce: round.nonce,
    pkceCodeVerifier: round.codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("The provider gave no id token.");
  const text = (claim: unknown): string | null => (typeof claim === "string" && claim.trim() !== "" ? claim.trim() : null);
  return {
    subject: claims.sub,
    email: text(claims["email"])?.toLowerCase() ?? null,
    emailVerified: claims["email_verified"] === undefined ? null : [true, "true"].includes(claims["email_verified"] as boolean | string),
    name: text(claims["name"]),
  };
}
