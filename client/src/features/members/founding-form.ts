export interface FoundingForm {
  readonly name: string;
  readonly description: string;
  readonly website: string;
}
export type FoundingField = keyof FoundingForm;

export const emptyFoundingForm: FoundingForm = { name: "", description: "", website: "" };
export const foundingFields = ["name", "description", "website"] as const satisfies readonly FoundingField[];

/** An address as people write it: the beginning that they leave out is put before it. */
export function fullWebsite(text: string): string | null {
  const address = text.trim();
  if (address === "") return null;
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** Fields that cannot be as they are, in their order. The server decides all the same. */
export function foundingProblems(form: FoundingForm): readonly FoundingField[] {
  const name = form.name.trim().replace(/\s+/gu, " ");
  const website = fullWebsite(form.website);
  const isWrong = {
    name: name.length < 2 || name.length > 120 || /[\p{Cc}\p{Cf}]|:\/\/|www\./iu.test(name),
    description: form.description.trim().length > 2000,
    website: website !== null && !/^https?:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$/i.test(website),
  };
  return foundingFields.filter((field) => isWrong[field]);
}
