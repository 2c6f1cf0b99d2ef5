import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { listingWords } from "./listing-words.messages.ts";

export interface OpenAtThisHour {
  readonly isOpen: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly timezone: string;
}

/** "open until 6:00 PM", "closed now, opens Wed 8:00 AM": always in the time of the place. */
export function useOpenWords() {
  const t = useMessages(listingWords);
  const format = useFormat();
  return ({ isOpen, opensAt, closesAt, timezone }: OpenAtThisHour): string => {
    if (isOpen) return closesAt === null ? t("openNow") : t("openUntil", { time: format.timeIn(closesAt, timezone) });
    return opensAt === null ? t("closedNow") : t("closedOpens", { time: format.weekdayTimeIn(opensAt, timezone) });
  };
}
