import type { AddressVisibility } from "@waypost/schema/catalog";

export interface StoredAddress {
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
}
export interface ShownAddress {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string | null;
}

/** What of an address the public sees: all, the city only (a shelter's neighbourhood), or nothing. */
export function shownAddress(address: StoredAddress | null, visibility: AddressVisibility): ShownAddress | null {
  if (!address || visibility === "HIDDEN") return null;
  if (visibility === "FULL") return address;
  return { line1: null, line2: null, city: address.city, state: address.state, postalCode: null };
}

/** Coordinates would give away what the address keeps back. */
export function showsCoordinates(visibility: AddressVisibility): boolean {
  return visibility === "FULL";
}
