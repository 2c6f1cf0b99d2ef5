import { readFileSync } from "node:fs";
import { buildSchema, isEnumType } from "graphql";
import { expect, test } from "vitest";
import { auditActionWords } from "./shared/audit.messages.ts";
import { actionsOf, auditKinds } from "./audit-kinds.ts";

const sdl = readFileSync(new URL("../../../../schema/schema.graphql", import.meta.url), "utf8");
const type = buildSchema(sdl).getType("AuditAction");
const actions = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

test("there are actions", () => {
  expect(actions.length).toBeGreaterThan(30);
});

test.each(["en", "es"] as const)("no action that the API knows is without words: %s", (locale) => {
  const words: Readonly<Record<string, string>> = auditActionWords[locale];
  expect(actions.filter((action) => !words[action]?.trim())).toEqual([]);
  expect(new Set(Object.values(words)).size).toBe(actions.length);
});

test("each action is found under exactly one kind", () => {
  expect(auditKinds.flatMap((kind) => actionsOf(kind)).toSorted()).toEqual(actions.toSorted());
});
