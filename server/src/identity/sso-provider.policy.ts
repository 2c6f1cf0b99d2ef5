import type { Actor } from "../kernel/actor.ts";

/** Providers are the platform's to register and take away: whoever does answers for it that the domain is the organization's. */
export function mayManageProviders(actor: Actor): actor is Extract<Actor, { kind: "member" }> {
  return actor.kind === "member" && actor.roles.includes("OPERATOR");
}
