/** A reason why Waypost cannot start that a person can do something about: one sentence, printed without a stack. */
export class StartFault extends Error {
  override readonly name = "StartFault";
}

/** The system's code of a failed call (`EACCES`, `ENOENT`, …), where it has one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
