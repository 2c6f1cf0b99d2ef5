// Writes client/src/graphql/graphql-env.d.ts from schema/schema.graphql, so that gql.tada types every document of the client.
// gql.tada's own command line needs TypeScript's old JavaScript API, which TypeScript 7 no longer has; its internals do not.
// With --check nothing is written: the command fails where the committed file differs from what the schema gives.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const requireFromClient = createRequire(new URL("../client/package.json", import.meta.url));
const { buildSchema, introspectionFromSchema } = requireFromClient("graphql");
const { minifyIntrospection, outputIntrospectionFile } = requireFromClient("@gql.tada/internal");

const target = new URL("../client/src/graphql/graphql-env.d.ts", import.meta.url);
const sdl = await readFile(new URL("../schema/schema.graphql", import.meta.url), "utf8");
const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(sdl)));
const text = outputIntrospectionFile(introspection, { fileType: ".d.ts", shouldPreprocess: true });

if (process.argv.includes("--check")) {
  const committed = await readFile(target, "utf8").catch(() => "");
  if (committed !== text) {
    console.error("client/src/graphql/graphql-env.d.ts does not fit schema/schema.graphql. Run: node scripts/generate-graphql-env.mjs");
    process.exit(1);
  }
} else {
  await writeFile(target, text);
}
