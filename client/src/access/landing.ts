import { paths } from "../routes/paths.ts";

/** The desk at which somebody's day begins: who answers starts at the inbox, who sends at what was sent. It permits nothing. */
export function landingFor(roles: readonly string[]): string {
  if (roles.includes("INTAKE")) return paths.inbox();
  return roles.includes("CASE_MANAGER") ? paths.referrals() : paths.inbox();
}
