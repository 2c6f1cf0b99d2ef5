import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import type { Person } from "./person.entity.ts";
import type { PersonTokens } from "./person.store.ts";
import { nameTokensOf, readPersonWords } from "./person-index.rules.ts";

/** The columns that name a person or reach them. */
const sealedColumns = ["name", "birth_date", "phone", "email", "address", "safe_hours"] as const;
export type SealedColumn = (typeof sealedColumns)[number];

/** Where a person's sealed value lives, for the cipher. */
export function personPlace(column: SealedColumn, id: string) {
  return { table: "person", column, row: id };
}

/** A person as a member of the right organization reads it. */
export interface OpenPerson {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  /** "1961-04-30". */
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly language: string;
  readonly postalCode: string | null;
  readonly doNotCall: boolean;
  readonly noVoicemail: boolean;
  readonly safeHours: string | null;
}

export type SealedPerson = Pick<
  Person,
  | "id"
  | "organizationId"
  | "nameSealed"
  | "birthDateSealed"
  | "phoneSealed"
  | "emailSealed"
  | "addressSealed"
  | "language"
  | "postalCode"
  | "doNotCall"
  | "noVoicemail"
  | "safeHoursSealed"
>;

export function openPerson(cipher: FieldCipher, person: SealedPerson): OpenPerson {
  const open = (column: SealedColumn, sealed: string | null | undefined): string | null =>
    sealed == null ? null : cipher.open(personPlace(column, person.id), sealed);
  return {
    id: person.id,
    organizationId: person.organizationId,
    name: cipher.open(personPlace("name", person.id), person.nameSealed),
    birthDate: open("birth_date", person.birthDateSealed),
    phone: open("phone", person.phoneSealed),
    email: open("email", person.emailSealed),
    address: open("address", person.addressSealed),
    language: person.language,
    postalCode: person.postalCode ?? null,
    doNotCall: person.doNotCall,
    noVoicemail: person.noVoicemail,
    safeHours: open("safe_hours", person.safeHoursSealed),
  };
}

/** Somebody new, checked already. */
export type NewPerson = Omit<OpenPerson, "id" | "organizationId">;

export function sealPerson(
  cipher: FieldCipher,
  person: NewPerson,
  of: { id: string; organizationId: string; createdBy: string; now: Date },
): Person {
  const seal = (column: SealedColumn, text: string | null): string | null =>
    text === null ? null : cipher.seal(personPlace(column, of.id), text);
  return {
    id: of.id,
    organizationId: of.organizationId,
    nameSealed: cipher.seal(personPlace("name", of.id), person.name),
    birthDateSealed: seal("birth_date", person.birthDate),
    phoneSealed: seal("phone", person.phone),
    emailSealed: seal("email", person.email),
    addressSealed: seal("address", person.address),
    language: person.language,
    postalCode: person.postalCode,
    doNotCall: person.doNotCall,
    noVoicemail: person.noVoicemail,
    safeHoursSealed: seal("safe_hours", person.safeHours),
    ...personIndex(cipher, of.organizationId, person),
    createdBy: of.createdBy,
    createdAt: of.now,
    updatedAt: of.now,
  };
}

/** The columns of the blind index: worked out wherever a name or a birth date is written. */
export function personIndex(
  cipher: FieldCipher,
  organizationId: string,
  { name, birthDate }: Pick<NewPerson, "name" | "birthDate">,
): Pick<Person, "nameIndex" | "birthDateIndex"> {
  const tokens = tokensOf(cipher, organizationId);
  return {
    nameIndex: nameTokensOf(name).map(tokens("name")),
    birthDateIndex: birthDate && tokens("birth_date")(birthDate),
  };
}

/** What somebody typed, as tokens of the blind index. Null when nobody can be meant: two birth dates, or no letter at all. */
export function personTokens(cipher: FieldCipher, organizationId: string, text: string): PersonTokens | null {
  const { name, birthDate, isImpossible } = readPersonWords(text);
  if (isImpossible) return null;
  const tokens = tokensOf(cipher, organizationId);
  return { name: name.map(tokens("name")), birthDate: birthDate && tokens("birth_date")(birthDate) };
}

const tokensOf = (cipher: FieldCipher, organizationId: string) => (column: SealedColumn) => (word: string) =>
  cipher.token({ table: "person", column, organizationId }, word);

/** "40 to 64": what a receiver may know of somebody's age before it accepts. Null when the birth date is not known. */
export function ageBand(birthDate: string | null, now: Date): string | null {
  if (birthDate === null) return null;
  const [year = 0, month = 1, day = 1] = birthDate.split("-").map(Number);
  const hadBirthday = now.getUTCMonth() + 1 > month || (now.getUTCMonth() + 1 === month && now.getUTCDate() >= day);
  const age = now.getUTCFullYear() - year - (hadBirthday ? 0 : 1);
  const bands: readonly [number, string][] = [
    [18, "under 18"],
    [25, "18 to 24"],
    [40, "25 to 39"],
    [65, "40 to 64"],
    [Number.POSITIVE_INFINITY, "65 or older"],
  ];
  return bands.find(([below]) => age < below)?.[1] ?? null;
}
