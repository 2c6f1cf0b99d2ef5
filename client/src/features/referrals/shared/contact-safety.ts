/** What endangers a person when somebody makes contact. */
export interface ContactSafety {
  readonly doNotCall: boolean;
  readonly noVoicemail: boolean;
  readonly safeHours: string | null;
}

/** True where a screen must warn before it shows a way to reach the person. */
export function isUnsafe({ doNotCall, noVoicemail, safeHours }: ContactSafety): boolean {
  return doNotCall || noVoicemail || Boolean(safeHours?.trim());
}

/** A number may be pressed to call only where nobody said not to. */
export function mayDial(phone: string | null, { doNotCall }: ContactSafety): phone is string {
  return phone !== null && phone.trim() !== "" && !doNotCall;
}

/** What one calls the person in a sentence: the first of the names, or all of it where there is one. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? "";
}

/** Up to two letters for the round sign beside a name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "");
  return letters.join("").toLocaleUpperCase();
}
