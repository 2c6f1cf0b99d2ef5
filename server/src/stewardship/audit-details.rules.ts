/** What an event keeps beside its action, as it was written. */
export type KeptDetails = Readonly<Record<string, string | number | boolean | readonly string[] | null>> & {
  readonly parts?: readonly string[];
};

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
export function detailsOf({ details }: { readonly details: KeptDetails }): AuditDetail[] {
  return shown.flatMap((name) => {
    const value = details[name];
    if (value === undefined || value === null) return [];
    return [{ name, values: Array.isArray(value) ? value.map(String) : [String(value)] }];
  });
}
