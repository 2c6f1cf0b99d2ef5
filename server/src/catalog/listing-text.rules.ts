import ISO6391 from "iso-639-1";

/** The languages that screens speak. Anything else reads English. */
export type Locale = "en" | "es";
export function localeOf(value: string | null | undefined): Locale {
  return value?.toLowerCase().startsWith("es") ? "es" : "en";
}

/** A language's name in the reader's language, e.g. "Spanish" or "español"; the code itself where nobody knows it. */
export function languageName(code: string, locale: Locale): string {
  const base = code.toLowerCase();
  if (!ISO6391.validate(base)) return code;
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  return names.of(base) ?? ISO6391.getName(base);
}

const list = (locale: Locale) => new Intl.ListFormat(locale, { type: "conjunction" });

export interface CoverageFacts {
  readonly kind: string;
  /** What the areas are called, e.g. "Texas", "Hays County, TX", "78666". */
  readonly names: readonly string[];
}

/** One plain phrase: "Serves the whole country", "Serves Texas and Oklahoma", "Serves 14 counties". */
export function coverageLabel({ kind, names }: CoverageFacts, locale: Locale): string {
  const spanish = locale === "es";
  const few = names.length > 0 && names.length <= 3;
  const named = list(locale).format(names);
  switch (kind) {
    case "NATION":
      return spanish ? "Atiende a todo el país" : "Serves the whole country";
    case "STATES":
      if (names.length === 1) return spanish ? `Atiende a todo ${named}` : `Serves all of ${named}`;
      if (few) return spanish ? `Atiende a ${named}` : `Serves ${named}`;
      return spanish ? `Atiende a ${names.length} estados` : `Serves ${names.length} states`;
    case "COUNTIES":
      if (few) return spanish ? `Atiende a ${named}` : `Serves ${named}`;
      return spanish ? `Atiende a ${names.length} condados` : `Serves ${names.length} counties`;
    case "POSTAL_CODES":
      if (few) return spanish ? `Atiende el código postal ${named}` : `Serves ZIP ${named}`;
      return spanish ? `Atiende ${names.length} códigos postales` : `Serves ${names.length} ZIP codes`;
    default:
      return spanish ? "Atiende a quienes viven cerca" : "Serves people nearby";
  }
}
