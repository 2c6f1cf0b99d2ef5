import { describe, expect, it } from "vitest";
import { hashOf, isApiKey, newApiKey, prefixOf } from "./api-key-secret.ts";

describe("an API key", () => {
  it("has one length, whatever the chance behind it", () => {
    const lengths = [Buffer.alloc(32, 0), Buffer.alloc(32, 255), undefined].map((random) => newApiKey(random).length);
    expect(new Set(lengths)).toEqual(new Set(["wp_live_".length + 43 + 6]));
  });

  it("is known by its checksum", () => {
    const key = newApiKey();
    const wrong = key.endsWith("0") ? "1" : "0";
    expect(isApiKey(key)).toBe(true);
    expect([key.slice(0, -1), `${key.slice(0, -1)}${wrong}`, `${key}x`, key.replace("live", "test"), ""].map(isApiKey)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("is another each time, and is stored as something else", () => {
    const [one, other] = [newApiKey(), newApiKey()];
    expect(one).not.toBe(other);
    expect(hashOf(one).toString("utf8")).not.toContain(prefixOf(one));
    expect(hashOf(one).equals(hashOf(other))).toBe(false);
  });

  it("shows no more than its first four digits", () => {
    expect(prefixOf(newApiKey(Buffer.alloc(32, 0)))).toBe("wp_live_0000");
  });
});
