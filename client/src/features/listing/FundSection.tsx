import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useNow } from "../../lib/now.ts";
import { barParts, fundPeriods } from "./fund-history.ts";
import { listingMessages } from "./listing.messages.ts";
import { FundBadge } from "./shared/FundBadge.tsx";
import { listingWords } from "./shared/listing-words.messages.ts";

export const FundSection_service = graphql(`
  fragment FundSection_service on Service {
    fundStatus
    fundNote
    fundHistory { status at note }
  }
`);

const year = 365 * 86_400_000;

/** Whether there is room or money now, and how that changed: a bar over the last year, and the same as a table. */
export function FundSection({ service }: { readonly service: FragmentOf<typeof FundSection_service> }) {
  const { fundStatus, fundNote, fundHistory } = readFragment(FundSection_service, service);
  const t = useMessages(listingMessages);
  const words = useMessages(listingWords);
  const format = useFormat();
  const now = useNow();
  const since = new Date(now.getTime() - year);
  const periods = fundPeriods(fundHistory);
  const parts = barParts(periods, since, now);
  const [current] = periods;
  const when = (from: string, until: string | null) =>
    until === null
      ? t("since", { from: format.shortDate(from) })
      : t("fromTo", { from: format.shortDate(from), to: format.shortDate(until) });
  return (
    <section aria-labelledby="fund" className="stack">
      <h2 id="fund">{t("fund")}</h2>
      <p className="row">
        <FundBadge status={fundStatus} />
        {current && <span>{t("since", { from: format.date(current.from) })}</span>}
      </p>
      {fundNote && <p>{t("fundSays", { note: fundNote })}</p>}
      {periods.length === 0 && <p className="soft">{t("fundNoHistory")}</p>}
      {periods.length > 1 && parts.length > 0 && (
        <div aria-hidden="true">
          <div className="fundbar">
            <span style={{ flex: Math.max(0, 1 - parts.reduce((sum, part) => sum + part.share, 0)) }} className="before" />
            {parts.map((part, index) => (
              <span key={index} className={part.status.toLowerCase()} style={{ flex: part.share }} />
            ))}
          </div>
          <p className="ends">
            <span>{format.shortDate(since.toISOString())}</span>
            <span>{t("todayWord")}</span>
          </p>
        </div>
      )}
      {periods.length > 1 && (
        <table className="table plain">
          <caption className="vh">{t("fundOverYear")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("status")}</th>
              <th scope="col">{t("note")}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.from}>
                <td>{when(period.from, period.until)}</td>
                <td>
                  <span className={`swatch ${period.status.toLowerCase()}`} aria-hidden="true" />
                  {words(`fund_${period.status}`)}
                </td>
                <td>{period.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
