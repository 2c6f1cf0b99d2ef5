import { describe, expect, test } from "vitest";
import {
  consentWith,
  emptySendForm,
  fieldOf,
  givenFacts,
  isTouched,
  type KnownPerson,
  sendInput,
  sendProblems,
  type SendForm,
} from "./send-form.ts";

const today = "2026-11-24";
const now = new Date(Date.UTC(2026, 10, 24, 12));
const amparo: KnownPerson = {
  id: "p1",
  name: "Amparo Cisneros",
  birthDate: "1974-03-04",
  phone: "512-555-0117",
  email: null,
  address: null,
  postalCode: "78666",
  language: "es",
  contactSafety: { doNotCall: false, noVoicemail: true, safeHours: null },
  viewerMayGiveLinks: true,
  links: [],
};
const empty = emptySendForm(["insulin-cost", "diabetes-supplies"]);
const ready: SendForm = { ...empty, known: amparo, need: "insulin-cost", consent: { ...empty.consent, method: "VERBAL" } };
const newcomer = (part: Partial<SendForm["person"]>): SendForm => ({
  ...ready,
  who: "new",
  known: null,
  person: { ...empty.person, name: "Ana Barrera", ...part },
});
const codes = (form: SendForm, isDraft = false) => sendProblems(form, today, isDraft).map(({ code }) => code);

describe("what stands in the way of sending", () => {
  test("nothing, once somebody, a need and a permission are there", () => {
    expect(codes(ready)).toEqual([]);
  });
  test("an empty form names each part that is missing, in the order of the screen", () => {
    expect(codes(empty)).toEqual(["whoMissing", "needMissing", "methodMissing"]);
  });
  test("the only need of a program is chosen already", () => {
    expect(emptySendForm(["rent-help"]).need).toBe("rent-help");
  });
  test("a draft may wait for the permission", () => {
    expect(codes({ ...ready, consent: empty.consent }, true)).toEqual([]);
  });
  test("a message needs a permission that reaches to details", () => {
    const form = { ...ready, message: "Uses two pens a week.", consent: { ...ready.consent, data: ["NAME", "CONTACT"] as const } };
    expect(codes(form)).toEqual(["detailsNeeded"]);
  });
  test("half a fact is asked about", () => {
    expect(codes({ ...ready, facts: [{ key: 1, criterion: "income", answer: " " }] })).toEqual(["factHalf"]);
  });
});

describe("somebody new", () => {
  test("a name is enough", () => {
    expect(codes(newcomer({}))).toEqual([]);
  });
  test("a ZIP code of four digits is told how many it has", () => {
    expect(sendProblems(newcomer({ postalCode: "7866" }), today)).toEqual([
      { field: "person-postalCode", code: "postalCodeWrong", digits: 4 },
    ]);
  });
  test.each(["512-555-0117", "(512) 555 0117", "1 512 555 0117", "+52 55 1234 5678", ""])("%j is a phone number to us", (phone) => {
    expect(codes(newcomer({ phone }))).toEqual([]);
  });
  test("what is no number, no address, or not yet born", () => {
    expect(codes(newcomer({ phone: "555-0117", email: "ana at mail", birthDate: "2027-01-01" }))).toEqual([
      "birthDateAhead",
      "phoneWrong",
      "emailWrong",
    ]);
  });
});

describe("what is sent", () => {
  const context = { serviceId: "s1", idempotencyKey: "k1", redirectedFrom: null, send: true, now };

  test("somebody known goes by id alone", () => {
    expect(sendInput(ready, context)).toMatchObject({
      personId: "p1",
      person: null,
      need: "insulin-cost",
      send: true,
      idempotencyKey: "k1",
    });
  });
  test("somebody new goes with what is known, and nothing for what is not", () => {
    const input = sendInput(newcomer({ name: " Ana Barrera ", noVoicemail: true }), context);
    expect(input.personId).toBeNull();
    expect(input.person).toEqual({
      name: "Ana Barrera",
      birthDate: null,
      phone: null,
      email: null,
      postalCode: null,
      language: "en",
      doNotCall: false,
      noVoicemail: true,
      safeHours: null,
    });
  });
  test("the permission carries its end", () => {
    expect(sendInput(ready, context).consent).toMatchObject({
      method: "VERBAL",
      disclosure: "ON_ACCEPTANCE",
      expiresAt: expect.stringMatching(/^2027-05-24/),
    });
  });
  test("facts go without their rows", () => {
    const facts = [
      { key: 1, criterion: "income", answer: " under 200% " },
      { key: 2, criterion: "", answer: "" },
    ];
    expect(givenFacts({ ...ready, facts })).toEqual([{ criterion: "income", answer: "under 200%" }]);
  });
});

describe("what the server says belongs to a field of ours", () => {
  test.each([
    ["person.postalCode", "person-postalCode"],
    ["personId", "known"],
    ["consent.data", "consent-data"],
    ["facts.2.answer", "facts"],
    ["message", "message"],
    ["idempotencyKey", null],
  ])("%s → %j", (theirs, ours) => {
    expect(fieldOf(theirs)).toBe(ours);
  });
});

test("a permission that falls short is asked for anew, with what was missing", () => {
  const consent = consentWith({ ...ready.consent, data: ["NAME", "CONTACT"] }, ["NEED_DETAILS"]);
  expect(consent).toMatchObject({ data: ["NAME", "CONTACT", "NEED_DETAILS"], method: null });
});

test("leaving is asked about only once there is something to lose", () => {
  expect(isTouched(empty)).toBe(false);
  expect(isTouched({ ...empty, message: "x" })).toBe(true);
});
