import type { ApiKeyScope } from "@waypost/schema/api-keys";
import type { Role } from "@waypost/schema/roles";

/**
 * Who is asking. It is made once at the edge and handed on as an argument; the database reads it from the connection.
 *
 * - `nobody`: not signed in; public listings only.
 * - `signed-in`: a user who acts for no organization yet.
 * - `member`: a user acting for one organization with the roles held there.
 * - `integrator`: an API key of an organization; `scopes` says for what.
 * - `person`: somebody who is helped, by the link that was given to them; sees what is about them.
 * - `system`: our own worker or command, allowed what the named organizations are; `purpose` says why, for people who read logs.
 */
export type Actor =
  | { readonly kind: "nobody" }
  | { readonly kind: "signed-in"; readonly userId: string }
  | { readonly kind: "member"; readonly userId: string; readonly organizationId: string; readonly roles: readonly Role[] }
  | { readonly kind: "integrator"; readonly keyId: string; readonly organizationId: string; readonly scopes: readonly ApiKeyScope[] }
  | { readonly kind: "person"; readonly personId: string; readonly linkId: string }
  | { readonly kind: "system"; readonly purpose: string; readonly organizationIds?: readonly string[] };

export const nobody: Actor = { kind: "nobody" };

/** The organizations whose rows the actor may touch: what row-level security is told. */
export function organizationIdsOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case "member":
    case "integrator":
      return [actor.organizationId];
    case "system":
      return actor.organizationIds ?? [];
    case "nobody":
    case "signed-in":
    case "person":
      return [];
  }
}

const rolesWithPersons: readonly Role[] = ["ADMIN", "CASE_MANAGER", "INTAKE", "VIEWER"];

/**
 * Whether the actor's part in its organization has to do with the persons who are helped. Who only keeps listings true, or the platform
 * running, has no business with them: row-level security knows organizations, so this is the service's to say.
 */
export function worksWithPersons(actor: Actor): boolean {
  if (actor.kind === "member") return actor.roles.some((role) => rolesWithPersons.includes(role));
  return actor.kind === "integrator" || actor.kind === "system";
}

/** The signed-in user's id, or null. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "member" || actor.kind === "signed-in" ? actor.userId : null;
}

/** What stands in the audit log as the one who did it: a user's, key's or link's id; what the system was doing; null for nobody. */
export function actorIdOf(actor: Actor): string | null {
  switch (actor.kind) {
    case "member":
    case "signed-in":
      return actor.userId;
    case "integrator":
      return actor.keyId;
    case "person":
      return actor.linkId;
    case "system":
      return actor.purpose;
    case "nobody":
      return null;
  }
}
