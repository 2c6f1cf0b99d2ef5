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
