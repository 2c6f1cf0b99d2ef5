import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { listingMessages } from "./listing.messages.ts";
import { type HoursRow, isAllDay, type Span } from "./week-hours.ts";

/** A week from today; the marker stands at today. */
export function HoursTable({ caption, rows }: { readonly caption: string; readonly rows: readonly HoursRow[] }) {
  const t = useMessages(listingMessages);
  const format = useFormat();
  const days = (row: HoursRow) => {
    const [first, ...others] = row.days.map((day) => format.weekday(day));
    const last = others.at(-1);
    if (row.isToday) return t("today", { day: first ?? "" });
    return last === undefined ? first : others.length === 1 ? `${first}, ${last}` : t("span", { from: first ?? "", to: last });
  };
  const span = (one: Span) =>
    isAllDay(one) ? t("allDay") : t("span", { from: format.clock(one.opensAt), to: format.clock(one.closesAt) });
  return (
    <table className="hours">
      <caption className="vh">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.days.join()} className={row.isToday ? "today" : undefined}>
            <th scope="row">{days(row)}</th>
            <td>{row.spans.length === 0 ? t("closed") : format.list(row.spans.map(span))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
