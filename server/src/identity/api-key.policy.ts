import type { Actor } from "../kernel/actor.ts";

/** Keys are the administrators' to see, make and revoke. */
export function mayManageApiKeys(actor: Actor, organizationId: string): boolean {
  return actor.kind === "member" && actor.organizationId === organizationId && actor.roles.includes("ADMIN");
}
