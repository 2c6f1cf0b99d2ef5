import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledMessages } from "./compiled-messages.ts";

const api = "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [compiledMessages(), react()],
  server: {
    host: "127.0.0.1",
    port: 5173,
    proxy: { "/graphql": { target: api, ws: true }, "/auth": api },
  },
  build: {
    outDir: "dist",
    target: "es2022",
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes with a new React only, so a returning visitor has it already.
            { name: "react", test: /node_modules\/(\.pnpm\/)?(react|react-dom|scheduler)[@/]/, priority: 2 },
          ],
        },
      },
    },
  },
});
