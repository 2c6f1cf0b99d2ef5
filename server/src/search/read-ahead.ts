import { placeOfPoint } from "../kernel/place-of-point.ts";
import { lexicon } from "./lexicon.ts";
import { placesBeginning } from "./place-names.ts";
import { isOrdinary } from "./vocabulary/ordinary-words.ts";

/**
 * Reads what is otherwise read when a search first needs it: the names of the field, every city and postal code, the outlines of the counties, the
 * ordinary words of both languages. About a second of the processor, once in a process; whoever asked first would wait for it.
 */
export function readAhead(): void {
  lexicon().namesBeginning("a");
  placesBeginning("austin", 1);
  placeOfPoint(30.27, -97.74);
  isOrdinary("a");
}
