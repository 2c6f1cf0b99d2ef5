import { FieldCipher } from "@waypost/server/platform/encryption/field-cipher";
import { newWrappedKey, OpenedKeys, type StoredKey } from "@waypost/server/platform/encryption/wrapped-keys";

const secret = "a secret for nothing but these tests";

/** A cipher over keys of its own, for rows that only the test itself reads. */
export function aCipher(): FieldCipher {
  const stored = (["FIELD", "INDEX"] as const).map(
    (purpose, change): StoredKey => ({
      ...newWrappedKey(purpose, secret),
      purpose,
      activeFrom: new Date(1),
      retiredAt: null,
      change,
    }),
  );
  return new FieldCipher(new OpenedKeys(stored, { secret }));
}
