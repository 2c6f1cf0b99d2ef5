import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import type { SealedShortlist } from "./shortlist.store.ts";

/** Where a shortlist's sealed name lives, for the cipher. */
export const shortlistPlace = (id: string) => ({ table: "shortlist", column: "name", row: id });

/** A shortlist as its member reads it. */
export interface Shortlist {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

export function openShortlist(cipher: FieldCipher, { id, nameSealed, createdAt }: SealedShortlist): Shortlist {
  return { id, name: cipher.open(shortlistPlace(id), nameSealed), createdAt };
}
