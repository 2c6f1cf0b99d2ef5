import { type Place, placeOfText, sizeOfCity } from "../kernel/place.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem, wordsOf } from "./text.ts";
import { askingWords, silentWords } from "./vocabulary/stop-words.ts";

/** The words of a place's own name. */
export function placeWords(near: Place | null | undefined): ReadonlySet<string> {
  return new Set(near ? wordsOf([near.city, near.county, near.state, near.label].filter(Boolean).join(" ")) : []);
}

// Cities whose names are common words: they are a place only with their state or after "in".
const commonWords = new Set([
  "mobile",
  "independence",
  "liberty",
  "normal",
  "surprise",
  "enterprise",
  "commerce",
  "union",
  "home",
  "hope",
  "reading",
  "orange",
  "media",
  "opportunity",
  "lead",
  "deal",
  "friendship",
  "care",
  "aid",
  "safety harbor",
  "corona",
  "many",
  "bath",
  "flint",
  "mission",
  "vista",
]);

const joinsNames = new Set(["of", "de", "del", "la", "el", "los", "las", "the", "and", "for", "to", "&"]);

/** Takes a place off the end of the words: "food pantry in Austin TX", "shelter 78701", "dentist Chicago". */
export function takePlace(text: string, known: Lexicon): { rest: string; place: Place | null } {
  const named = /^(.*?)\s*\b(?:in|near|around|close to|en|cerca de)\s+([^]{2,40})$/i.exec(text);
  if (named) {
    const place = placeNamed(named[2]!, known, 1);
    if (place) return { rest: named[1]!.trim(), place };
  }
  const words = text.split(" ");
  for (const count of [4, 3, 2, 1]) {
    if (words.length <= count) continue;
    // "La Clínica del Pueblo", "Boys Club of Springfield": what such a word joins to a name belongs to the name.
    if (joinsNames.has(words.at(-count - 1)!.toLowerCase())) continue;
    const end = words.slice(-count).join(" ");
    const place = hasState(end) || /^\d{5}$/.test(end) ? placeNamed(end, known, 1) : placeNamed(end, known, count > 1 ? 3 : 8);
    if (place && !(place.kind === "STATE" && end.length === 2))
      return {
        rest: words
          .slice(0, -count)
          .join(" ")
          .replace(/[\s,]+$/, ""),
        place,
      };
  }
  return takePostalCode(text);
}

/** "Food pantry 98118 no ID": a postal code says where, wherever it stands. */
function takePostalCode(text: string): { rest: string; place: Place | null } {
  const [code] = /(?<=\s)\d{5}(?=[\s,])/.exec(text) ?? [];
  const place = code === undefined ? null : placeOfText(code);
  return code === undefined || place === null ? { rest: text, place: null } : { rest: text.replace(code, "").replace(/\s+/g, " "), place };
}

/** A state code counts only as people write one: in capitals, or after a comma. */
const hasState = (text: string): boolean => /(?:,\s*[a-z]{2}|\s[A-Z]{2})$/.test(text) || /,\s*[A-Za-z ]+$/.test(text);

function placeNamed(text: string, known: Lexicon, atLeast: number): Place | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5) return null;
  const isCommon = commonWords.has(words.join(" ")) || (words.length === 1 && (silentWords.has(words[0]!) || askingWords.has(words[0]!)));
  if (isCommon && !hasState(text)) return null;
  if (words.every((word) => /^\d+$/.test(word))) return placeOfText(text);
  if (known.mentions(words.map(stem)).length > 0 && !hasState(text)) return null;
  const place = placeOfText(text);
  if (place === null || place.kind !== "CITY" || hasState(text)) return place;
  return endsInState(text) || sizeOfCity(text) >= Math.max(2, atLeast) ? place : null;
}

function endsInState(text: string): boolean {
  const words = text.split(" ");
  return [1, 2, 3].some(
    (count) =>
      words.length > count && words.slice(-count).join(" ").length > 3 && placeOfText(words.slice(-count).join(" "))?.kind === "STATE",
  );
}
