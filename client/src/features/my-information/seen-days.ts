/** One line of the list of who has seen a person's information, as the server tells it. */
export interface SeenEvent {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actorKind: string;
  readonly memberName: string | null;
  readonly parts: readonly string[];
  readonly organization: { readonly id: string; readonly name: string } | null;
}

/** What one reader did on one day: the same thing done again is counted, not repeated. */
export interface SeenLine {
  readonly event: SeenEvent;
  readonly count: number;
}

export interface SeenDay {
  /** "2026-11-24", of the reader's own clock. */
  readonly day: string;
  readonly lines: readonly SeenLine[];
}

/** The list by days, the newest first, as people remember it. */
export function seenDays(events: readonly SeenEvent[]): SeenDay[] {
  const days = Map.groupBy(events, ({ at }) => dayOf(at));
  return [...days].map(([day, ofDay]) => ({ day, lines: linesOf(ofDay) }));
}

function linesOf(events: readonly SeenEvent[]): SeenLine[] {
  const alike = Map.groupBy(events, ({ action, actorKind, memberName, organization, parts }) =>
    JSON.stringify([action, actorKind, memberName, organization?.id, [...parts].sort()]),
  );
  return [...alike.values()].flatMap((same) => (same[0] ? [{ event: same[0], count: same.length }] : []));
}

function dayOf(at: string): string {
  const local = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
