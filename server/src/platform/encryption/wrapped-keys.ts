import { hkdfSync, randomBytes } from "node:crypto";
import { newId } from "../../kernel/ids.ts";
import { StartFault } from "../embedded/start-fault.ts";
import { decrypt, encrypt, type FieldKey, type FieldKeys } from "./field-cipher.ts";

/** WAYPOST_SECRET, and while it is being changed the one before it. */
export interface Secrets {
  readonly secret: string;
  readonly previousSecret?: string | null;
}

export type KeyPurpose = "FIELD" | "INDEX";

/** A row of `encryption_key`. */
export interface StoredKey {
  readonly id: string;
  readonly purpose: KeyPurpose;
  readonly wrapped: Buffer;
  readonly activeFrom: Date | null;
  readonly retiredAt: Date | null;
  readonly change: number;
}

const wrongSecret =
  "The keys in this database do not open with WAYPOST_SECRET: set the secret that it was set up with, or, where you are changing it, name the earlier one in WAYPOST_SECRET_PREVIOUS.";

/** The secret is not the one that this database's keys were wrapped with. */
export class KeysDoNotOpen extends StartFault {
  constructor() {
    super(wrongSecret);
  }
}

/** 32 bytes for one use. The secret itself encrypts nothing. */
function derived(secret: string, use: string): Buffer {
  if (secret.length < 32) throw new Error("The secret for field encryption needs at least 32 characters: set WAYPOST_SECRET.");
  return Buffer.from(hkdfSync("sha256", secret, "waypost", use, 32));
}

const wrappingKey = (secret: string): Buffer => derived(secret, "key-encryption/v1");
const secretsOf = ({ secret, previousSecret }: Secrets): string[] => (previousSecret ? [secret, previousSecret] : [secret]);
const boundTo = (id: string, purpose: KeyPurpose): Buffer => Buffer.from(`encryption_key\0${purpose}\0${id}`, "utf8");

/** A new data key, wrapped for its row. */
export function newWrappedKey(purpose: KeyPurpose, secret: string): { readonly id: string; readonly wrapped: Buffer } {
  const id = newId();
  return { id, wrapped: wrapKey({ id, purpose }, randomBytes(32), secret) };
}

export function wrapKey({ id, purpose }: Pick<StoredKey, "id" | "purpose">, bytes: Buffer, secret: string): Buffer {
  return encrypt(wrappingKey(secret), boundTo(id, purpose), bytes);
}

/** The data key, and whether it took the earlier secret to open it. Null when neither opens it. */
export function unwrapKey(
  { id, purpose, wrapped }: Pick<StoredKey, "id" | "purpose" | "wrapped">,
  secrets: Secrets,
): { readonly bytes: Buffer; readonly byPrevious: boolean } | null {
  for (const [index, secret] of secretsOf(secrets).entries()) {
    try {
      return { bytes: decrypt(wrappingKey(secret), boundTo(id, purpose), wrapped), byPrevious: index > 0 };
    } catch {
      // The other secret may be the one.
    }
  }
  return null;
}

export const shortOf = (id: string): string => id.slice(0, 8);

/** Keys that stay as they were read. */
export class OpenedKeys implements FieldKeys {
  readonly sealing: FieldKey;
  readonly indexing: Buffer;
  readonly legacy: readonly Buffer[];
  /** The highest change among them. */
  readonly change: number;
  readonly #byShort = new Map<string, FieldKey>();

  /** @throws KeysDoNotOpen */
  constructor(stored: readonly StoredKey[], secrets: Secrets) {
    let sealing: StoredKey | undefined;
    let indexing: Buffer | undefined;
    for (const key of stored) {
      const opened = unwrapKey(key, secrets);
      if (!opened) throw new KeysDoNotOpen();
      if (key.purpose === "INDEX") indexing ??= opened.bytes;
      else this.#byShort.set(shortOf(key.id), { short: shortOf(key.id), bytes: opened.bytes });
      if (seals(key) && (sealing?.activeFrom ?? 0) < (key.activeFrom ?? 0)) sealing = key;
    }
    const first = sealing && this.#byShort.get(shortOf(sealing.id));
    if (!first || !indexing) throw new Error("The database has no encryption keys yet: run `waypost migrate`.");
    this.sealing = first;
    this.indexing = indexing;
    this.legacy = secretsOf(secrets).map((secret) => derived(secret, "field-encryption/v1"));
    this.change = Math.max(...stored.map((key) => key.change));
  }

  opening(short: string): FieldKey | undefined {
    return this.#byShort.get(short);
  }
}

const seals = (key: StoredKey): boolean => key.purpose === "FIELD" && key.activeFrom !== null && key.retiredAt === null;
