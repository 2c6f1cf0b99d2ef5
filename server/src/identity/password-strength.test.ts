import { describe, expect, it } from "vitest";
import { isGuessable } from "./password-strength.ts";

describe("a password", () => {
  it.each(["password1234", "Contraseña123", "qwertyuiop12", "aaaaaaaaaaaa", "waypostwaypost", "123456789012"])(
    "like %s is guessable",
    async (password) => {
      expect(await isGuessable(password, [])).toBe(true);
    },
  );

  it.each(["correct horse battery staple", "waypost-demo-2026-lantern", "tres tristes tigres tragaban", "v9#kLmq2Zt!x"])(
    "like %s is not",
    async (password) => {
      expect(await isGuessable(password, [])).toBe(false);
    },
  );

  it("made of its owner's name and address is guessable for whoever knows them", async () => {
    expect(await isGuessable("whitfield.dana", ["Dana Whitfield", "dana.whitfield@example.org"])).toBe(true);
  });
});
