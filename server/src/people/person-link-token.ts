import { createHash, randomInt } from "node:crypto";

// No I, L, O, U, 0, 1: who types it from paper mistakes them for each other.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const [groups, groupLength] = [5, 5];

/** A new token such as `K7M2Q-…`: 122 random bits, in groups that can be typed from paper. */
export function newPersonLinkToken(): string {
  const group = (): string => Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return Array.from({ length: groups }, group).join("-");
}

/** Longer texts are no tokens; they are looked up all the same, so that nothing tells them apart. */
const longest = 200;

/**
 * What is stored, whatever signs and small letters it was typed with. A plain hash is right here: 122 random bits cannot be guessed. Because
 * the hash is what is looked for, the time of looking tells nothing of the token.
 */
export function personLinkHash(token: string): Buffer {
  const typed = token
    .slice(0, longest)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  return createHash("sha256").update(`person link:${typed}`).digest();
}
