export interface FoundingRequest {
  readonly name: string;
  readonly description?: string | null;
  readonly website?: string | null;
}
export interface Founding {
  readonly name: string;
  readonly description: string;
  readonly website: string | null;
}
type Problem = { readonly field: string; readonly message: string };

const shortest = 2;
const longest = 120;
const longestDescription = 2000;

/** A request in which nothing is left to check, or what is wrong with it. */
export function readFounding(request: FoundingRequest): { readonly founding: Founding } | { readonly problems: readonly Problem[] } {
  const name = request.name.trim().replace(/\s+/gu, " ");
  const description = request.description?.trim() ?? "";
  const website = request.website?.trim() || null;
  const problems = [
    // The name stands in mails to people who are invited: it is no place for an address to click.
    ...(name.length < shortest || name.length > longest || /[\p{Cc}\p{Cf}]|:\/\/|www\./iu.test(name)
      ? [{ field: "name", message: `Give the organization's name, in ${shortest} to ${longest} characters, without a web address.` }]
      : []),
    ...(description.length > longestDescription
      ? [{ field: "description", message: `Say it in ${longestDescription} characters at most.` }]
      : []),
    ...(website !== null && !isWebAddress(website)
      ? [{ field: "website", message: "This is not a web address, such as https://example.org." }]
      : []),
  ];
  return problems.length > 0 ? { problems } : { founding: { name, description, website } };
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || text.length > 500) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && hostname.includes(".") && username === "" && password === "";
}
