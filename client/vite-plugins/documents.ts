import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, visit } from "graphql";
import type { Plugin } from "vite";

/**
 * Every document that this client sends, each with the fragments it spreads: what the server lets a browser's session ask in production.
 * Written beside the built pages as `documents.json`.
 */
export function documents(): Plugin {
  let root = "";
  return {
    name: "documents",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "documents.json", source: JSON.stringify(await documentsOf(join(root, "src"))) });
    },
  };
}

/** The documents in the sources of a folder. @throws when two definitions share a name, or one is put together at run time */
export async function documentsOf(folder: string): Promise<string[]> {
  const found = new Map<string, DefinitionNode>();
  for await (const file of glob("**/*.{ts,tsx}", { cwd: folder })) {
    const text = await readFile(join(folder, file), "utf8");
    for (const [, document = ""] of text.matchAll(/\bgraphql\(\s*`([^`]*)`/g)) {
      if (document.includes("${")) throw new Error(`${file}: a document is written out whole, so that it can be known beforehand`);
      for (const definition of parse(document).definitions) {
        const name = "name" in definition ? definition.name?.value : undefined;
        if (name === undefined || found.has(name)) throw new Error(`${file}: each document has a name of its own (${name ?? "none"})`);
        found.set(name, definition);
      }
    }
  }
  const definitions = [...found.values()];
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map((operation) => withFragments(operation, found));
}

function withFragments(operation: DefinitionNode, known: ReadonlyMap<string, DefinitionNode>): string {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = known.get(value);
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`The fragment ${value} is nowhere`);
        if (used.has(value)) return;
        used.set(value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [operation, ...used.values()].map((definition) => print(definition)).join("\n\n");
}
