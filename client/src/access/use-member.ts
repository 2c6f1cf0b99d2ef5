import { useOutletContext } from "react-router";
import type { Member } from "./RequireMember.tsx";

/** Whoever works here and for which organization. For screens inside the workspace's layout, which lets members in only. */
export function useMember(): Member {
  return useOutletContext<Member>();
}
