import { setupI18n, type I18n } from "@lingui/core";

/** The languages in which every screen is written in full. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** A feature's words, by language and key; ICU MessageFormat, so plurals and choices stand in the text itself. */
export type Messages<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;
export type MessageValues = Readonly<Record<string, string | number>>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Makes a catalog of which the compiler knows that both languages hold the same keys. */
export function defineMessages<const English extends Record<string, string>>(messages: {
  readonly en: English;
  readonly es: { readonly [Key in keyof English]: string };
}): Messages<keyof English & string> {
  return messages;
}

const instances = new WeakMap<object, I18n>();

/** One formatter per catalog and language, made when first needed: keys of different features never meet. */
function formatterOf<Key extends string>(messages: Messages<Key>, locale: Locale): I18n {
  const catalog = messages[locale];
  let formatter = instances.get(catalog);
  if (!formatter) {
    formatter = setupI18n({ locale, messages: { [locale]: catalog } });
    instances.set(catalog, formatter);
  }
  return formatter;
}

/** The message in the language, with its values put in. Pure: what the hook and the tests share. */
export function formatMessage<Key extends string>(messages: Messages<Key>, locale: Locale, key: Key, values?: MessageValues): string {
  return formatterOf(messages, locale)._(key, { ...values });
}
