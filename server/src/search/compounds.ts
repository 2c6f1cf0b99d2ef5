import type { Lexicon } from "./lexicon.ts";
import { askingWords, silentWords } from "./vocabulary/stop-words.ts";
import { isOrdinary } from "./vocabulary/ordinary-words.ts";
import type { WordList } from "./word-list.ts";

const sayNothing = (word: string): boolean => silentWords.has(word) || askingWords.has(word);

/** Words that were parted where people write one, and the other way round, as our vocabulary writes them: "wheel chair", "foodbank". */
export function withCompounds(
  typed: readonly string[],
  lexicon: Lexicon,
  list: WordList,
): { words: string[]; changes: ReadonlyMap<string, string> } {
  const words: string[] = [];
  const changes = new Map<string, string>();
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at]!;
    const next = typed[at + 1];
    if (next !== undefined && isOneWord(word, next, lexicon)) {
      changes.set(`${word} ${next}`, word + next);
      words.push(word + next);
      at++;
      continue;
    }
    const parts = list.isKnown(word) || isOrdinary(word) ? null : partsOf(word, lexicon);
    if (parts) changes.set(word, parts.join(" "));
    words.push(...(parts ?? [word]));
  }
  return { words, changes };
}

/** Two words that our vocabulary writes as one, and never as two. */
function isOneWord(word: string, next: string, lexicon: Lexicon): boolean {
  if (word.length < 3 || next.length < 3 || sayNothing(word) || sayNothing(next)) return false;
  return lexicon.words.has(word + next) && lexicon.isName([word + next]) && !lexicon.isName([word, next]);
}

/** A word that nobody wrote so before, and that is a name of ours in two words. */
function partsOf(word: string, lexicon: Lexicon): [string, string] | null {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (lexicon.words.has(first) && lexicon.words.has(second) && lexicon.isName([first, second])) return [first, second];
  }
  return null;
}
