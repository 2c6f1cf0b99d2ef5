import Calendar from "lucide-react/icons/calendar";
import Timer from "lucide-react/icons/timer";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useFormat } from "../../../i18n/i18n.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { dueOf } from "./due.ts";
import { useReferralWords } from "./use-referral-words.ts";

/** By when an answer is due: calendar for later, stopwatch for soon, triangle for today or late. */
export function DueDate({ dueAt, now, isLong = false }: { readonly dueAt: string; readonly now: Date; readonly isLong?: boolean }) {
  const { due } = useReferralWords();
  const format = useFormat();
  const { kind } = dueOf(dueAt, now);
  const look = kind === "late" || kind === "today" ? "late" : kind === "later" ? "" : "soon";
  const icon = look === "late" ? TriangleAlert : look === "soon" ? Timer : Calendar;
  return (
    <span className={classNames("due", look)} title={format.date(dueAt)}>
      <Icon of={icon} />
      <span>{due(dueAt, now, isLong)}</span>
    </span>
  );
}
