import type { RequestContext } from "../platform/graphql/context.ts";
import { translationsByResourceId } from "./listing.loader.ts";
import type { Locale } from "./listing-text.rules.ts";

interface OriginalText {
  /** Of the row that holds it. */
  readonly id: string;
  readonly field: "name" | "summary" | "description";
  readonly original: string;
}

/** A text in the reader's language, or as it was written where nobody translated it. English asks nothing of the database. */
export function translated({ loaders }: RequestContext, text: OriginalText, locale: Locale): string | Promise<string> {
  const { id, field, original } = text;
  if (locale === "en") return original;
  const texts = loaders.of(translationsByResourceId).load(id);
  return texts.then((found) => found.find((each) => each.field === field && each.language === locale)?.text ?? original);
}
