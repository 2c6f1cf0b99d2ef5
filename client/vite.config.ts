import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledMessages } from "./vite-plugins/compiled-messages.ts";
import { documents } from "./vite-plugins/documents.ts";
import { leanIcons } from "./vite-plugins/lean-icons.ts";
import { productionRouter } from "./vite-plugins/production-router.ts";

const api = "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [productionRouter(), leanIcons(), compiledMessages(), documents(), react()],
  server: {
    host: "127.0.0.1",
    port: 5173,
    proxy: { "/graphql": { target: api, ws: true }, "/auth": api, "/dev/mail": api, "/demo-accounts": api },
  },
  build: {
    outDir: "dist",
    target: "es2022",
    // Browsers without modulepreload only load the files one after the other.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes with a new React only, so a returning visitor has it already.
            { name: "react", test: /node_modules\/(\.pnpm\/)?(react|react-dom|scheduler)[@/]/, priority: 2 },
            // What every page needs beside it, and the small parts that most share: a few files instead of dozens.
            {
              name: "frame",
              test: /node_modules\/(\.pnpm\/)?(react-router|urql|@urql\+core|@urql\/core|wonka|@0no-co|@lingui|gql\.tada)/,
              priority: 1,
            },
            {
              name: "kit",
              test: /\/src\/(i18n|lib|graphql\/(tada|viewer|public)|routes\/paths|ui\/(Badge|Button|Freshness|Icon|LinkButton|Note|Skeleton|bold|class-names)|features\/(search\/shared\/search-state|listing\/shared))/,
            },
            { name: "kit", test: /lucide-react/, minShareCount: 5 },
          ],
        },
      },
    },
  },
});
