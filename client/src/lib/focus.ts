/** Until what was asked for is on the page, and a closing dialog has given the focus back. */
const moment = 80;

/** Brings the reader's place back to the page's heading after an act whose button may be gone with it. */
export function focusHeading(): void {
  setTimeout(() => {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, moment);
}

/** Moves the focus to the control that takes the place of the one that was pressed. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus(), moment);
}
