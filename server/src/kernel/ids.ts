import { randomBytes, randomUUID } from "node:crypto";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for any UUID, whatever its version: foreign ids need not follow RFC 9562. */
export function isUuid(value: string): boolean {
  return uuidPattern.test(value);
}

/** A new id of our own. */
export function newId(): string {
  return randomUUID();
}

// No I, L, O, U, 0, 1: read aloud over the phone they are mistaken for each other or spell words.
const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code that people can say on the phone, e.g. "WP-K7M2Q4". About 700 million; the database holds them unique. */
export function newReferralCode(): string {
  const bytes = randomBytes(6);
  return `WP-${Array.from(bytes, (byte) => codeAlphabet[byte % codeAlphabet.length]).join("")}`;
}
