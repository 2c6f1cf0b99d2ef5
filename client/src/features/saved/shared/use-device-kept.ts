import { useCallback, useSyncExternalStore } from "react";
import { type DeviceKept, nothingKept, parseKept } from "./device-kept.ts";

const key = "waypost.kept";
/** Told of changes in this tab; the browser itself tells of those in others. */
const changes = new EventTarget();
let read: { readonly text: string | null; readonly kept: DeviceKept } = { text: null, kept: nothingKept };

function snapshot(): DeviceKept {
  const text = stored();
  if (text !== read.text) read = { text, kept: parseKept(text) };
  return read.kept;
}

function subscribe(listener: () => void): () => void {
  changes.addEventListener("change", listener);
  globalThis.addEventListener("storage", listener);
  return () => {
    changes.removeEventListener("change", listener);
    globalThis.removeEventListener("storage", listener);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What this device keeps, and how to change it. The change answers false where the browser keeps nothing (a private window, no room). */
export function useDeviceKept(): readonly [DeviceKept, (change: (kept: DeviceKept) => DeviceKept) => boolean] {
  const kept = useSyncExternalStore(subscribe, snapshot);
  const change = useCallback((changed: (kept: DeviceKept) => DeviceKept): boolean => {
    try {
      const next = changed(snapshot());
      if (next.programs.length === 0 && next.searches.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
      changes.dispatchEvent(new Event("change"));
      return true;
    } catch {
      return false;
    }
  }, []);
  return [kept, change];
}
