import Bowser from "bowser";

export interface Device {
  /** "Firefox"; null where the device does not say what it is. */
  readonly browser: string | null;
  /** "Windows", "Android". */
  readonly system: string | null;
  readonly isHandheld: boolean;
}

/** What a browser calls itself, in the words that people use for it. Browsers may lie: it helps to recognise a device, it proves nothing. */
export function deviceOf(userAgent: string): Device {
  if (userAgent === "") return { browser: null, system: null, isHandheld: false };
  const { browser, os, platform } = Bowser.parse(userAgent);
  const isHandheld = platform.type === "mobile" || platform.type === "tablet";
  return { browser: browser.name || null, system: os.name || null, isHandheld };
}
