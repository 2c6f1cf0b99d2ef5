import type { VariablesOf } from "../../graphql/tada.ts";
import type { CreateApiKeyMutation } from "./use-api-keys.ts";

export type CreateApiKeyInput = VariablesOf<typeof CreateApiKeyMutation>["input"];
export type ApiKeyScope = CreateApiKeyInput["scopes"][number];

export const scopes = ["REFERRALS_READ", "REFERRALS_WRITE", "PERSONS_READ"] as const satisfies readonly ApiKeyScope[];
/** Days from now, or no end at all. */
export const ends = ["30", "90", "365", "never"] as const;
export type End = (typeof ends)[number];

export interface ApiKeyForm {
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly end: End;
}
/** As little as a key is good for, and an end: what is forgotten should not live on. */
export const emptyApiKeyForm: ApiKeyForm = { name: "", scopes: ["REFERRALS_READ"], end: "365" };

export type ApiKeyProblem = "nameMissing" | "scopesMissing";

export function apiKeyProblems(form: ApiKeyForm): readonly ApiKeyProblem[] {
  return [
    ...(form.name.trim() === "" ? (["nameMissing"] as const) : []),
    ...(form.scopes.length === 0 ? (["scopesMissing"] as const) : []),
  ];
}

const day = 24 * 60 * 60 * 1000;

export function createApiKeyInput(form: ApiKeyForm, now: Date): CreateApiKeyInput {
  return {
    name: form.name.trim(),
    scopes: scopes.filter((scope) => form.scopes.includes(scope)),
    expiresAt: form.end === "never" ? null : new Date(now.getTime() + Number(form.end) * day).toISOString(),
  };
}

/** How a key stands: it lets a program in, was ended by somebody, or came to its end. */
export function standingOf(key: { readonly expiresAt: string | null; readonly revokedAt: string | null }, now: Date) {
  if (key.revokedAt !== null) return "revoked";
  return key.expiresAt !== null && new Date(key.expiresAt) <= now ? "past" : "live";
}
