/**
 * Brings the reader's place back to the page's heading after an act whose button may be gone with it. A moment later, so that a
 * closing dialog has given the focus back first.
 */
export function focusHeading(): void {
  setTimeout(() => {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, 80);
}
