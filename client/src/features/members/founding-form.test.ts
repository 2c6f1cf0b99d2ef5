import { expect, test } from "vitest";
import { emptyFoundingForm, foundingProblems, fullWebsite } from "./founding-form.ts";

const form = { ...emptyFoundingForm, name: "Lantern Lake Food Bank" };

test("a name is enough", () => {
  expect(foundingProblems(form)).toEqual([]);
});

test.each([
  ["name", { ...form, name: " x " }],
  ["name", { ...form, name: "Win at https://evil.example" }],
  ["name", { ...form, name: "x".repeat(121) }],
  ["description", { ...form, description: "x".repeat(2001) }],
  ["website", { ...form, website: "javascript:alert(1)" }],
  ["website", { ...form, website: "https://user:secret@example.org" }],
  ["website", { ...form, website: "lantern lake" }],
])("%s cannot be as it is in %j", (field, given) => {
  expect(foundingProblems(given)).toEqual([field]);
});

test("a web address gets the beginning that people leave out", () => {
  expect([" lantern.example ", "http://lantern.example/help", " "].map(fullWebsite)).toEqual([
    "https://lantern.example",
    "http://lantern.example/help",
    null,
  ]);
});
