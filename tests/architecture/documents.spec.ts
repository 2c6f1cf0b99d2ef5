import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { envVariables, repositoryRoot } from "@waypost/server/env";
import { demoAccounts } from "@waypost/server/seeding/seed-demo";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";

const read = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");
const documents = ["README.md", "CONTRIBUTING.md", "CONTEXT.md", ...globSync("docs/**/*.md", { cwd: repositoryRoot })];

describe.each(documents)("%s", (document) => {
  const text = read(document);

  test("points only to files that are there", () => {
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(repositoryRoot, dirname(document), target)))).toEqual([]);
  });

  test("names only scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const known = new Set([...Object.keys(scripts), "install"]);
    const named = [...text.matchAll(/\bpnpm ([a-z][a-z:-]*)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !known.has(script))).toEqual([]);
  });

  test("asks only for what the GraphQL schema has", () => {
    const schema = buildSchema(read("schema/schema.graphql"));
    const queries = [...text.matchAll(/"query": ("(?:[^"\\]|\\.)*")/g)].map(([, literal = ""]) => JSON.parse(literal) as string);
    expect(queries.flatMap((query) => validate(schema, parse(query)).map((error) => error.message))).toEqual([]);
  });
});

test("the README names every variable of the environment", () => {
  const text = read("README.md");
  expect(envVariables.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test("the README's demonstration accounts are those that are put in", () => {
  const text = read("README.md");
  const rows = [...text.matchAll(/^\| ([^|]+) \| `([^`]+@[^`]+)` \|$/gm)].map(([, role, email]) => ({ role, email }));
  expect(rows).toEqual(demoAccounts.map(({ role, email }) => ({ role, email })));
  expect(demoAccounts.filter(({ password }) => !text.includes(`\`${password}\``))).toEqual([]);
});
