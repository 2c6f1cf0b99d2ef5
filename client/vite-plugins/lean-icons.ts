import type { Plugin } from "vite";

const id = "\0lean-icons";

/**
 * Every icon of lucide-react is data given to its `createLucideIcon`, whose own machinery (context, sizes, class names) weighs more
 * than all the icons of a page. What is shipped takes this instead: the same drawing, the attributes that `ui/Icon.tsx` gives.
 */
export function leanIcons(): Plugin {
  return {
    name: "lean-icons",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      return source.endsWith("/createLucideIcon.mjs") && importer?.includes("/lucide-react/") ? id : null;
    },
    load(asked) {
      return asked === id ? leanIcon : null;
    },
  };
}

const leanIcon = `
import { createElement } from "react";
const frame = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 24 24", width: 24, height: 24, fill: "none", stroke: "currentColor", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" };
export default ({ node }) => (attributes) => createElement("svg", { ...frame, ...attributes }, node.map(([tag, shape]) => createElement(tag, shape)));
`;
