import type { ConsentData, Urgency } from "@waypost/schema/referrals/vocabulary";
import { givenFacts, type SendForm } from "./send-form.ts";

/** One thing that the receiver will see. */
export type ViewLine =
  | { readonly kind: "need"; readonly need: string }
  | { readonly kind: "area"; readonly postalCode: string }
  | { readonly kind: "urgency"; readonly urgency: Urgency }
  | { readonly kind: "age" }
  | { readonly kind: "language"; readonly language: string }
  | { readonly kind: "fact"; readonly criterion: string; readonly answer: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "born"; readonly date: string }
  | { readonly kind: "phone"; readonly phone: string; readonly doNotCall: boolean; readonly noVoicemail: boolean }
  | { readonly kind: "email"; readonly email: string }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "message" };

export interface ReceiverView {
  readonly before: readonly ViewLine[];
  readonly after: readonly ViewLine[];
}

interface Someone {
  readonly name: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly language: string;
  readonly doNotCall: boolean;
  readonly noVoicemail: boolean;
}

/** The person of the form, known or new; null while nobody is named. */
export function someoneOf(form: SendForm): Someone | null {
  if (form.who === "known") return form.known && { ...form.known, ...form.known.contactSafety };
  const { person } = form;
  if (person.name.trim() === "") return null;
  const text = (value: string) => value.trim() || null;
  return {
    ...person,
    name: person.name.trim(),
    birthDate: text(person.birthDate),
    phone: text(person.phone),
    email: text(person.email),
    postalCode: text(person.postalCode),
    address: null,
  };
}

/**
 * What the receiver sees at once and what only after accepting, by the same rule as the server's: need, area, urgency and facts first; the
 * person and the message behind acceptance, unless the person agreed to tell at once; and never what the permission does not name.
 */
export function receiverView(form: SendForm): ReceiverView {
  const someone = someoneOf(form);
  const first = needLines(form, someone);
  const second = someone === null ? [] : personLines(form, someone);
  return form.consent.disclosure === "AT_ONCE" ? { before: [...first, ...second], after: [] } : { before: first, after: second };
}

function needLines(form: SendForm, someone: Someone | null): readonly ViewLine[] {
  const lines: ViewLine[] = [];
  if (form.need !== null) lines.push({ kind: "need", need: form.need });
  if (someone?.postalCode && /^\d{5}/.test(someone.postalCode)) lines.push({ kind: "area", postalCode: someone.postalCode });
  if (form.urgency !== "ROUTINE") lines.push({ kind: "urgency", urgency: form.urgency });
  if (someone?.birthDate) lines.push({ kind: "age" });
  if (someone) lines.push({ kind: "language", language: someone.language });
  return [...lines, ...givenFacts(form).map((fact) => ({ kind: "fact", ...fact }) as const)];
}

function personLines(form: SendForm, someone: Someone): readonly ViewLine[] {
  const shares = (datum: ConsentData) => form.consent.data.includes(datum);
  const lines: ViewLine[] = [{ kind: "name", name: someone.name }];
  if (someone.birthDate && shares("BIRTH_DATE")) lines.push({ kind: "born", date: someone.birthDate });
  if (someone.phone && shares("CONTACT"))
    lines.push({ kind: "phone", phone: someone.phone, doNotCall: someone.doNotCall, noVoicemail: someone.noVoicemail });
  if (someone.email && shares("CONTACT")) lines.push({ kind: "email", email: someone.email });
  if (someone.address && shares("ADDRESS")) lines.push({ kind: "address", address: someone.address });
  if (form.message.trim() !== "") lines.push({ kind: "message" });
  return lines;
}
