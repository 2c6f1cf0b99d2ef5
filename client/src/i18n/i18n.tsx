import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { type Formatters, makeFormatters } from "./format.ts";
import { formatMessage, type Locale, type Messages, type MessageValues } from "./messages.ts";
import { drawTags, shieldValues, type Tags } from "./rich.ts";

const LocaleContext = createContext<Locale>("en");

/** The language of everything below it; also says it on <html lang>, where screen readers and hyphenation look. */
export function LocaleProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Says one message of a catalog in the reader's language. */
export interface Translate<Key extends string> {
  (key: Key, values?: MessageValues): string;
  /** The same where the text holds tags, e.g. `<b>Free.</b>`: `t.rich("free", { b: (text) => <b>{text}</b> })`. */
  rich: (key: Key, tags: Tags, values?: MessageValues) => ReactNode;
}

/** `const t = useMessages(searchMessages); t("results", { count })` */
export function useMessages<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const locale = useLocale();
  return useMemo(() => {
    const translate = (key: Key, values?: MessageValues) => formatMessage(messages, locale, key, values);
    const rich = (key: Key, tags: Tags, values?: MessageValues) =>
      drawTags(formatMessage(messages, locale, key, shieldValues(values)), tags);
    return Object.assign(translate, { rich });
  }, [messages, locale]);
}

const formatters = new Map<Locale, Formatters>();

/** Dates, times, distances and numbers in the reader's language. */
export function useFormat(): Formatters {
  const locale = useLocale();
  let format = formatters.get(locale);
  if (!format) {
    format = makeFormatters(locale);
    formatters.set(locale, format);
  }
  return format;
}
