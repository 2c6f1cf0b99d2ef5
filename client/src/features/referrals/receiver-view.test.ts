import { describe, expect, test } from "vitest";
import { receiverView } from "./receiver-view.ts";
import { emptySendForm, type SendForm } from "./send-form.ts";

const blank = emptySendForm(["insulin-cost"]);
const form: SendForm = {
  ...blank,
  known: {
    id: "p1",
    name: "Amparo Cisneros",
    birthDate: "1974-03-04",
    phone: "512-555-0117",
    email: "amparo@mail.example",
    address: "12 Mill Street",
    postalCode: "78666",
    language: "es",
    contactSafety: { doNotCall: false, noVoicemail: true, safeHours: null },
    viewerMayGiveLinks: true,
    links: [],
  },
  urgency: "URGENT",
  facts: [{ key: 1, criterion: "household", answer: "4" }],
  message: "Please speak Spanish.",
};
const kinds = (lines: readonly { readonly kind: string }[]) => lines.map(({ kind }) => kind);

describe("what the receiver sees", () => {
  test("need, area, urgency and facts at once; the person after it accepts", () => {
    const view = receiverView(form);
    expect(kinds(view.before)).toEqual(["need", "area", "urgency", "age", "language", "fact"]);
    expect(kinds(view.after)).toEqual(["name", "born", "phone", "email", "message"]);
  });

  test("neither name nor number stands in the first part", () => {
    expect(JSON.stringify(receiverView(form).before)).not.toMatch(/Amparo|0117|1974|Mill/);
  });

  test("what the permission does not name is not shown at all", () => {
    const view = receiverView({ ...form, consent: { ...form.consent, data: ["NAME", "CONTACT"] } });
    expect(kinds(view.after)).toEqual(["name", "phone", "email", "message"]);
  });

  test("an address goes along only when it is named", () => {
    expect(kinds(receiverView({ ...form, consent: { ...form.consent, data: ["NAME", "CONTACT", "ADDRESS"] } }).after)).toContain("address");
  });

  test("with a permission to tell at once nothing is left for later", () => {
    const view = receiverView({ ...form, consent: { ...form.consent, disclosure: "AT_ONCE" } });
    expect(view.after).toEqual([]);
    expect(kinds(view.before)).toContain("name");
  });

  test("the flag travels with the number", () => {
    expect(receiverView(form).after.find(({ kind }) => kind === "phone")).toMatchObject({ noVoicemail: true, doNotCall: false });
  });

  test("an empty form shows the one need and nobody", () => {
    expect(receiverView(blank)).toEqual({ before: [{ kind: "need", need: "insulin-cost" }], after: [] });
  });
});
