import { cityKey, everyPostalCode, type PostalCode } from "../kernel/gazetteer.ts";
import { states } from "../kernel/states.ts";
import { thoseBeginning } from "./beginnings.ts";
import { strokesApart } from "./word-list.ts";

interface Named {
  /** "san marcos tx", "texas" */
  readonly key: string;
  /** Without the state at its end. */
  readonly name: string;
  /** As a person writes it, and as placeOfText reads it again. */
  readonly label: string;
  /** Postal codes that it holds: how likely it is meant. */
  readonly size: number;
}
interface Names {
  readonly named: readonly Named[];
  readonly postalCodes: readonly PostalCode[];
}
let loaded: Names | undefined;

function names(): Names {
  if (loaded) return loaded;
  const postalCodes = everyPostalCode();
  const cities = Map.groupBy(postalCodes, ({ city, state }) => `${city}, ${state}`);
  const named = [...cities].map(([label, codes]): Named => {
    const { city, state } = codes[0]!;
    const name = cityKey(city);
    return { key: `${name} ${state.toLowerCase()}`, name, label, size: codes.length };
  });
  const whole = states.map(({ name }): Named => ({ key: cityKey(name), name: cityKey(name), label: name, size: 1000 }));
  loaded = { named: [...named, ...whole].sort((a, b) => (a.key < b.key ? -1 : 1)), postalCodes };
  return loaded;
}

/** Cities, states and postal codes that begin so, the biggest first; where none does, the one that a slip of the hand away was meant. */
export function placesBeginning(text: string, first: number): readonly string[] {
  const typed = text.trim();
  if (/^\d{3,5}$/.test(typed)) {
    return thoseBeginning(names().postalCodes, typed, (each) => each.postalCode)
      .slice(0, first)
      .map(({ city, state, postalCode }) => `${city}, ${state} ${postalCode}`);
  }
  const key = cityKey(typed);
  if (key.length < 3 || /\d/.test(key)) return [];
  const found = thoseBeginning(names().named, key, (each) => each.key);
  const best = found.length > 0 ? found : nearly(key);
  return best
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
    .slice(0, first)
    .map((each) => each.label);
}

/** Names one stroke away that begin with the same letter. Short ones have too many neighbours. */
function nearly(key: string): Named[] {
  if (key.length < 5) return [];
  return thoseBeginning(names().named, key.slice(0, 1), (each) => each.key).filter(
    ({ name }) => Math.abs(name.length - key.length) <= 1 && strokesApart(name, key) <= 1,
  );
}
