import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, parse, print, visit } from "graphql";
import type { RequestContext } from "./context.ts";

/** A list of documents, and whether another one is among them: whatever its spaces, the order of its parts and the `__typename`s that clients add. */
export class TrustedDocuments {
  readonly #known: ReadonlySet<string>;
  /** Apollo parses a text once and hands the same document on. */
  readonly #seen = new WeakMap<DocumentNode, boolean>();

  constructor(documents: readonly string[]) {
    this.#known = new Set(documents.map((text) => essence(parse(text))));
  }

  includes(document: DocumentNode): boolean {
    const seen = this.#seen.get(document) ?? this.#known.has(essence(document));
    this.#seen.set(document, seen);
    return seen;
  }
}

function essence(document: DocumentNode): string {
  const bare = visit(document, { Field: ({ name, alias }) => (name.value === "__typename" && !alias ? null : undefined) });
  return bare.definitions
    .map((definition) => print(definition))
    .toSorted()
    .join("\n");
}

export const unknownDocument = (): GraphQLError =>
  new GraphQLError("This server answers a signed-in browser only what Waypost's own pages ask. For your own questions use an API key.", {
    extensions: { code: "UNKNOWN_DOCUMENT", http: { status: 403 } },
  });

/** Holds the sessions of browsers to the list. Who is nobody, or comes with an API key, asks freely under the limits: the API is public. */
export function trustedDocumentsPlugin(trusted: TrustedDocuments): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, document }) {
          if (contextValue.sessionToken !== null && !trusted.includes(document)) throw unknownDocument();
        },
      };
    },
  };
}
