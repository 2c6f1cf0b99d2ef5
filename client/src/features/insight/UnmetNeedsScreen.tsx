import { useState } from "react";
import { Link } from "react-router";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { Select } from "../../ui/Select.tsx";
import { writeSearch } from "../search/shared/search-state.ts";
import { insightMessages } from "./insight.messages.ts";
import { dayBefore, periods, type Period, stateCodes } from "./unmet-needs.ts";

const UnmetNeedsQuery = graphql(`
  query UnmetNeeds($from: Date, $state: String, $first: Int) {
    unmetNeeds(from: $from, state: $state, first: $first) {
      totalCount
      pageInfo { hasNextPage }
      edges { node { words area nothing weak days lastDay } }
    }
  }
`);
type UnmetNeed = ResultOf<typeof UnmetNeedsQuery>["unmetNeeds"]["edges"][number]["node"];

const pageSize = 20;
/** The server's longest page: whoever looks further chooses a shorter time or one state. */
const longest = 100;

/** What people searched for and did not find: where a program is missing, or a word for one. */
export function UnmetNeedsScreen() {
  const t = useMessages(insightMessages);
  useScreenTitle(t("title"));
  const [period, setPeriod] = useState<Period>("90");
  const [state, setState] = useState("");
  const [first, setFirst] = useState(pageSize);
  const [today] = useState(() => new Date());
  const [{ data, error, fetching }, again] = useQuery({
    query: UnmetNeedsQuery,
    variables: { from: dayBefore(today, Number(period)), state: state === "" ? null : state, first },
  });
  const found = data?.unmetNeeds;
  return (
    <main id="main" className="wrap stack">
      <div className="stack-s">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </div>
      <div className="row">
        <Select
          label={t("days")}
          choices={periods.map((value) => ({ value, label: t(`days_${value}`) }))}
          value={period}
          onChange={setPeriod}
        />
        <Select
          label={t("state")}
          choices={["", ...stateCodes].map((code) => ({ value: code, label: code === "" ? t("everywhere") : code }))}
          value={state}
          onChange={setState}
        />
      </div>
      {found && found.edges.length > 0 && <Needs needs={found.edges.map(({ node }) => node)} />}
      {found?.edges.length === 0 && (
        <div className="card stack-s">
          <p>{t("none")}</p>
          <p className="soft">{t("noneText")}</p>
        </div>
      )}
      {found?.pageInfo.hasNextPage && first < longest && (
        <Button look="second" onClick={() => setFirst(Math.min(longest, first + pageSize))}>
          {t("more")}
        </Button>
      )}
      {!found && (
        <Pending
          level={2}
          isFailed={Boolean(error) && !fetching}
          onRetry={() => again({ requestPolicy: "network-only" })}
          words={{ loading: t("loading"), failed: t("failed"), failedText: t("failedText"), retry: t("retry") }}
        />
      )}
    </main>
  );
}

function Needs({ needs }: { readonly needs: readonly UnmetNeed[] }) {
  const t = useMessages(insightMessages);
  const format = useFormat();
  return (
    <table className="table cards">
      <caption className="vh">{t("caption")}</caption>
      <thead>
        <tr>
          {(["words", "area", "nothing", "weak", "onDays", "last"] as const).map((word) => (
            <th scope="col" key={word}>
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {needs.map(({ words, area, nothing, weak, days, lastDay }) => (
          <tr key={`${words}|${area}`}>
            <th scope="row">
              <Link to={paths.search(writeSearch({ text: words, near: area }))} aria-label={t("againOf", { words })}>
                {words}
              </Link>
            </th>
            <td data-label={t("area")}>{area === "" ? t("noArea") : area}</td>
            <td data-label={t("nothing")}>{format.number(nothing)}</td>
            <td data-label={t("weak")}>{format.number(weak)}</td>
            <td data-label={t("onDays")}>{t("dayCount", { count: days })}</td>
            <td data-label={t("last")}>{format.shortDate(lastDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
