/** Draws the `<b>` of a message. */
export function bold(text: string) {
  return <b>{text}</b>;
}
