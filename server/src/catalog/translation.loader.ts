import type { RequestContext } from "../platform/graphql/context.ts";
import { translationsByResourceId } from "./listing.loader.ts";
import type { Locale } from "./listing-text.rules.ts";

/** A text in the reader's language, or as it was written where nobody translated it. English asks nothing of the database. */
export async function translated(context: RequestContext, id: string, field: string, original: string, locale: Locale): Promise<string> {
  if (locale === "en") return original;
  const texts = await context.loaders.of(translationsByResourceId).load(id);
  return texts.find((text) => text.field === field && text.language === locale)?.text ?? original;
}
