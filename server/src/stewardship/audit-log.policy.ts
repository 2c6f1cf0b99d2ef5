import type { Actor } from "../kernel/actor.ts";

/** The log is read by those who answer for the organization's privacy: its administrators. It tells who works with whom, which colleagues need not know. */
export function mayReadAuditLog(actor: Actor): actor is Extract<Actor, { kind: "member" }> {
  return actor.kind === "member" && actor.roles.includes("ADMIN");
}
