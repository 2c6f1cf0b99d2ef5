interface WithExtensions {
  readonly graphQLErrors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** The id under which the server logged a failure, for whoever writes to us; null where it gave none. */
export function errorCodeOf(error: WithExtensions): string | null {
  for (const { extensions } of error.graphQLErrors) {
    const id = extensions?.["requestId"] ?? extensions?.["id"];
    if (typeof id === "string" && id !== "") return id;
  }
  return null;
}
