import { canaries, type Network } from "./fixture.ts";
import type { Heard } from "./matrix.ts";

/** Answers in which a caller hears what is not the caller's to know: outsiders ever, the receiver before it has accepted or after it declined. */
export function leaksIn(heard: readonly Heard[], network: Network): { caller: string; scope: string; query: string; found: string }[] {
  const outsiders = new Set(network.outsiders);
  const words = Object.values(canaries).map((word) => word.toLowerCase());
  const referralIds = Object.values(network.referrals).map(({ id }) => id);
  return heard.flatMap(({ caller, scope, query, body }) => {
    const isOutside = outsiders.has(caller);
    const isEarly = caller.startsWith("receiver") && ["draft", "sent", "declined"].includes(scope);
    if (!isOutside && !isEarly) return [];
    const kept = scope === "declined" && !isOutside ? words.filter((word) => word !== canaries.note.toLowerCase()) : words;
    const small = body.toLowerCase();
    return [...kept, ...(isOutside ? referralIds : [])]
      .filter((word) => small.includes(word))
      .map((found) => ({ caller, scope, query, found }));
  });
}

/** The answer with every id made one, so that two answers that differ in nothing else are equal. */
export const withoutIds = (body: string): string => body.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "ID");
