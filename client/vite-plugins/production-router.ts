import type { Plugin } from "vite";

/**
 * react-router's package file leads every browser to its development build, with its warnings: what is shipped takes the other one.
 * Its components are made by calls of which a bundler cannot know that they do nothing else, and named for debuggers, so it would
 * keep all of them; here the calls are marked and the names left out, and those that nobody uses (forms, fetchers, scroll restoration of the data router) fall away.
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
        const marked = code.replaceAll(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, "= /* @__PURE__ */ $1");
        return { code: marked.replaceAll(/^\w+\.displayName = "\w+";$/gm, ""), map: null };
      },
    },
  };
}
