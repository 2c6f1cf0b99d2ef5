import languages from "iso-639-1";
import type { FacetName } from "./engine.ts";
import { lexicon } from "./lexicon.ts";

type Locale = "en" | "es";

const fixed: Partial<Record<FacetName, Readonly<Record<string, Record<Locale, string>>>>> = {
  DELIVERY: {
    IN_PERSON: { en: "In person", es: "En persona" },
    PHONE: { en: "By phone", es: "Por teléfono" },
    ONLINE: { en: "Online", es: "Por internet" },
    HOME_VISIT: { en: "At your home", es: "En su casa" },
  },
  COST: {
    FREE: { en: "Free", es: "Gratis" },
    SLIDING_SCALE: { en: "By income", es: "Según sus ingresos" },
    INSURANCE: { en: "Insurance", es: "Con seguro" },
    FEE: { en: "Fee", es: "Con costo" },
    VARIES: { en: "It varies", es: "Varía" },
    UNKNOWN: { en: "Not stated", es: "No se indica" },
  },
  FUND_STATUS: {
    OPEN: { en: "Open", es: "Abierto" },
    WAITLIST: { en: "Waiting list", es: "Lista de espera" },
    CLOSED: { en: "Closed", es: "Cerrado" },
    PAUSED: { en: "Paused", es: "En pausa" },
    UNKNOWN: { en: "Not stated", es: "No se indica" },
  },
  ACCEPTS_REFERRALS: {
    true: { en: "Takes referrals here", es: "Recibe referencias aquí" },
    false: { en: "No referrals here", es: "No recibe referencias aquí" },
  },
  OPEN_NOW: { true: { en: "Open now", es: "Abierto ahora" } },
};

/** How a facet's value reads in a language; the value itself where there is no better word. */
export function facetLabel(facet: FacetName, value: string, locale: Locale): string {
  if (facet === "NEED" || facet === "SITUATION") {
    return lexicon().ofSlug(facet === "NEED" ? "need" : "situation", value)?.label[locale] ?? value;
  }
  if (facet === "DISTANCE") return locale === "es" ? `A ${value} millas o menos` : `Within ${value} miles`;
  if (facet === "LANGUAGE") return languageName(value, locale);
  return fixed[facet]?.[value]?.[locale] ?? value;
}

function languageName(code: string, locale: Locale): string {
  try {
    const name = new Intl.DisplayNames([locale], { type: "language" }).of(code);
    return name && name !== code ? name : languages.getName(code) || code;
  } catch {
    return code;
  }
}
