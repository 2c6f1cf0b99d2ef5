import { expect, test } from "vitest";
import { welcome } from "./welcome.ts";

const person = { name: "Somebody", organization: "Somewhere", roles: ["VIEWER"] };

test("the address and the accounts stand below each other, in columns", () => {
  const accounts = [
    { ...person, role: "case manager", email: "a@demo.example", password: "p1" },
    { ...person, role: "intake worker at a partner", email: "bb@demo.example", password: "p2" },
  ];
  expect(welcome("http://localhost:4000", accounts, "3.2 s").split("\n")).toEqual([
    "",
    "  Waypost is ready at http://localhost:4000 (3.2 s)",
    "",
    "  Demo accounts (e-mail, password):",
    "    case manager                a@demo.example   p1",
    "    intake worker at a partner  bb@demo.example  p2",
    "",
    "  Ctrl-C ends everything.",
    "",
  ]);
});

test("without accounts there is no list of them", () => {
  expect(welcome("http://localhost:4000", [], "3.2 s")).not.toContain("accounts");
});
