import type {
  ConsentData,
  ConsentMethod,
  Disclosure,
  ReferralOutcome,
  ReferralReason,
  ReferralState,
  Urgency,
} from "@waypost/schema/referrals/vocabulary";
import { outcomeUnits } from "@waypost/schema/referrals/vocabulary";
import { situations } from "@waypost/schema/taxonomy/situations";
import { termBySlug } from "@waypost/schema/taxonomy/taxonomy";
import { z } from "zod";
import { isUuid } from "../kernel/ids.ts";
import type { NewPerson } from "../people/person.api.ts";

export interface ConsentGiven {
  readonly method: ConsentMethod;
  readonly data: readonly ConsentData[];
  readonly disclosure: Disclosure;
  readonly expiresAt: Date | null;
}

/** What a member asks for, as it comes in. */
export interface CreateReferralRequest {
  readonly serviceId: string;
  readonly need: string;
  readonly situations?: readonly string[] | null;
  readonly personId?: string | null;
  readonly person?: Partial<Record<keyof NewPerson, unknown>> | null;
  readonly consent?: Partial<ConsentGiven> | null;
  readonly urgency?: Urgency | null;
  readonly message?: string | null;
  readonly facts?: readonly { readonly criterion: string; readonly answer: string }[] | null;
  readonly redirectedFrom?: string | null;
  readonly idempotencyKey?: string | null;
  readonly send?: boolean | null;
}

/** The same, checked: inside nothing is checked again. */
export interface CreateReferralCommand {
  readonly serviceId: string;
  readonly need: string;
  readonly situations: readonly string[];
  readonly who: { readonly personId: string } | { readonly person: NewPerson };
  readonly consent: ConsentGiven | null;
  readonly urgency: Urgency;
  readonly message: string | null;
  readonly facts: Readonly<Record<string, string>>;
  readonly redirectedFrom: string | null;
  readonly idempotencyKey: string | null;
  readonly send: boolean;
}

export interface MoveReferralCommand {
  readonly referralId: string;
  readonly to: ReferralState;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly outcomeAmount: number | null;
  readonly outcomeUnit: string | null;
  readonly outcomeDate: string | null;
  readonly note: string | null;
  readonly consent: ConsentGiven | null;
  readonly version: number;
}

export interface Problem {
  readonly field: string;
  readonly message: string;
}

const blankIsNull = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? null : (value ?? null));
const optional = (max: number, what: string) =>
  z.preprocess(blankIsNull, z.string().trim().max(max, `${what} is longer than ${max} characters: shorten it.`).nullable());
const digits = (value: string): string => value.replace(/\D/g, "");

const personFields = z.object({
  name: z.string().trim().min(1, "Write the person's name.").max(200, "A name has at most 200 characters."),
  birthDate: z.preprocess(blankIsNull, z.iso.date("A birth date is a day, such as 1961-04-30.").nullable()),
  phone: z.preprocess(
    blankIsNull,
    z
      .string()
      .max(40)
      .refine((value) => [10, 11].includes(digits(value).length) || value.trim().startsWith("+"), "A phone number has 10 digits.")
      .nullable(),
  ),
  email: z.preprocess(blankIsNull, z.email("An e-mail address looks like name@example.org.").max(254).nullable()),
  address: optional(500, "The address"),
  postalCode: z.preprocess(
    blankIsNull,
    z
      .string()
      .regex(/^\d{5}(-\d{4})?$/, { error: ({ input }) => `A ZIP code has 5 digits. This one has ${digits(String(input)).length}.` })
      .nullable(),
  ),
  language: z.preprocess((value) => blankIsNull(value) ?? "en", z.string().regex(/^[a-z]{2,3}$/, "Choose a language from the list.")),
  doNotCall: z.preprocess((value) => value ?? false, z.boolean()),
  noVoicemail: z.preprocess((value) => value ?? false, z.boolean()),
  safeHours: optional(200, "The safe hours"),
});

/** A checked person, or every problem by its field (`person.postalCode`). */
function readPerson(input: unknown, now: Date): { person: NewPerson; problems: [] } | { person: null; problems: Problem[] } {
  const parsed = personFields.safeParse(input);
  if (!parsed.success) {
    return {
      person: null,
      problems: parsed.error.issues.map((issue) => ({ field: `person.${issue.path.join(".")}`, message: issue.message })),
    };
  }
  const { birthDate } = parsed.data;
  if (birthDate !== null && birthDate > now.toISOString().slice(0, 10)) {
    return { person: null, problems: [{ field: "person.birthDate", message: "This birth date lies in the future." }] };
  }
  return { person: parsed.data, problems: [] };
}

export function readConsent(
  input: Partial<ConsentGiven> | null | undefined,
  now: Date,
): { consent: ConsentGiven | null; problems: Problem[] } {
  if (!input?.method || !input.data) return { consent: null, problems: [] };
  const problems: Problem[] = [];
  if (input.data.length === 0) problems.push({ field: "consent.data", message: "Say which information the person agreed to share." });
  if (input.expiresAt && input.expiresAt <= now)
    problems.push({ field: "consent.expiresAt", message: "This consent has run out already." });
  return {
    consent: {
      method: input.method,
      data: input.data,
      disclosure: input.disclosure ?? "ON_ACCEPTANCE",
      expiresAt: input.expiresAt ?? null,
    },
    problems,
  };
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** From what came in to a command, or every problem with it at once. */
export function readCreateReferral(
  request: CreateReferralRequest,
  now: Date,
): { command: CreateReferralCommand } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = { serviceId: request.serviceId, personId: request.personId, redirectedFrom: request.redirectedFrom };
  for (const [field, id] of Object.entries(ids))
    if (id != null && !isUuid(id)) problems.push({ field, message: `${field} is not an id of ours.` });
  if ((request.personId == null) === (request.person == null)) {
    problems.push({ field: "person", message: "Choose somebody you know already, or write down somebody new: one of the two." });
  }
  const read = request.person == null ? null : readPerson(request.person, now);
  problems.push(...(read?.problems ?? []));
  const { consent, problems: consentProblems } = readConsent(request.consent, now);
  problems.push(...consentProblems);
  const unknown = (request.situations ?? []).filter((slug) => !termBySlug(situations, slug));
  if (unknown.length > 0)
    problems.push({ field: "situations", message: "Choose situations from the list: words of one's own do not belong there." });
  if ((request.message?.length ?? 0) > 4000) problems.push({ field: "message", message: "A message has at most 4,000 characters." });
  if ((request.idempotencyKey?.length ?? 0) > 100) problems.push({ field: "idempotencyKey", message: "A key has at most 100 characters." });
  if ((request.facts?.length ?? 0) > 40) problems.push({ field: "facts", message: "At most 40 facts can be given." });
  const who = read?.person ? { person: read.person } : request.personId != null ? { personId: request.personId } : null;
  if (problems.length > 0 || !who) return { problems };
  return {
    command: {
      serviceId: request.serviceId,
      need: request.need,
      situations: request.situations ?? [],
      who,
      consent,
      urgency: request.urgency ?? "ROUTINE",
      message: text(request.message),
      facts: Object.fromEntries((request.facts ?? []).map(({ criterion, answer }) => [criterion.slice(0, 100), answer.slice(0, 500)])),
      redirectedFrom: request.redirectedFrom ?? null,
      idempotencyKey: text(request.idempotencyKey),
      send: request.send ?? false,
    },
  };
}

type MoveReferralRequest = Partial<Omit<MoveReferralCommand, "consent">> &
  Pick<MoveReferralCommand, "referralId" | "to" | "version"> & { readonly consent?: Partial<ConsentGiven> | null };

/** The same for a move. */
export function readMoveReferral(request: MoveReferralRequest, now: Date): { command: MoveReferralCommand } | { problems: Problem[] } {
  const { consent, problems } = readConsent(request.consent, now);
  if ((request.note?.length ?? 0) > 4000) problems.push({ field: "note", message: "A note has at most 4,000 characters." });
  const amount = request.outcomeAmount;
  if (amount != null && !(amount >= 0 && amount < 1e9))
    problems.push({ field: "outcomeAmount", message: "An amount is a number from 0 up." });
  const unit = text(request.outcomeUnit);
  if (unit !== null && !outcomeUnits.some((one) => one === unit))
    problems.push({ field: "outcomeUnit", message: `A unit is one of ${outcomeUnits.join(", ")}.` });
  if (problems.length > 0) return { problems };
  return {
    command: {
      referralId: request.referralId,
      to: request.to,
      reason: request.reason ?? null,
      outcome: request.outcome ?? null,
      outcomeAmount: amount ?? null,
      outcomeUnit: unit,
      outcomeDate: request.outcomeDate ?? null,
      note: text(request.note),
      consent,
      version: request.version,
    },
  };
}
