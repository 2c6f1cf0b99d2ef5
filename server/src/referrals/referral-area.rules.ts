import { placeOfPostalCode } from "../kernel/place.ts";

export interface ReferralArea {
  readonly county: string | null;
  readonly state: string | null;
  /** The first three digits: an area of many thousand people. */
  readonly postalPrefix: string | null;
}

/** Where the person lives, coarsely enough to be shown before acceptance. */
export function areaOfPostalCode(postalCode: string | null): ReferralArea {
  if (postalCode === null) return { county: null, state: null, postalPrefix: null };
  const place = placeOfPostalCode(postalCode);
  return { county: place?.county ?? null, state: place?.state ?? null, postalPrefix: postalCode.slice(0, 3) };
}
