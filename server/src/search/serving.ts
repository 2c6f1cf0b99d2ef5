import type { EngineNear } from "./engine.ts";

/**
 * How what a listing says of whom it serves meets the place that is searched, the narrowest that covers it. `ELSEWHERE`: it names other places only.
 * `UNSAID`: it names none, or one that may hold the place; or no place is searched; or a whole state or county is, and it serves some of it or
 * stands there.
 */
export type Serving = "POSTAL_CODE" | "COUNTY" | "STATE" | "NATION" | "UNSAID" | "ELSEWHERE";

const breadth: readonly Serving[] = ["POSTAL_CODE", "COUNTY", "STATE", "NATION"];

/** Reads the area codes of listings for one search: among them may stand codes that say something else, such as where a place lies. */
export function servingOf(near: EngineNear | null): (areas: readonly string[]) => Serving {
  if (!near) return () => "UNSAID";
  const searched = new Set(near.areas);
  const uncertain = new Set(near.uncertain);
  return (areas) => {
    let narrowest = breadth.length;
    let isElsewhere = false;
    let mayServe = near.radiusMiles === 0;
    for (const code of areas) {
      const kind = kindOf(code);
      if (kind < 0) continue;
      if (!searched.has(code)) isElsewhere = true;
      else if (uncertain.has(code)) mayServe = true;
      else if (kind < narrowest) narrowest = kind;
    }
    return breadth[narrowest] ?? (isElsewhere && !mayServe ? "ELSEWHERE" : "UNSAID");
  };
}

/** "Z:78701", "C:48453", "S:TX", "US", as an index into {@link breadth}; -1 for what names no area that is served. */
function kindOf(code: string): number {
  if (code === "US") return 3;
  if (code[1] !== ":") return -1;
  return code[0] === "Z" ? 0 : code[0] === "C" ? 1 : code[0] === "S" ? 2 : -1;
}
