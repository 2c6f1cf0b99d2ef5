import { useOutletContext } from "react-router";
import type { Member } from "./RequireMember.tsx";

/** Whoever works here and for which organization. For screens inside the workspace's layout, which lets members in only. */
export function useMember(): Member {
  return useOutletContext<Member>();
}

/** The roles that the member holds in the active organization. What they allow is the server's to say. */
export function rolesOf({ viewer, organization }: Member): readonly string[] {
  return viewer.memberships.find((membership) => membership.organization.id === organization.id)?.roles ?? [];
}
