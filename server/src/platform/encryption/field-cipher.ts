import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Where a sealed value lives. The ciphertext is bound to it: moved to another row or column it does not open. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

const version = "v1";
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals single fields with AES-256-GCM (NIST SP 800-38D): a random 96-bit nonce each, the place as additional data.
 * A sealed value reads "v1." + base64url(nonce ‖ ciphertext ‖ tag).
 */
export class FieldCipher {
  readonly #key: Buffer;

  /** @param secret at least 32 characters; the key is derived from it (HKDF-SHA-256), so the secret itself encrypts nothing. */
  constructor(secret: string) {
    if (secret.length < 32) throw new Error("The secret for field encryption needs at least 32 characters: set WAYPOST_SECRET.");
    this.#key = Buffer.from(hkdfSync("sha256", secret, "waypost", "field-encryption/v1", 32));
  }

  seal(place: FieldPlace, text: string): string {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce).setAAD(additionalData(place));
    const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return `${version}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url")}`;
  }

  /** @throws when the value was altered, moved to another place, or sealed with another secret. */
  open(place: FieldPlace, sealed: string): string {
    const [mark, payload] = sealed.split(".");
    if (mark !== version || !payload) throw new Error(`A sealed value of ${place.table}.${place.column} has an unknown form.`);
    const bytes = Buffer.from(payload, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, nonceLength))
      .setAAD(additionalData(place))
      .setAuthTag(bytes.subarray(-tagLength));
    return decipher.update(bytes.subarray(nonceLength, -tagLength), undefined, "utf8") + decipher.final("utf8");
  }
}

function additionalData({ table, column, row }: FieldPlace): Buffer {
  return Buffer.from(`${table}\0${column}\0${row}`, "utf8");
}
