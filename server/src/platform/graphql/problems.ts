/** Two ways in which any mutation can end. `kind` is the GraphQL type's name. */
export interface InvalidInput {
  readonly kind: "InvalidInput";
  readonly message: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}
export interface NotFound {
  readonly kind: "NotFound";
  readonly message: string;
}

export const notFound = (what: string): NotFound => ({ kind: "NotFound", message: `There is no such ${what}, or it is not yours to see.` });

export function invalid(problems: InvalidInput["problems"]): InvalidInput {
  const message = problems.length === 1 ? (problems[0]?.message ?? "") : `${problems.length} things need another look.`;
  return { kind: "InvalidInput", message, problems };
}
