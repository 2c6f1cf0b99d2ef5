import { useMemo } from "react";
import { useLocale, useMessages } from "../../../i18n/i18n.tsx";
import { calendarDays, dueOf } from "./due.ts";
import { referralWords } from "./referral-words.messages.ts";

const tags = { en: "en-US", es: "es-US" } as const;
const units = ["RIDES", "NIGHTS", "MONTHS", "ITEMS"] as const;
const facts = ["household", "income", "insurance", "diagnosis", "veteran", "runs_out", "other"] as const;
const ageBands: Readonly<Record<string, "under_18" | "18_to_24" | "25_to_39" | "40_to_64" | "65_or_older">> = {
  "under 18": "under_18",
  "18 to 24": "18_to_24",
  "25 to 39": "25_to_39",
  "40 to 64": "40_to_64",
  "65 or older": "65_or_older",
};

export interface Area {
  readonly county: string | null;
  readonly state: string | null;
  readonly postalPrefix: string | null;
}

/** The values of a referral as people say them: dates near by words, amounts with their unit, places as far as they are told. */
export function useReferralWords() {
  const locale = useLocale();
  const t = useMessages(referralWords);
  return useMemo(() => {
    const tag = tags[locale];
    const part = (options: Intl.DateTimeFormatOptions) => (iso: string) => new Intl.DateTimeFormat(tag, options).format(new Date(iso));
    const monthDay = part({ month: "short", day: "numeric" });
    const weekMonthDay = part({ weekday: "short", month: "short", day: "numeric" });
    const clock = part({ hour: "numeric", minute: "2-digit" });
    const names = new Intl.DisplayNames([tag], { type: "language", fallback: "code" });
    return {
      t,
      monthDay,
      weekMonthDay,
      clock,
      /** "Today, 9:12 AM", "Wed, Nov 18, 4:40 PM" */
      when: (iso: string, now: Date) => {
        const days = calendarDays(new Date(iso), now);
        const values = { time: clock(iso), date: weekMonthDay(iso) };
        return days === 0 ? t("whenToday", values) : days === 1 ? t("whenYesterday", values) : t("whenOther", values);
      },
      /** Short for a row, long ("Answer due tomorrow, Nov 25") for a heading. */
      due: (iso: string, now: Date, isLong: boolean) => {
        const due = dueOf(iso, now);
        const values = { time: clock(iso), date: isLong || due.kind === "soon" ? weekMonthDay(iso) : monthDay(iso) };
        if (due.kind === "late") return t(isLong ? "answerLateDays" : "dueLateDays", { days: due.days });
        if (due.kind === "today") return t(isLong ? "answerDueToday" : "dueToday", values);
        if (due.kind === "tomorrow") return t(isLong ? "answerDueTomorrow" : "dueTomorrow", { date: monthDay(iso) });
        return t(isLong ? "answerDue" : "dueLater", values);
      },
      /** "$400", "3 rides"; an unknown unit stays as it was written. Null where there is no amount. */
      amount: (amount: number | null, unit: string | null) => {
        if (amount === null) return null;
        if (unit === null) return new Intl.NumberFormat(tag).format(amount);
        const cents = Number.isInteger(amount) ? 0 : 2;
        if (unit === "USD")
          return new Intl.NumberFormat(tag, {
            style: "currency",
            currency: "USD",
            minimumFractionDigits: cents,
            maximumFractionDigits: cents,
          }).format(amount);
        const known = units.find((one) => one === unit);
        return known ? t(`amount_${known}`, { amount }) : `${new Intl.NumberFormat(tag).format(amount)} ${unit}`;
      },
      language: (code: string) => names.of(code) ?? code,
      area: ({ county, state, postalPrefix }: Area, isLong: boolean) => {
        const name = county && state ? t("county", { county: county.replace(/ County$/, ""), state }) : state;
        const zip = postalPrefix ? t("zipArea", { prefix: postalPrefix }) : null;
        return (isLong ? [name, zip] : [name ?? zip]).filter(Boolean).join(", ") || t("noArea");
      },
      ageBand: (band: string) => {
        const known = ageBands[band];
        return known ? t(`age_${known}`) : band;
      },
      /** The name of a fact we offer; others, such as an importer's, stay as they are. */
      fact: (criterion: string) => {
        const known = facts.find((one) => one === criterion);
        return known ? t(`fact_${known}`) : criterion;
      },
    };
  }, [locale, t]);
}
