import { canaries, type Network } from "./fixture.ts";
import type { Heard } from "./matrix.ts";

/** Answers in which a caller hears what is not the caller's to know: outsiders ever, the receiver before it has accepted or after it declined. */
export function leaksIn(heard: readonly Heard[], network: Network): { caller: string; scope: string; query: string; found: string }[] {
  const outsiders = new Set(network.outsiders);
  const words = Object.values(canaries).map((word) => word.toLowerCase());
  return heard.flatMap(({ caller, scope, query, body }) => {
    const isOutside = outsiders.has(caller);
    const isEarly = caller.startsWith("receiver") && ["draft", "sent", "declined"].includes(scope);
    // A receiver is told of a referral, and never of the sender's own affairs: consents, members, keys, invitations.
    const isReceiver = caller.startsWith("receiver");
    if (!isOutside && !isReceiver) return [];
    const ids = isOutside ? [...network.theirs.ids, ...network.theirs.own] : network.theirs.own;
    const kept = scope === "declined" && !isOutside ? words.filter((word) => word !== canaries.note.toLowerCase()) : words;
    const small = body.toLowerCase();
    return [...(isOutside || isEarly ? kept : []), ...ids]
      .filter((word) => small.includes(word))
      .map((found) => ({ caller, scope, query, found }));
  });
}

/** The answer with every id made one, so that two answers that differ in nothing else are equal. */
export const withoutIds = (body: string): string => body.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "ID");
