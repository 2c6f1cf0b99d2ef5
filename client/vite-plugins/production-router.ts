import type { Plugin } from "vite";

/**
 * react-router's package file leads every browser to its development build, with its warnings: what is shipped takes the other one.
 * Its components are made by calls of which a bundler cannot know that they do nothing else, so it would keep all of them; here
 * they are marked, and those that nobody uses (forms, fetchers, scroll restoration of the data router) fall away.
 */
export function productionRouter(): Plugin {
  return {
    name: "production-router",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (source !== "react-router") return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id.replace("/dist/development/", "/dist/production/") };
    },
    transform: {
      filter: { id: /\/react-router\/dist\/production\// },
      handler(code) {
        return { code: code.replaceAll(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, "= /* @__PURE__ */ $1"), map: null };
      },
    },
  };
}
