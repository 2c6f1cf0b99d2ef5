import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type { Browser } from "./auth-client.ts";

const origin = "http://localhost";
const userPresent = 0x01;
const userVerified = 0x04;
const hasCredential = 0x40;

/** A device with one passkey, as WebAuthn has it: a P-256 key that says who asked, and whether it checked who holds it. */
export class Passkey {
  readonly #id = randomBytes(32);
  readonly #keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  #counter = 0;

  /** Adds the passkey to the account of the browser's session. */
  static async addedIn(browser: Browser): Promise<Passkey> {
    const passkey = new Passkey();
    const { body: options } = await browser.get("/passkey/generate-register-options");
    const answer = await browser.post("/passkey/verify-registration", { response: passkey.#attestation(options.challenge) });
    if (answer.status !== 200) throw new Error(`Adding a passkey answered ${answer.status}`);
    return passkey;
  }

  async signIn(browser: Browser, { checksHolder = true } = {}) {
    const { body: options } = await browser.get("/passkey/generate-authenticate-options");
    return browser.post("/passkey/verify-authentication", { response: this.#assertion(options.challenge, checksHolder) });
  }

  #attestation(challenge: string) {
    const clientData = clientDataOf("webauthn.create", challenge);
    const { x = "", y = "" } = this.#keys.publicKey.export({ format: "jwk" });
    // CBOR by hand: {1: 2, 3: -7, -1: 1, -2: x, -3: y}
    const coordinate = (text: string) => Buffer.concat([Buffer.from([0x58, 0x20]), Buffer.from(text, "base64url")]);
    const key = Buffer.concat([
      Buffer.from("a5010203262001", "hex"),
      Buffer.from([0x21]),
      coordinate(x),
      Buffer.from([0x22]),
      coordinate(y),
    ]);
    const length = Buffer.from([0, this.#id.length]);
    const data = Buffer.concat([this.#data(userPresent | userVerified | hasCredential), Buffer.alloc(16), length, this.#id, key]);
    const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text("fmt"),
      text("none"),
      text("attStmt"),
      Buffer.from([0xa0]),
      text("authData"),
      Buffer.from([0x58, data.length]),
      data,
    ]);
    return this.#credential({ clientDataJSON: base64url(clientData), attestationObject: base64url(attestation), transports: ["internal"] });
  }

  #assertion(challenge: string, checksHolder: boolean) {
    const clientData = clientDataOf("webauthn.get", challenge);
    const data = this.#data(userPresent | (checksHolder ? userVerified : 0));
    const signature = sign("sha256", Buffer.concat([data, createHash("sha256").update(clientData).digest()]), this.#keys.privateKey);
    return this.#credential({ clientDataJSON: base64url(clientData), authenticatorData: base64url(data), signature: base64url(signature) });
  }

  #data(flags: number): Buffer {
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([createHash("sha256").update("localhost").digest(), Buffer.from([flags]), counter]);
  }

  #credential(response: object) {
    const id = base64url(this.#id);
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }
}

const base64url = (bytes: Buffer): string => bytes.toString("base64url");
const clientDataOf = (type: string, challenge: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
