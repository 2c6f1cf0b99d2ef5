import type { Actor } from "../kernel/actor.ts";

type LinkMember = Extract<Actor, { kind: "member" }>;

/** Who may know of a person's links: members who work with the persons of the very organization that holds the person. */
export function mayReadPersonLinks(actor: Actor, personOrganizationId: string): actor is LinkMember {
  return mayGivePersonLinks(actor, personOrganizationId) || isMemberOf(actor, personOrganizationId, ["VIEWER"]);
}

/** Who may give a person a link, and end it. Receivers may not: what is shown is what the person's own organization holds. */
export function mayGivePersonLinks(actor: Actor, personOrganizationId: string): actor is LinkMember {
  return isMemberOf(actor, personOrganizationId, ["ADMIN", "CASE_MANAGER", "INTAKE"]);
}

function isMemberOf(actor: Actor, organizationId: string, roles: LinkMember["roles"]): actor is LinkMember {
  return actor.kind === "member" && actor.organizationId === organizationId && actor.roles.some((role) => roles.includes(role));
}
