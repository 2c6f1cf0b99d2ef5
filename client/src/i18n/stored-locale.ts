import { isLocale, type Locale } from "./messages.ts";

const key = "waypost.lang";

/** The language that was chosen before on this device, else the browser's first one that we speak, else English. */
export function readStoredLocale(): Locale {
  const stored = safely(() => localStorage.getItem(key));
  if (isLocale(stored)) return stored;
  const spoken = navigator.languages.map((language) => language.slice(0, 2).toLowerCase()).find(isLocale);
  return spoken ?? "en";
}

export function storeLocale(locale: Locale): void {
  safely(() => localStorage.setItem(key, locale));
}

/** Storage may be closed (private window, policy): the choice then lasts as long as the page. */
function safely<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
