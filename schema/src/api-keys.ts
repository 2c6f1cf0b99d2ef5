/** What an API key may be allowed. Public listings need no scope. */
export const apiKeyScopes = ["referrals:read", "referrals:write", "persons:read"] as const;
export type ApiKeyScope = (typeof apiKeyScopes)[number];
