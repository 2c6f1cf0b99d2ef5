import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { defineMessages, formatMessage, type Messages } from "./messages.ts";

type Compiled = ReturnType<typeof compileMessageOrThrow>;

/** Every catalog of the client, found by its file name, so that a new one is checked without being listed. */
const modules = import.meta.glob<Record<string, Messages<string>>>("../**/*.messages.ts", { eager: true });
const entries = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((catalog) =>
    Object.keys({ ...catalog.en, ...catalog.es }).map((key) => ({ id: `${file} ${key}`, en: catalog.en[key], es: catalog.es[key] })),
  ),
);

function valuesIn(message: Compiled): string[] {
  return message.flatMap((token) => {
    if (typeof token === "string") return [];
    const [name, , choices] = token;
    const inner = typeof choices === "object" && choices !== null ? Object.values(choices).filter(Array.isArray) : [];
    return name === "#" ? [] : [name, ...inner.flatMap(valuesIn)];
  });
}

const alphabetically = (one: string, other: string) => one.localeCompare(other);

function fingerprint(text = ""): string {
  const tags = [...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? "");
  return JSON.stringify([
    [...new Set(valuesIn(compileMessageOrThrow(text)))].toSorted(alphabetically),
    [...new Set(tags)].toSorted(alphabetically),
  ]);
}

test("there are catalogs to check", () => {
  expect(entries.length).toBeGreaterThan(200);
});

test("every message is written in both languages", () => {
  expect(entries.filter(({ en, es }) => !en?.trim() || !es?.trim()).map(({ id }) => id)).toEqual([]);
});

test("both languages use the same values and the same tags", () => {
  expect(entries.filter(({ en, es }) => fingerprint(en) !== fingerprint(es)).map(({ id }) => id)).toEqual([]);
});

test("Spanish addresses people as usted", () => {
  const familiar = /\b(tú|tu|tus|puedes|necesitas|tienes|quieres|escribe tu|llama al)\b/i;
  expect(entries.filter(({ es }) => familiar.test(es ?? "")).map(({ id }) => id)).toEqual([]);
});

const words = defineMessages({
  en: { found: "{count, plural, one {# program} other {# programs}}", hello: "Hello {name}" },
  es: { found: "{count, plural, one {# programa} other {# programas}}", hello: "Hola {name}" },
});

test("a message takes its values and its plural in the reader's language", () => {
  expect(formatMessage(words, "en", "found", { count: 1 })).toBe("1 program");
  expect(formatMessage(words, "es", "found", { count: 24 })).toBe("24 programas");
  expect(formatMessage(words, "es", "hello", { name: "Ana" })).toBe("Hola Ana");
});
