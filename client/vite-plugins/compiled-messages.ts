import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { parseSync, type Plugin } from "vite";

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * Compiles the ICU text of every `x.messages.ts` while the client is built, so that no page carries a message parser. During
 * development and in tests Lingui compiles them when they are first said. A text that is no valid message fails the build.
 */
export function compiledMessages(): Plugin {
  return {
    name: "compiled-messages",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\.messages\.ts$/ },
      handler(code, id) {
        return { code: compileMessages(code, id), map: null };
      },
    },
  };
}

/** The source with each message in its compiled form, which is plain JSON. */
export function compileMessages(code: string, file: string): string {
  const { program } = parseSync(file, code, { lang: "ts" });
  const literals: Literal[] = [];
  collect(program, false, literals);
  let compiled = code;
  for (const { start, end, value } of literals.toSorted((one, other) => other.start - one.start)) {
    compiled = compiled.slice(0, start) + JSON.stringify(compileMessageOrThrow(value)) + compiled.slice(end);
  }
  return compiled;
}

/** Finds the texts inside `defineMessages(…)`: string literals that are values of a property. */
function collect(node: unknown, isInside: boolean, found: Literal[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, isInside, found);
    return;
  }
  if (!isNode(node)) return;
  const isCall = node["type"] === "CallExpression" && isNode(node["callee"]) && node["callee"]["name"] === "defineMessages";
  if (isInside && node["type"] === "Property" && isText(node["value"])) found.push(node["value"]);
  for (const child of Object.values(node)) collect(child, isInside || isCall, found);
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is Literal {
  return isNode(value) && value["type"] === "Literal" && typeof value["value"] === "string";
}
