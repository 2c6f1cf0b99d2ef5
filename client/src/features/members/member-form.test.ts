import { describe, expect, test } from "vitest";
import { inviteProblems, roleChoices, withoutSecondFactor } from "./member-form.ts";

const nobody = { members: [], invited: [] };
const form = { email: "ana@example.org", roles: ["INTAKE"] } as const;

describe("an invitation", () => {
  test("with an address and a role has nothing wrong", () => {
    expect(inviteProblems(form, nobody)).toEqual([]);
  });

  test.each([
    ["no address", { ...form, email: " " }, nobody, ["emailMissing"]],
    ["half an address", { ...form, email: "ana@example" }, nobody, ["emailWrong"]],
    ["an address that is not one to write to", { ...form, email: "Ana <ana@example.org>" }, nobody, ["emailWrong"]],
    [
      "a member's address, however written",
      { ...form, email: "ANA@example.org " },
      { ...nobody, members: ["Ana@example.org"] },
      ["memberAlready"],
    ],
    ["no role", { ...form, roles: [] }, nobody, ["rolesMissing"]],
    ["nothing", { email: "", roles: [] }, nobody, ["emailMissing", "rolesMissing"]],
  ])("with %s says so", (_, given, known, expected) => {
    expect(inviteProblems(given, known)).toEqual(expected);
  });

  test("beyond 200 open ones waits, unless it takes the place of one of them", () => {
    const invited = Array.from({ length: 200 }, (_, index) => `person${index}@example.org`);
    expect(inviteProblems(form, { members: [], invited })).toEqual(["tooManyOpen"]);
    expect(inviteProblems({ ...form, email: "Person7@example.org" }, { members: [], invited })).toEqual([]);
  });
});

describe("the roles to choose among", () => {
  const ordinary = ["ADMIN", "CASE_MANAGER", "INTAKE", "LISTING_EDITOR", "VIEWER"] as const;

  test("are those that the viewer may give", () => {
    expect(roleChoices(["INTAKE", "ADMIN"], { roles: ["INTAKE"], isLastAdministrator: false })).toEqual([
      { role: "ADMIN", isFixed: false },
      { role: "INTAKE", isFixed: false },
    ]);
  });

  test("show a role of the platform that the member holds, which others give and take", () => {
    const choices = roleChoices(ordinary, { roles: ["VIEWER", "STEWARD"], isLastAdministrator: false });
    expect(choices.filter(({ isFixed }) => isFixed)).toEqual([{ role: "STEWARD", isFixed: true }]);
  });

  test("leave the last administrator that role", () => {
    const choices = roleChoices(ordinary, { roles: ["ADMIN"], isLastAdministrator: true });
    expect(choices.filter(({ isFixed }) => isFixed)).toEqual([{ role: "ADMIN", isFixed: true }]);
  });
});

test("a second factor keeps out those who are known to have none", () => {
  const members = [
    { name: "Ana", hasSecondFactor: true },
    { name: "Ben", hasSecondFactor: false },
    { name: "Cy", hasSecondFactor: null },
  ];
  expect(withoutSecondFactor(members)).toEqual(["Ben"]);
});
