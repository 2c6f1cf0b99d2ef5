import { useEffect } from "react";

export type InboxKey = "next" | "previous" | "accept" | "waitlist" | "decline" | "help";

const keys: Readonly<Record<string, InboxKey>> = { j: "next", k: "previous", a: "accept", w: "waitlist", d: "decline", "?": "help" };

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** True where the key belongs to a text box, a list or an open dialog. */
  readonly isTaken: boolean;
}

/** What a key means in the inbox; null where it belongs to something else. */
export function inboxKeyOf({ key, ctrlKey, metaKey, altKey, isTaken }: Pressed): InboxKey | null {
  if (ctrlKey || metaKey || altKey || isTaken) return null;
  return keys[key.toLowerCase()] ?? null;
}

/** One-key shortcuts while the screen is shown and they are turned on. */
export function useInboxKeys(isOn: boolean, act: (key: InboxKey) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = inboxKeyOf({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        isTaken: event.defaultPrevented || isTaken(event.target),
      });
      if (key === null) return;
      event.preventDefault();
      act(key);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn, act]);
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=listbox], [role=menu]") !== null
  );
}

const setting = "waypost.inboxKeys";

/** On unless turned off on this device. */
export function readKeysSetting(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return true;
  }
}

export function storeKeysSetting(isOn: boolean): void {
  try {
    localStorage.setItem(setting, isOn ? "on" : "off");
  } catch {
    // Storage is closed on this device: the choice lasts as long as the page.
  }
}
