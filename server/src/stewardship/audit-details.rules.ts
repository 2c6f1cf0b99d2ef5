import type { AuditRow } from "./audit-log.store.ts";

/** The details that say what was changed. How a request was called and which numbers it had stay out: an officer cannot use them. */
const shown = [
  "roles",
  "before",
  "after",
  "by",
  "method",
  "reason",
  "which",
  "scopes",
  "from",
  "to",
  "found",
  "events",
  "requireSecondFactor",
  "passwordSignIn",
] as const;

export interface AuditDetail {
  readonly name: string;
  readonly values: readonly string[];
}

/** What an event tells beside its action, as codes, in an order of ours. */
export function detailsOf({ details }: Pick<AuditRow, "details">): AuditDetail[] {
  return shown.flatMap((name) => {
    const value = details[name];
    if (value === undefined || value === null) return [];
    return [{ name, values: Array.isArray(value) ? value.map(String) : [String(value)] }];
  });
}
