import { countyLabel } from "../kernel/county.ts";
import { stateByCode } from "../kernel/states.ts";

/** What the areas of a service are called: a state's name, a county with its state, a postal code, else the source's own name. */
export function areaNames(
  areas: readonly { readonly kind: string; readonly code: string | null; readonly name: string | null }[],
): string[] {
  return areas.flatMap(({ kind, code, name }) => {
    const known =
      code === null ? null : kind === "STATE" ? (stateByCode(code)?.name ?? null) : kind === "COUNTY" ? countyLabel(code) : code;
    return known ?? name ?? [];
  });
}
