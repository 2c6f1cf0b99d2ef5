import type { ConsentData, Urgency } from "@waypost/schema/referrals/vocabulary";
import { alwaysShared, type ConsentForm, consentInput, emptyConsent } from "./shared/consent-form.ts";
import type { ContactSafety } from "./shared/contact-safety.ts";

/** Somebody the organization knows already, as far as the form shows them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly language: string;
  readonly contactSafety: ContactSafety;
  readonly viewerMayGiveLinks: boolean;
  /** The person's own links that open; null where they are not ours to know. */
  readonly links: readonly { readonly id: string }[] | null;
}

/** Somebody new, as typed; an empty text is not known. */
export interface NewPerson {
  readonly name: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly email: string;
  readonly postalCode: string;
  readonly language: string;
  readonly doNotCall: boolean;
  readonly noVoicemail: boolean;
  readonly safeHours: string;
}

export interface FactRow {
  /** Tells the rows apart on the screen; not sent. */
  readonly key: number;
  readonly criterion: string;
  readonly answer: string;
}

/** The whole form, as filled in: it mirrors the screen, not the API. */
export interface SendForm {
  readonly who: "known" | "new";
  readonly known: KnownPerson | null;
  readonly person: NewPerson;
  readonly need: string | null;
  readonly urgency: Urgency;
  readonly facts: readonly FactRow[];
  readonly consent: ConsentForm;
  readonly message: string;
}

export const factCriteria = ["household", "income", "insurance", "diagnosis", "veteran", "runs_out", "other"] as const;

export const emptyPerson: NewPerson = {
  name: "",
  birthDate: "",
  phone: "",
  email: "",
  postalCode: "",
  language: "en",
  doNotCall: false,
  noVoicemail: false,
  safeHours: "",
};

export function emptySendForm(needs: readonly string[]): SendForm {
  return {
    who: "known",
    known: null,
    person: emptyPerson,
    need: needs.length === 1 ? (needs[0] ?? null) : null,
    urgency: "ROUTINE",
    facts: [],
    consent: emptyConsent,
    message: "",
  };
}

/** The fields that a problem can belong to; each is the id of its control too. */
export const sendFields = [
  "known",
  "person-name",
  "person-birthDate",
  "person-phone",
  "person-email",
  "person-postalCode",
  "person-safeHours",
  "need",
  "facts",
  "consent-data",
  "consent-method",
  "message",
] as const;
export type SendField = (typeof sendFields)[number];

export type SendProblemCode =
  | "whoMissing"
  | "nameMissing"
  | "birthDateAhead"
  | "phoneWrong"
  | "emailWrong"
  | "postalCodeWrong"
  | "needMissing"
  | "factHalf"
  | "methodMissing"
  | "detailsNeeded"
  | "messageLong";

export interface SendProblem {
  readonly field: SendField;
  readonly code: SendProblemCode;
  /** How many digits were written, where that is what is wrong. */
  readonly digits?: number;
}

const digitsIn = (text: string) => text.replaceAll(/\D/g, "").length;
export const longestMessage = 4000;

/** Everything that stands in the way of sending; of saving a draft only who it is and the need. `today` as 2026-11-24. */
export function sendProblems(form: SendForm, today: string, isDraft = false): readonly SendProblem[] {
  const problems = [
    ...(form.who === "known" ? (form.known ? [] : [{ field: "known", code: "whoMissing" } as const]) : personProblems(form.person, today)),
    ...needProblems(form),
  ];
  return isDraft ? problems : [...problems, ...consentProblems(form)];
}

function personProblems(person: NewPerson, today: string): readonly SendProblem[] {
  const problems: SendProblem[] = [];
  const phone = digitsIn(person.phone);
  const zip = person.postalCode.trim();
  if (person.name.trim() === "") problems.push({ field: "person-name", code: "nameMissing" });
  if (person.birthDate > today) problems.push({ field: "person-birthDate", code: "birthDateAhead" });
  if (person.phone.trim() !== "" && !person.phone.trim().startsWith("+") && phone !== 10 && phone !== 11)
    problems.push({ field: "person-phone", code: "phoneWrong", digits: phone });
  if (person.email.trim() !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email.trim()))
    problems.push({ field: "person-email", code: "emailWrong" });
  if (zip !== "" && !/^\d{5}(-\d{4})?$/.test(zip))
    problems.push({ field: "person-postalCode", code: "postalCodeWrong", digits: digitsIn(zip) });
  return problems;
}

function needProblems(form: SendForm): readonly SendProblem[] {
  const problems: SendProblem[] = [];
  if (form.need === null) problems.push({ field: "need", code: "needMissing" });
  if (form.facts.some(({ criterion, answer }) => (criterion === "") !== (answer.trim() === "")))
    problems.push({ field: "facts", code: "factHalf" });
  if (form.message.length > longestMessage) problems.push({ field: "message", code: "messageLong" });
  return problems;
}

function consentProblems(form: SendForm): readonly SendProblem[] {
  const problems: SendProblem[] = [];
  if (hasWords(form) && !form.consent.data.includes("NEED_DETAILS")) problems.push({ field: "consent-data", code: "detailsNeeded" });
  if (form.consent.method === null) problems.push({ field: "consent-method", code: "methodMissing" });
  return problems;
}

/** True where the sender tells more than the need: then the permission must reach to details. */
export function hasWords(form: SendForm): boolean {
  return form.message.trim() !== "" || givenFacts(form).length > 0;
}

/** Facts with both halves, without the key; of two with the same name the later one counts. */
export function givenFacts(form: SendForm): readonly { readonly criterion: string; readonly answer: string }[] {
  return form.facts
    .filter(({ criterion, answer }) => criterion !== "" && answer.trim() !== "")
    .map(({ criterion, answer }) => ({ criterion, answer: answer.trim() }));
}

export interface SendContext {
  readonly serviceId: string;
  readonly idempotencyKey: string;
  readonly redirectedFrom: string | null;
  readonly send: boolean;
  readonly now: Date;
}

/** The form as the API takes it. */
export function sendInput(form: SendForm, { serviceId, idempotencyKey, redirectedFrom, send, now }: SendContext) {
  const text = (value: string) => value.trim() || null;
  const { person } = form;
  return {
    serviceId,
    idempotencyKey,
    redirectedFrom,
    send,
    need: form.need ?? "",
    urgency: form.urgency,
    message: text(form.message),
    facts: [...givenFacts(form)],
    consent: consentInput(form.consent, now),
    personId: form.who === "known" ? (form.known?.id ?? null) : null,
    person:
      form.who === "known"
        ? null
        : {
            name: person.name.trim(),
            birthDate: text(person.birthDate),
            phone: text(person.phone),
            email: text(person.email),
            postalCode: text(person.postalCode),
            language: person.language,
            doNotCall: person.doNotCall,
            noVoicemail: person.noVoicemail,
            safeHours: text(person.safeHours),
          },
  };
}

const serverFields: Readonly<Record<string, SendField>> = {
  personId: "known",
  person: "known",
  "consent.data": "consent-data",
  "consent.method": "consent-method",
  "consent.expiresAt": "consent-method",
  consent: "consent-method",
};

/** The field of ours that the server's name of a field belongs to; null for what has none on the screen. */
export function fieldOf(serverField: string): SendField | null {
  const direct = serverFields[serverField] ?? sendFields.find((field) => field === serverField || field === serverField.replace(".", "-"));
  return direct ?? (serverField.startsWith("facts") ? "facts" : null);
}

/** The permission with what the server says is missing, ready to be asked for. */
export function consentWith(consent: ConsentForm, missing: readonly ConsentData[]): ConsentForm {
  return { ...consent, data: [...new Set([...alwaysShared, ...consent.data, ...missing])], method: null };
}

/** True once something was filled in that would be lost. */
export function isTouched(form: SendForm): boolean {
  return form.known !== null || form.person.name !== "" || form.message !== "" || form.facts.length > 0;
}
