import { defineConfig } from "vitest/config";

// Vite would read graphql's "module" field where Node, and so every library, reads "main": two copies that do not know each other's types.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** As Node resolves it: were the sources to find GraphQL's other build than type-graphql does, their types would be strangers. */
const oneGraphql = { ssr: { resolve: { mainFields: ["main"] } } };

/** Projects of one order run beside each other; a higher order waits for the lower. */
const units = (name: string) => ({
  ...oneGraphql,
  resolve,
  // The first that reads the gazetteer or the vocabulary waits for it, on a busy machine for some seconds.
  test: { name, root: name, include: ["src/**/*.test.{ts,tsx}"], testTimeout: 20_000, sequence: { groupOrder: 0 } },
});

export default defineConfig({
  test: {
    projects: [
      units("schema"),
      units("seeds"),
      units("server"),
      units("client"),
      { test: { name: "scripts", root: "scripts", include: ["*.test.ts"], sequence: { groupOrder: 0 } } },
      {
        ...oneGraphql,
        // Behaviour through GraphQL, the ports' contracts and the house's own rules, over one PostgreSQL and one Meilisearch.
        resolve,
        test: {
          name: "specs",
          root: "tests",
          include: ["{specs,contracts,architecture}/**/*.spec.ts"],
          globalSetup: ["support/global-setup.ts"],
          expect: { poll: { timeout: 8_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Whole servers that are started, killed and started again: one after the other.
        resolve,
        test: {
          name: "faults",
          root: "tests",
          include: ["faults/**/*.spec.ts"],
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // The journeys of a person in a browser.
        resolve,
        test: {
          name: "e2e",
          root: "tests",
          include: ["e2e/**/*.spec.ts"],
          maxWorkers: 1,
          expect: { poll: { timeout: 8_000 } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
