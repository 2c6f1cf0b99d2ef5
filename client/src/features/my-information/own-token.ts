/** The token behind the # of an address; null where what stands there is none, such as the place of a skip link. */
export function tokenInHash(hash: string): string | null {
  const text = decodeURIComponentSafely(hash.replace(/^#/, ""));
  // Longer than any place on the page is called.
  return text.replaceAll(/[^0-9A-Za-z]/g, "").length >= 16 ? text : null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
