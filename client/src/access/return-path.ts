/**
 * Where to go after signing in: a path of this site and nothing else, so that a link to our sign-in page cannot lead people away.
 * `fallback` for anything that is not one.
 */
export function returnPathOf(asked: string | null, fallback: string): string {
  if (!asked?.startsWith("/") || /[\\\p{Cc}]/u.test(asked)) return fallback;
  const here = "https://here.invalid";
  const address = new URL(asked, here);
  return address.origin === here && !address.pathname.startsWith("//") ? `${address.pathname}${address.search}${address.hash}` : fallback;
}
