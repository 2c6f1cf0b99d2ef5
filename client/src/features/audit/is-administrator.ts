import type { Member } from "../../access/RequireMember.tsx";

/** Whether whoever works here answers for the organization: what the server decides by as well. */
export function isAdministrator({ viewer, organization }: Member): boolean {
  return viewer.memberships.some((membership) => membership.organization.id === organization.id && membership.roles.includes("ADMIN"));
}
