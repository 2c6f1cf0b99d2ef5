import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base = BigInt(digits.length);

function inDigits(value: bigint, length: number): string {
  let rest = value;
  let text = "";
  while (rest > 0n) {
    text = digits.charAt(Number(rest % base)) + text;
    rest /= base;
  }
  return text.padStart(length, "0");
}

/** 256 bits take 43 of the 62 digits; the checksum's 32 bits take 6. */
const secretLength = 43;
const checksumLength = 6;
const beginning = "wp_live_";
const shape = new RegExp(`^${beginning}([0-9A-Za-z]{${secretLength}})([0-9A-Za-z]{${checksumLength}})$`);

const checksumOf = (secret: string): string => inDigits(BigInt(crc32(beginning + secret)), checksumLength);

/**
 * A new key: `wp_live_`, 256 random bits, and a checksum by which scanners of code and logs tell a real key from a look-alike.
 * @param random for tests; 32 bytes
 */
export function newApiKey(random: Buffer = randomBytes(32)): string {
  const secret = inDigits(BigInt(`0x${random.toString("hex")}`), secretLength);
  return beginning + secret + checksumOf(secret);
}

/** True for a text that can be a key of ours; a mistyped or cut-off one is told without asking the database. */
export function isApiKey(text: string): boolean {
  const [, secret = "", checksum] = shape.exec(text) ?? [];
  return checksum !== undefined && checksumOf(secret) === checksum;
}

/** What is shown of a key after it was made. */
export const prefixOf = (key: string): string => key.slice(0, beginning.length + 4);

/** What is stored. A plain hash is right here: passwords need a slow one because they can be guessed, 256 random bits cannot. */
export const hashOf = (key: string): Buffer => createHash("sha256").update(key).digest();
