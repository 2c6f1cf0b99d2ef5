import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "schema", root: "schema", include: ["src/**/*.test.ts"] } },
      { test: { name: "seeds", root: "seeds", include: ["src/**/*.test.ts"] } },
      { test: { name: "server", root: "server", include: ["src/**/*.test.ts"] } },
      { test: { name: "client", root: "client", include: ["src/**/*.test.{ts,tsx}"] } },
    ],
  },
});
