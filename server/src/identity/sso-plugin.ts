import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { SsoService } from "./sso.service.ts";
import { signInAs, SsoRefused, type SsoRefusal } from "./sso-account.ts";
import { beginRound, discover, endRound, type OidcIdentity, type OidcRound } from "./sso-oidc.ts";

/** Seconds that a sign-in at the provider may take. */
const patience = 10 * 60;

/** What the browser keeps, signed, while it is at the provider: only the one that left may come back. */
interface Round extends OidcRound {
  readonly providerId: string;
  readonly to: string;
  readonly until: number;
}

/** A page of ours: a path, never an address that leads elsewhere. */
const ownPath = (text: string | undefined): string => (text !== undefined && /^\/(?![/\\])/.test(text) ? text : "/");

function readRound(text: string | null | undefined | false): Round | null {
  if (!text) return null;
  // Signed by us: what is in it is what we put in.
  const round = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as Round;
  return round.until > Date.now() ? round : null;
}

/**
 * Signing in by an organization's identity provider (OpenID Connect): `POST /auth/sign-in/sso` says where to send the browser, and
 * `GET /auth/sso/callback` is where it returns. Providers are registered by operators through GraphQL; there is no endpoint for it here.
 */
export function ssoPlugin(sso: SsoService, publicUrl: string) {
  const redirectUri = new URL("/auth/sso/callback", publicUrl).href;
  return {
    id: "waypost-sso",
    // Each one asks a server outside.
    rateLimit: [{ pathMatcher: (path) => path === "/sign-in/sso", window: 60, max: 10 }],
    endpoints: {
      signInSso: createAuthEndpoint(
        "/sign-in/sso",
        { method: "POST", body: z.object({ email: z.string().max(320), callbackURL: z.string().max(2000).optional() }) },
        async (ctx) => {
          const provider = await sso.providerOf(ctx.body.email);
          if (!provider) throw new APIError("NOT_FOUND", { code: "SSO_NONE", message: "There is no single sign-on for this address." });
          const config = await discover(sso.clientOf(provider), sso.oidc).catch(() => {
            throw new APIError("BAD_GATEWAY", {
              code: "SSO_UNREACHABLE",
              message: "Your organization's sign-in does not answer. Try again later.",
            });
          });
          const { url, round } = await beginRound(config, { redirectUri, email: ctx.body.email });
          const kept: Round = { ...round, providerId: provider.id, to: ownPath(ctx.body.callbackURL), until: Date.now() + patience * 1000 };
          const cookie = ctx.context.createAuthCookie("sso", { maxAge: patience });
          const text = Buffer.from(JSON.stringify(kept), "utf8").toString("base64url");
          await ctx.setSignedCookie(cookie.name, text, ctx.context.secret, cookie.attributes);
          return ctx.json({ url, redirect: true });
        },
      ),
      ssoCallback: createAuthEndpoint("/sso/callback", { method: "GET" }, async (ctx) => {
        const back = (refusal: SsoRefusal) => ctx.redirect(new URL(`/sign-in?sso=${refusal}`, publicUrl).href);
        const cookie = ctx.context.createAuthCookie("sso", { maxAge: patience });
        const round = readRound(await ctx.getSignedCookie(cookie.name, ctx.context.secret));
        ctx.setCookie(cookie.name, "", { ...cookie.attributes, maxAge: 0 });
        const provider = round && (await sso.providerWithId(round.providerId));
        if (!round || !provider || !ctx.request) throw back("STATE");
        const returned = new URL(redirectUri);
        returned.search = new URL(ctx.request.url).search;
        let identity: OidcIdentity;
        try {
          identity = await endRound(await discover(sso.clientOf(provider), sso.oidc), returned, round);
        } catch {
          // Which of its checks failed helps nobody but whoever forged it.
          throw back("REFUSED");
        }
        try {
          const user = await signInAs(ctx.context, sso, { identity, provider });
          const session = await ctx.context.internalAdapter.createSession(user.id, false, {
            activeOrganizationId: provider.organizationId,
            ssoProviderId: provider.id,
          });
          await setSessionCookie(ctx, { session, user });
        } catch (error) {
          if (error instanceof SsoRefused) throw back(error.refusal);
          throw error;
        }
        throw ctx.redirect(new URL(round.to, publicUrl).href);
      }),
    },
  } satisfies BetterAuthPlugin;
}
