import { describe, expect, it } from "vitest";
import { FieldCipher } from "./field-cipher.ts";
import { newWrappedKey, OpenedKeys, type StoredKey, unwrapKey, wrapKey } from "./wrapped-keys.ts";

const secret = "a secret of at least thirty-two characters";
const otherSecret = "another secret of thirty-two characters or more";

function aKey(purpose: "FIELD" | "INDEX", changes: Partial<StoredKey> = {}): StoredKey {
  return { ...newWrappedKey(purpose, secret), purpose, activeFrom: new Date(1), retiredAt: null, change: 1, ...changes };
}
const index = aKey("INDEX");
const cipherWith = (...keys: StoredKey[]): FieldCipher => new FieldCipher(new OpenedKeys([...keys, index], { secret }));

function underOtherSecret(key: StoredKey): StoredKey {
  const opened = unwrapKey(key, { secret });
  return { ...key, wrapped: wrapKey(key, opened?.bytes ?? Buffer.alloc(32), otherSecret) };
}

const first = aKey("FIELD");
const cipher = cipherWith(first);
const place = { table: "person", column: "name", row: "5f1d7c8e-0000-4000-8000-000000000001" };

describe("a sealed field", () => {
  it("opens where it was sealed", () => {
    expect(cipher.open(place, cipher.seal(place, "Ana Lucía Barrera"))).toBe("Ana Lucía Barrera");
  });

  it("shows nothing of its text, and looks different each time", () => {
    const [first, second] = [cipher.seal(place, "Ana"), cipher.seal(place, "Ana")];
    expect(first).not.toContain("Ana");
    expect(first).not.toBe(second);
  });

  it.each([
    ["another row", { ...place, row: "5f1d7c8e-0000-4000-8000-000000000002" }],
    ["another column", { ...place, column: "phone" }],
    ["another table", { ...place, table: "contact" }],
  ])("does not open in %s", (_, elsewhere) => {
    const sealed = cipher.seal(place, "Ana");
    expect(() => cipher.open(elsewhere, sealed)).toThrow("unable to authenticate");
  });

  it("does not open when a single character was altered", () => {
    const sealed = cipher.seal(place, "Ana");
    const altered = sealed.slice(0, 15) + (sealed[15] === "A" ? "B" : "A") + sealed.slice(16);
    expect(() => cipher.open(place, altered)).toThrow("unable to authenticate");
  });

  it("does not open with another key", () => {
    expect(() => cipherWith(aKey("FIELD")).open(place, cipher.seal(place, "Ana"))).toThrow("which this process does not have");
  });

  it("says with which key, and nothing more, when it has another form", () => {
    expect(() => cipher.open(place, "Ana Barrera")).toThrow(/^A sealed value of person\.name has an unknown form\.$/);
  });

  it("of before there were wrapped keys still opens, with the secret or the one before it", () => {
    const sealed = "v1.WgKD1gJVUXZKUdtZOsUDCLrblM2rUL0lPoxK_s5xOXF4tEv6hzjrnJ2jgWxypw";
    expect(cipher.open(place, sealed)).toBe("Ana Lucía Barrera");
    const changed = new OpenedKeys([first, index].map(underOtherSecret), { secret: otherSecret, previousSecret: secret });
    expect(new FieldCipher(changed).open(place, sealed)).toBe("Ana Lucía Barrera");
    expect(() => cipher.open({ ...place, column: "phone" }, sealed)).toThrow("unable to authenticate");
  });
});

describe("several keys", () => {
  const second = aKey("FIELD", { activeFrom: new Date(2), change: 2 });
  const told = aKey("FIELD", { activeFrom: null, change: 3 });

  it("seal with the newest that is active, and all open", () => {
    const both = cipherWith(first, second, told);
    expect(both.seal(place, "Ana")).toContain(second.id.slice(0, 8));
    expect(both.open(place, cipher.seal(place, "Ana"))).toBe("Ana");
    expect(both.open(place, cipherWith({ ...told, activeFrom: new Date(3) }).seal(place, "Ana"))).toBe("Ana");
  });

  it("never seal with a retired one, which still opens", () => {
    const after = cipherWith({ ...first, retiredAt: new Date(3) }, second);
    expect(after.seal(place, "Ana")).toContain(second.id.slice(0, 8));
    expect(after.open(place, cipher.seal(place, "Ana"))).toBe("Ana");
  });
});

describe("a wrapped key", () => {
  it("opens with its secret, or with the one before, and with no other", () => {
    const { bytes } = unwrapKey(first, { secret }) ?? { bytes: Buffer.alloc(0) };
    expect(bytes).toHaveLength(32);
    expect(unwrapKey(first, { secret: otherSecret })).toBeNull();
    expect(unwrapKey(first, { secret: otherSecret, previousSecret: secret })).toEqual({ bytes, byPrevious: true });
    const anew = { ...first, wrapped: wrapKey(first, bytes, otherSecret) };
    expect(unwrapKey(anew, { secret: otherSecret })).toEqual({ bytes, byPrevious: false });
  });

  it("is bound to its row and its purpose", () => {
    expect(unwrapKey({ ...first, id: index.id }, { secret })).toBeNull();
    expect(unwrapKey({ ...first, purpose: "INDEX" }, { secret })).toBeNull();
  });

  it("that does not open is one clear sentence", () => {
    expect(() => new OpenedKeys([first, index], { secret: otherSecret })).toThrow("do not open with WAYPOST_SECRET");
  });

  it("needs a secret that is long enough", () => {
    expect(() => newWrappedKey("FIELD", "short")).toThrow("at least 32 characters");
  });
});

describe("a token of the blind index", () => {
  const scope = { table: "person", column: "name", organizationId: "o1" };
  it("is the same for the same word, and another for another word, column or organization", () => {
    const token = cipher.token(scope, "ana");
    expect(cipher.token(scope, "ana")).toBe(token);
    const others = [
      cipher.token(scope, "anna"),
      cipher.token({ ...scope, column: "birth_date" }, "ana"),
      cipher.token({ ...scope, organizationId: "o2" }, "ana"),
    ];
    expect(others).not.toContain(token);
  });
});
