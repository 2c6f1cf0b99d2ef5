import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where this machine keeps a Chromium; null where it has none. */
export const chromiumPath: string | null = places.find((path) => existsSync(path)) ?? null;

/** Said once where the browser's journeys are skipped. */
export const noChromium = "No Chromium on this machine: the browser journeys are skipped (on Debian: apt-get install chromium).";

/** Chromium without a window and without any call to the outside. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? undefined,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}
export const phone: Screen = { width: 390, height: 844 };
export const wide: Screen = { width: 1280, height: 900 };

/** A fresh browser profile: nobody is signed in. */
export function openContext(browser: Browser, baseURL: string, { width, height, dark = false }: Screen): Promise<BrowserContext> {
  return browser.newContext({
    baseURL,
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale: "en-US",
    reducedMotion: "reduce",
  });
}
