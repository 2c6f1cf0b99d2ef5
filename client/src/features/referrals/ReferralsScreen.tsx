import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "urql";
import Search from "lucide-react/icons/search";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { useSettled } from "../../lib/use-settled.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { buttonClass } from "../../ui/LinkButton.tsx";
import { Note } from "../../ui/Note.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { type ReferralView, shownViews, viewCount, viewOf, viewStates } from "./referral-views.ts";
import { ReferralsRow_referral, ReferralsTable } from "./ReferralsTable.tsx";
import { referralsMessages } from "./referrals.messages.ts";
import { useNow } from "./shared/use-now.ts";
import { useReferralNotices } from "./shared/use-referral-notices.ts";
import { useRefreshOnReturn } from "./shared/use-refresh-on-return.ts";

const ReferralsQuery = graphql(
  `
  query Referrals($states: [ReferralState!], $text: String, $first: Int!, $locale: String) {
    viewer {
      referralCounts(side: SENDER) { state count }
      waiting: referrals(side: SENDER, states: [SENT, VIEWED], first: 100) { edges { node { id dueAt } } }
      referrals(side: SENDER, states: $states, text: $text, first: $first) {
        totalCount
        edges { node { id ...ReferralsRow_referral } }
      }
    }
  }
`,
  [ReferralsRow_referral],
);

type SenderView = NonNullable<ResultOf<typeof ReferralsQuery>["viewer"]>;
const page = 25;

/** What the organization has sent: by state, with what is overdue on top. */
export function ReferralsScreen() {
  const t = useMessages(referralsMessages);
  useScreenTitle(t("title"));
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search.get("show"));
  const [text, setText] = useState("");
  const asked = useSettled(text.trim());
  const [first, setFirst] = useState(page);
  const states = viewStates[view];
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ReferralsQuery,
    variables: { states: states === null ? null : [...states], text: asked || null, first, locale },
    requestPolicy: "cache-and-network",
  });
  useRefreshOnReturn(ask);
  useReferralNotices(ask);
  const viewer = data?.viewer ?? null;
  const reset = () => {
    setText("");
    setSearch({}, { replace: true });
  };
  return (
    <main id="main" className="wrap">
      <div className="spread">
        <div className="stack-s">
          <h1>{t("title")}</h1>
          <p className="soft">{t("lead")}</p>
        </div>
        <Link className={buttonClass()} to={paths.home()}>
          <Icon of={Search} />
          {t("findProgram")}
        </Link>
      </div>
      {viewer && <Overdue viewer={viewer} isShown={view !== "answer"} />}
      <ViewTabs view={view} counts={viewer?.referralCounts ?? []} />
      <div className="tools2">
        <div className="icon-input">
          <label className="vh" htmlFor="find-referral">
            {t("find")}
          </label>
          <Icon of={Search} />
          <input
            className="input"
            type="search"
            id="find-referral"
            placeholder={t("findHint")}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </div>
      {viewer ? (
        <Referrals viewer={viewer} text={asked} isBusy={fetching || stale} onMore={() => setFirst(first + page)} onReset={reset} />
      ) : (
        <Pending
          isFailed={error !== undefined && !fetching}
          onRetry={() => ask({ requestPolicy: "network-only" })}
          words={{ loading: t("loading"), failed: t("failed"), failedText: t("failedText"), retry: t("retry") }}
          level={2}
        />
      )}
    </main>
  );
}

function ViewTabs({ view, counts }: { readonly view: ReferralView; readonly counts: SenderView["referralCounts"] }) {
  const t = useMessages(referralsMessages);
  return (
    <nav aria-label={t("views")} className="mt4">
      <ul className="tabs">
        {shownViews(view, counts).map((one) => (
          <li key={one}>
            <Link
              className="tab"
              to={{ search: one === "all" ? "" : `?show=${one}` }}
              replace
              aria-current={one === view ? "page" : undefined}
            >
              {t(`view_${one}`)} <span className="n">{viewCount(one, counts)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Overdue({ viewer, isShown }: { readonly viewer: SenderView; readonly isShown: boolean }) {
  const t = useMessages(referralsMessages);
  const now = useNow();
  const count = viewer.waiting.edges.filter(({ node }) => node.dueAt !== null && new Date(node.dueAt) < now).length;
  if (count === 0) return null;
  return (
    <div className="mt4">
      <Note look="stop" icon={TriangleAlert}>
        <p>
          {t.rich("overdue", { b: (text) => <b>{text}</b> }, { count })} {t("overdueText")}{" "}
          {isShown && (
            <Link to={{ search: "?show=answer" }} replace>
              {t("overdueShow")}
            </Link>
          )}
        </p>
      </Note>
    </div>
  );
}

function Referrals({
  viewer,
  text,
  isBusy,
  onMore,
  onReset,
}: {
  readonly viewer: SenderView;
  readonly text: string;
  readonly isBusy: boolean;
  readonly onMore: () => void;
  readonly onReset: () => void;
}) {
  const t = useMessages(referralsMessages);
  const now = useNow();
  const { edges, totalCount } = viewer.referrals;
  if (totalCount === 0) return <Nothing hasAny={viewCount("all", viewer.referralCounts) > 0} text={text} onReset={onReset} />;
  return (
    <div aria-busy={isBusy}>
      <ReferralsTable referrals={edges.map(({ node }) => node)} now={now} />
      <div className="spread mt4">
        <p className="small soft" role="status">
          {t("showing", { shown: edges.length, total: totalCount })}
        </p>
        {edges.length < totalCount && (
          <Button look="second" onClick={onMore}>
            {t("more")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Nothing({ hasAny, text, onReset }: { readonly hasAny: boolean; readonly text: string; readonly onReset: () => void }) {
  const t = useMessages(referralsMessages);
  if (!hasAny) {
    return (
      <div className="card stack-s">
        <h2 className="h3">{t("noneTitle")}</h2>
        <p>{t("none")}</p>
        <Link className={buttonClass({ look: "second" })} to={paths.home()}>
          {t("findProgram")}
        </Link>
      </div>
    );
  }
  return (
    <div className="card stack-s" role="status">
      <h2 className="h3">{text === "" ? t("noneHere") : t("noneFound", { text })}</h2>
      {text === "" && <p>{t("noneHereText")}</p>}
      <Button look="second" onClick={onReset}>
        {t("showAll")}
      </Button>
    </div>
  );
}
