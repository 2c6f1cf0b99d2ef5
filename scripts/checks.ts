// Everything that is checked, in the order in which it is checked: the quick and the certain first.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url)).replace(/\/$/, "");

/** A command that is right or wrong as a whole: it counts as one. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** A run of Vitest: each of its tests counts. */
export interface Suite {
  readonly name: string;
  readonly projects: readonly string[];
}

const script = (name: string, ...args: string[]): readonly string[] => [
  process.execPath,
  "--import",
  "@oxc-node/core/register",
  `scripts/${name}`,
  ...args,
];
const tool = (name: string, ...args: string[]): readonly string[] => [`${root}/node_modules/.bin/${name}`, ...args];

export const checks: readonly Check[] = [
  { name: "Format", command: tool("biome", "format") },
  { name: "Lint", command: tool("oxlint", "--type-aware", "--deny-warnings") },
  {
    name: "Walls",
    command: tool("depcruise", "--config", "dependency-cruiser.cjs", "server/src", "client/src", "schema/src", "seeds/src", "tests"),
  },
  ...["schema", "seeds", "server", "client", "tests"].map((name) => ({ name: `Types of ${name}`, command: tool("tsc", "-p", name) })),
  { name: "Types of scripts", command: tool("tsc", "-p", ".") },
  { name: "Printed schema", command: script("schema.ts", "--check") },
  { name: "Dead code", command: tool("knip") },
];

export const suites: readonly Suite[] = [
  { name: "Unit tests", projects: ["schema", "seeds", "server", "client", "scripts"] },
  { name: "Specs and contracts", projects: ["specs"] },
  { name: "Faults", projects: ["faults"] },
  { name: "Browser journey", projects: ["e2e"] },
];
