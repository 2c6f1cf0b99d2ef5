import { useId } from "react";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { moreFilterMessages } from "./more-filters.messages.ts";
import type { SearchState } from "./shared/search-state.ts";

const days = [0, 1, 2, 3, 4, 5, 6];
const hours = Array.from({ length: 24 }, (_, index) => `${String((index + 6) % 24).padStart(2, "0")}:00`);
const usualTime = "10:00";

/** A day of the week and an hour at which something should be open. */
export function OpenAtFilter({ search, onSearch }: { readonly search: SearchState; readonly onSearch: (next: SearchState) => void }) {
  const t = useMessages(moreFilterMessages);
  const format = useFormat();
  const id = useId();
  const { openAt } = search;
  const choose = (day: number, time: string) => onSearch({ ...search, openNow: false, openAt: { day, time } });
  const times = openAt === null || hours.includes(openAt.time) ? hours : [openAt.time, ...hours];
  return (
    <fieldset>
      <legend className="legend">{t("openAt")}</legend>
      <div className="open-at">
        <div>
          <label htmlFor={`${id}-day`}>{t("day")}</label>
          <select
            id={`${id}-day`}
            className="input"
            value={openAt?.day ?? ""}
            aria-describedby={`${id}-note`}
            onChange={({ target: { value } }) =>
              value === "" ? onSearch({ ...search, openAt: null }) : choose(Number(value), openAt?.time ?? usualTime)
            }
          >
            <option value="">{t("anyDay")}</option>
            {days.map((day) => (
              <option key={day} value={day}>
                {format.weekday(day)}
              </option>
            ))}
          </select>
        </div>
        {openAt !== null && (
          <div>
            <label htmlFor={`${id}-time`}>{t("time")}</label>
            <select
              id={`${id}-time`}
              className="input"
              value={openAt.time}
              aria-describedby={`${id}-note`}
              onChange={({ target: { value } }) => choose(openAt.day, value)}
            >
              {times.map((time) => (
                <option key={time} value={time}>
                  {format.clock(time)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <p className="hint" id={`${id}-note`}>
        {t("openAtNote")}
      </p>
    </fieldset>
  );
}
