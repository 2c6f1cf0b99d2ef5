import { expect, test } from "vitest";
import { readFounding } from "./founding.rules.ts";

test("a name is read without what surrounds it", () => {
  expect(readFounding({ name: "  Lantern   Lake\nFood Bank ", website: " " })).toEqual({
    founding: { name: "Lantern Lake Food Bank", description: "", website: null },
  });
});

test.each(["", " x ", "x".repeat(121), "Win at https://evil.example", "www.evil.example", "Food\u202Eknab"])("%j is no name", (name) => {
  expect(readFounding({ name })).toMatchObject({ problems: [{ field: "name" }] });
});

test.each(["javascript:alert(1)", "example.org", "https://localhost", "https://user:secret@example.org"])("%j is no website", (website) => {
  expect(readFounding({ name: "Food Bank", website })).toMatchObject({ problems: [{ field: "website" }] });
});
