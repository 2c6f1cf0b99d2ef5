import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Where a sealed value lives. The ciphertext is bound to it: moved to another row or column it does not open. */
export interface FieldPlace {
  readonly table: string;
  /** The column's name without `_sealed`. */
  readonly column: string;
  readonly row: string;
}

/** A key that seals fields. */
export interface FieldKey {
  /** Eight characters, unique among all keys. */
  readonly short: string;
  readonly bytes: Buffer;
}

/** The keys of this moment: a keyring changes them under a cipher that stays. */
export interface FieldKeys {
  /** What new values are sealed with. */
  readonly sealing: FieldKey;
  /** The key of that name, retired ones too. */
  opening(short: string): FieldKey | undefined;
  /** For values of before there were wrapped keys ("v1."): derived from the secret, and from the one before it. */
  readonly legacy: readonly Buffer[];
  /** What tokens of the blind index are made with. */
  readonly indexing: Buffer;
}

/** Whose tokens: one organization's, of one column. The same word gives another token elsewhere. */
export interface TokenScope {
  readonly table: string;
  readonly column: string;
  readonly organizationId: string;
}

const version = "v2";
const legacyVersion = "v1";
const nonceLength = 12;
const tagLength = 16;
/** Bytes of a token: short enough for an index, long enough that two words never share one. */
const tokenLength = 8;

/**
 * Seals single fields with AES-256-GCM (NIST SP 800-38D): a random 96-bit nonce each, the place as additional data.
 * A sealed value reads "v2." + the key's short name + "." + base64url(nonce ‖ ciphertext ‖ tag).
 */
export class FieldCipher {
  readonly #keys: FieldKeys;

  constructor(keys: FieldKeys) {
    this.#keys = keys;
  }

  seal(place: FieldPlace, text: string): string {
    const { short, bytes } = this.#keys.sealing;
    return `${version}.${short}.${encrypt(bytes, additionalData(place), Buffer.from(text, "utf8")).toString("base64url")}`;
  }

  /** @throws when the value was altered, moved to another place, or sealed with a key that is not ours. */
  open(place: FieldPlace, sealed: string): string {
    const parts = sealed.split(".");
    const [mark, short = "", payload = ""] = parts;
    if (mark === legacyVersion && parts.length === 2) return this.#openLegacy(place, short);
    if (mark !== version || parts.length !== 3) throw new Error(`A sealed value of ${place.table}.${place.column} has an unknown form.`);
    const key = this.#keys.opening(short);
    if (!key) throw new Error(`A sealed value of ${place.table}.${place.column} names key ${short}, which this process does not have.`);
    return decrypt(key.bytes, additionalData(place), Buffer.from(payload, "base64url")).toString("utf8");
  }

  /** The word's token in the blind index: equal for equal words of one scope, and nothing else can be told from it without the key. */
  token({ table, column, organizationId }: TokenScope, word: string): string {
    const mac = createHmac("sha256", this.#keys.indexing).update(`${table}\0${column}\0${organizationId}\0${word}`).digest();
    return mac.subarray(0, tokenLength).toString("base64url");
  }

  #openLegacy(place: FieldPlace, payload: string): string {
    let refusal: unknown = new Error("There is no secret to open it with.");
    for (const key of this.#keys.legacy) {
      try {
        return decrypt(key, additionalData(place), Buffer.from(payload, "base64url")).toString("utf8");
      } catch (error) {
        refusal = error;
      }
    }
    throw refusal;
  }
}

/** nonce ‖ ciphertext ‖ tag. */
export function encrypt(key: Buffer, additional: Buffer, clear: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(additional);
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when a byte was altered, or key or additional data are others. */
export function decrypt(key: Buffer, additional: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
    .setAAD(additional)
    .setAuthTag(sealed.subarray(-tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
}

function additionalData({ table, column, row }: FieldPlace): Buffer {
  return Buffer.from(`${table}\0${column}\0${row}`, "utf8");
}
