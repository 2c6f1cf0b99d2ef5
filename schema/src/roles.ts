/** What a member may do in an organization. The first five belong to any organization, the last two to the platform. */
export const roles = ["ADMIN", "CASE_MANAGER", "INTAKE", "LISTING_EDITOR", "VIEWER", "STEWARD", "OPERATOR"] as const;
export type Role = (typeof roles)[number];

/** What belongs to the platform: only its operators give or take these. */
export const platformRoles = ["STEWARD", "OPERATOR"] as const satisfies readonly Role[];
