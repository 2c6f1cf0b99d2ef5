import { type AuditAction, actionsOf, type AuditKind, auditKinds } from "./audit-kinds.ts";

/** What the page shows, as its address says it. Days are "2026-11-24", in the reader's own zone. */
export interface AuditFilter {
  readonly kind: AuditKind | null;
  readonly userId: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** The same as the API takes it. */
export interface AuditVariables {
  readonly actions: AuditAction[] | null;
  readonly userId: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function filterIn(search: URLSearchParams): AuditFilter {
  const kind = search.get("kind");
  return {
    kind: auditKinds.find((one) => one === kind) ?? null,
    userId: search.get("who"),
    from: dayIn(search.get("from")),
    until: dayIn(search.get("to")),
  };
}

function dayIn(written: string | null): string | null {
  return written !== null && day.test(written) ? written : null;
}

export function searchOf({ kind, userId, from, until }: AuditFilter): URLSearchParams {
  const parts = [
    ["kind", kind],
    ["who", userId],
    ["from", from],
    ["to", until],
  ] as const;
  return new URLSearchParams(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The last day is shown whole: until the day after it begins. */
export function variablesOf({ kind, userId, from, until }: AuditFilter): AuditVariables {
  return {
    actions: kind === null ? null : actionsOf(kind),
    userId,
    from: from === null ? null : startOf(from, 0).toISOString(),
    until: until === null ? null : startOf(until, 1).toISOString(),
  };
}

/** Midnight of a day in the reader's zone, `later` days after it. */
function startOf(written: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = written.split("-").map(Number);
  return new Date(year, month - 1, date + later);
}

export const areDatesWrong = ({ from, until }: AuditFilter): boolean => from !== null && until !== null && until < from;
