const key = "waypost.handOn";

/** Remembers, for this tab, which referral is being handed on. Only its id: nothing about the person is left in the browser. */
export function startHandOn(referralId: string): void {
  try {
    sessionStorage.setItem(key, referralId);
  } catch {
    // Storage is closed on this device: the person is then chosen by hand.
  }
}

export function readHandOn(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function endHandOn(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
