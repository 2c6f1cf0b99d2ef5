import { useState } from "react";
import type { CombinedError } from "urql";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { useMessages } from "../../i18n/i18n.tsx";
import { useOnline } from "../../lib/use-online.ts";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { auditLogMessages } from "./audit-log.messages.ts";

/** Lines that one page shows. */
export const pageSize = 25;

export interface Pages {
  readonly after: string | null;
  /** 1 for the newest. */
  readonly number: number;
  readonly older: (endCursor: string) => void;
  readonly newer: () => void;
}

/** Page after page by cursors. Another `question` begins at its newest page: the cursor of one says nothing in another. */
export function usePages(question: string): Pages {
  const [{ of, cursors }, set] = useState<{ readonly of: string; readonly cursors: readonly string[] }>({ of: question, cursors: [] });
  const mine = of === question ? cursors : [];
  return {
    after: mine.at(-1) ?? null,
    number: mine.length + 1,
    older: (endCursor) => set({ of: question, cursors: [...mine, endCursor] }),
    newer: () => set({ of: question, cursors: mine.slice(0, -1) }),
  };
}

export interface PagerProps {
  readonly pages: Pages;
  /** Where the next older page begins; null on the last. */
  readonly endCursor: string | null;
  readonly isBusy: boolean;
}

export function Pager({ pages, endCursor, isBusy }: PagerProps) {
  const t = useMessages(auditLogMessages);
  if (pages.number === 1 && endCursor === null) return null;
  return (
    <nav className="spread mt4" aria-label={t("pages")}>
      {pages.number > 1 ? (
        <Button look="second" icon={ChevronLeft} onClick={pages.newer} aria-busy={isBusy || undefined}>
          {t("newer")}
        </Button>
      ) : (
        <span />
      )}
      <span className="small soft" role="status">
        {t("page", { page: pages.number })}
      </span>
      {endCursor === null ? (
        <span />
      ) : (
        <Button look="second" icon={ChevronRight} onClick={() => pages.older(endCursor)} aria-busy={isBusy || undefined}>
          {t("older")}
        </Button>
      )}
    </nav>
  );
}

export interface AuditStateProps {
  readonly error: CombinedError | undefined;
  readonly isFetching: boolean;
  readonly onRetry: () => void;
}

/** While there are no lines to show yet, or none to be had. */
export function AuditState({ error, isFetching, onRetry }: AuditStateProps) {
  const t = useMessages(auditLogMessages);
  const isOnline = useOnline();
  if (error !== undefined && !isFetching) {
    return (
      <div className="card stack-s" role="alert">
        <h3>{t("failed")}</h3>
        <p>{isOnline ? t("failedText") : t("offlineText")}</p>
        <Button onClick={onRetry}>{t("retry")}</Button>
      </div>
    );
  }
  return (
    <div className="card stack" aria-busy="true">
      <p className="vh" role="status">
        {t("loading")}
      </p>
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} width={80} />
      ))}
    </div>
  );
}
