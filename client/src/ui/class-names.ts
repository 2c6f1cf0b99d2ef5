/** Joins what is set: `classNames("btn", isQuiet && "quiet")`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
