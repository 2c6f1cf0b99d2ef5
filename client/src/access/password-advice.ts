/** The shortest password that the server takes, as configured there. */
export const shortestPassword = 12;

export type PasswordAdvice = "longer" | "ownName" | "repeats" | "common" | "fair" | "strong";

/** Words with which guessing begins; a password made of little else is found soon, however long. */
const common =
  /pass(word|wort)?|contrase(n|ñ)a|qwert[yz]|azerty|asdf|letmein|welcome|bienvenid[oa]|admin|login|iloveyou|teamo|waypost|monkey|dragon|football|abc|12345\d*|1111+|0000+/g;

/**
 * What to say about a password while it is written: what is missing, else how good it is. It only advises beyond the length; the server
 * decides, and knows far more words (identity/password-strength.ts there).
 */
export function passwordAdvice(password: string, own: readonly string[]): PasswordAdvice {
  const text = password.toLowerCase();
  if (password.length < shortestPassword) return "longer";
  if (namesIn(own).some((name) => text.includes(name))) return "ownName";
  if (new Set(text).size < 5 || /^(.{1,6}?)\1+.{0,5}$/.test(text)) return "repeats";
  const rest = text.replaceAll(common, "");
  if (rest !== text && rest.replaceAll(/[\d\W_]/g, "").length < 4) return "common";
  return password.length >= 18 && new Set(text).size >= 8 ? "strong" : "fair";
}

/** The words of a name and of an address that are long enough to be recognised. */
function namesIn(own: readonly string[]): readonly string[] {
  return own.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
}
