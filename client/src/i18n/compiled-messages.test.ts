import { expect, test } from "vitest";
import { compileMessages } from "../../vite-plugins/compiled-messages.ts";

const source = `
import { defineMessages } from "../../i18n/messages.ts";
export const words = defineMessages({
  en: { hello: "Hello {name}", "odd-key": "It’s “free”" },
  es: { hello: "Hola {name}", "odd-key": "Es «gratis»" },
});
export const other = { hello: "Hello {name}" };
`;

test("each text of a catalog is compiled, keys and everything else stay as they were", () => {
  expect(compileMessages(source, "x.messages.ts")).toBe(`
import { defineMessages } from "../../i18n/messages.ts";
export const words = defineMessages({
  en: { hello: ["Hello ",["name"]], "odd-key": ["It’s “free”"] },
  es: { hello: ["Hola ",["name"]], "odd-key": ["Es «gratis»"] },
});
export const other = { hello: "Hello {name}" };
`);
});

test("a text that is no valid message is refused", () => {
  expect(() => compileMessages(`defineMessages({ en: { a: "{count, plural, one {#}" } })`, "x.messages.ts")).toThrow(
    "Unexpected message end",
  );
});
