/** Where each letter lies on the keyboard: row, and place in it. */
const keys: ReadonlyMap<string, readonly [row: number, place: number]> = new Map(
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"].flatMap((letters, row) =>
    Array.from(letters, (letter, place) => [letter, [row, place + row * 0.5]] as const),
  ),
);

/** Letters that ears or habits mistake for each other, in English or Spanish; vowels for any vowel. */
const alike: readonly string[] = ["aeiouy", "sczx", "bv", "ckq", "gj", "mn", "dt", "yl"];

/** Whether a finger or an ear easily takes one letter for the other. */
function areNear(a: string, b: string): boolean {
  if (alike.some((letters) => letters.includes(a) && letters.includes(b))) return true;
  const [first, second] = [keys.get(a), keys.get(b)];
  return first !== undefined && second !== undefined && Math.abs(first[0] - second[0]) <= 1 && Math.abs(first[1] - second[1]) <= 1;
}

/** Two words of the same letters. */
const isSwap = (a: string, b: string): boolean => Array.from(a).sort().join("") === Array.from(b).sort().join("");

/** What stands for another letter: none where letters were left out, doubled or swapped; `FAR` where one of them is easily mistaken by nobody. */
export function wrongLetters(typed: string, meant: string): "NONE" | "NEAR" | "FAR" {
  if (typed.length !== meant.length || isSwap(typed, meant)) return "NONE";
  for (let at = 0; at < typed.length; at++) if (typed[at] !== meant[at] && !areNear(typed[at]!, meant[at]!)) return "FAR";
  return "NEAR";
}

/** Whether the words begin as they would without the slip; a first letter beside the right one is no great wonder. */
export function beginning(typed: string, meant: string): "SAME" | "NEAR" | "FAR" {
  if (typed[0] === meant[0]) return "SAME";
  return typed.length === meant.length && areNear(typed[0]!, meant[0]!) ? "NEAR" : "FAR";
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/[ck]?qu(?=[ei])|ck|q/g, "k"],
  [/[sc]h/g, "S"],
  [/[tsc]i(?=on|al|an|ous)/g, "S"],
  [/sc(?=[eiy])|c(?=[eiy])|[zx]/g, "s"],
  [/c/g, "k"],
  [/gh|h/g, ""],
  [/v/g, "b"],
  [/ll/g, "y"],
  [/ei/g, "ie"],
  [/[ae](?=n[kst]e?s?$)/g, "a"],
  [/[ai](?=ble?s?$)/g, "a"],
  [/S[aeiou]n(?=s?$)/g, "Sn"],
  [/a[iy](?=r)/g, "a"],
  [/e(?=s?$)/g, ""],
  [/(.)\1+/g, "$1"],
];

/** How a word sounds, roughly, to an English or a Spanish ear: two that sound alike are spelled alike by whoever writes by ear. */
export function soundOf(word: string): string {
  return sounds.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
}
