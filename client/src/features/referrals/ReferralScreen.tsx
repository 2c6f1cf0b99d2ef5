import { Link, Navigate, useParams } from "react-router";
import { useQuery } from "urql";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useFormat, useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Track } from "../../ui/Track.tsx";
import { ConsentCard, ConsentCard_referral } from "./ConsentCard.tsx";
import { NextStepCard, NextStepCard_referral } from "./NextStepCard.tsx";
import { OutcomeCard, OutcomeCard_referral } from "./OutcomeCard.tsx";
import { progressOf } from "./referral-progress.ts";
import { referralPageMessages } from "./referral-page.messages.ts";
import { SentFacts, SentFacts_referral } from "./SentFacts.tsx";
import { DueDate } from "./shared/DueDate.tsx";
import { ReferralBadge, UrgencyBadge } from "./shared/ReferralBadge.tsx";
import { ReferralTimeline, ReferralTimeline_referral } from "./shared/ReferralTimeline.tsx";
import { useNow } from "./shared/use-now.ts";
import { useReferralWords } from "./shared/use-referral-words.ts";
import { useRefreshOnReturn } from "./shared/use-refresh-on-return.ts";

const SentReferral_referral = graphql(
  `
  fragment SentReferral_referral on Referral {
    id code state urgency sentAt createdAt dueAt
    need { id name(locale: $locale) }
    service { id slug name(locale: $locale) }
    receiver { id name }
    person { id name }
    events { id at to }
    ...OutcomeCard_referral
    ...NextStepCard_referral
    ...SentFacts_referral
    ...ConsentCard_referral
    ...ReferralTimeline_referral
  }
`,
  [OutcomeCard_referral, NextStepCard_referral, SentFacts_referral, ConsentCard_referral, ReferralTimeline_referral],
);

const ReferralQuery = graphql(
  `
  query SentReferral($id: ID!, $locale: String) {
    referral(id: $id) { id side ...SentReferral_referral }
  }
`,
  [SentReferral_referral],
);

/** The sender's view of one referral: where it is, what to do next, what came of it, what happened. */
export function ReferralScreen() {
  const { id = "" } = useParams();
  const locale = useLocale();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ReferralQuery,
    variables: { id, locale },
    requestPolicy: "cache-and-network",
  });
  useRefreshOnReturn(ask);
  if (data?.referral?.side === "RECEIVER") return <Navigate to={paths.inboxReferral(id)} replace />;
  return (
    <main id="main" className="wrap">
      <BackToList />
      {data?.referral ? (
        <SentReferral key={id} referral={data.referral} />
      ) : (
        <NoReferral isLoading={fetching} isFailed={error !== undefined} onRetry={() => ask({ requestPolicy: "network-only" })} />
      )}
    </main>
  );
}

function BackToList() {
  const t = useMessages(referralPageMessages);
  return (
    <p className="crumb">
      <Link to={paths.referrals()}>
        <Icon of={ArrowLeft} />
        {t("back")}
      </Link>
    </p>
  );
}

function NoReferral({
  isLoading,
  isFailed,
  onRetry,
}: {
  readonly isLoading: boolean;
  readonly isFailed: boolean;
  readonly onRetry: () => void;
}) {
  const t = useMessages(referralPageMessages);
  useScreenTitle(isLoading ? "" : t(isFailed ? "failed" : "goneTitle"));
  if (isLoading) {
    return (
      <div className="stack" aria-busy="true">
        <p className="vh" role="status">
          {t("loading")}
        </p>
        <Skeleton width={25} />
        <Skeleton width={60} tall />
        <Skeleton width={80} tall />
        <Skeleton width={60} />
      </div>
    );
  }
  return (
    <div className="stack">
      <h1>{t(isFailed ? "failed" : "goneTitle")}</h1>
      <p>{t(isFailed ? "failedText" : "gone")}</p>
      {isFailed && <Button onClick={onRetry}>{t("retry")}</Button>}
    </div>
  );
}

function SentReferral({ referral: masked }: { readonly referral: FragmentOf<typeof SentReferral_referral> }) {
  const referral = readFragment(SentReferral_referral, masked);
  const now = useNow();
  return (
    <>
      <Head referral={referral} now={now} />
      <section className="card mt4">
        <Progress referral={referral} />
      </section>
      <OutcomeCard referral={referral} />
      {/* What to do next is read first; on a wide screen it stands beside what happened. */}
      <div className="referral-cols mt4">
        <NextStepCard referral={referral} now={now} />
        <div className="stack-l main-col">
          <ReferralTimeline referral={referral} now={now} />
          <SentFacts referral={referral} />
        </div>
        <ConsentCard referral={referral} />
      </div>
    </>
  );
}

interface HeadReferral {
  readonly code: string;
  readonly state: Parameters<typeof ReferralBadge>[0]["state"];
  readonly urgency: Parameters<typeof UrgencyBadge>[0]["urgency"];
  readonly dueAt: string | null;
  readonly sentAt: string | null;
  readonly createdAt: string;
  readonly need: { readonly name: string };
  readonly service: { readonly slug: string; readonly name: string };
  readonly receiver: { readonly name: string };
  readonly person: { readonly name: string } | null;
}

function Head({ referral, now }: { readonly referral: HeadReferral; readonly now: Date }) {
  const t = useMessages(referralPageMessages);
  const format = useFormat();
  const title = referral.person ? t("titleFor", { who: referral.person.name, need: referral.need.name }) : referral.need.name;
  useScreenTitle(title);
  const isWaiting = referral.state === "SENT" || referral.state === "VIEWED";
  const program = (text: string) => <Link to={paths.listing(referral.service.slug)}>{text}</Link>;
  return (
    <header className="stack-s">
      <div className="row">
        <ReferralBadge state={referral.state} />
        <UrgencyBadge urgency={referral.urgency} />
        {isWaiting && referral.dueAt && <DueDate dueAt={referral.dueAt} now={now} isLong />}
        <span className="ref soft">{referral.code}</span>
      </div>
      <h1>{title}</h1>
      <p>
        {t.rich("to", { program }, { program: referral.service.name, organization: referral.receiver.name })} ·{" "}
        {referral.sentAt ? t("sentOn", { date: format.date(referral.sentAt) }) : t("writtenOn", { date: format.date(referral.createdAt) })}
      </p>
    </header>
  );
}

function Progress({
  referral,
}: {
  readonly referral: {
    readonly state: HeadReferral["state"];
    readonly dueAt: string | null;
    readonly events: readonly { readonly at: string; readonly to: HeadReferral["state"] }[];
  };
}) {
  const t = useMessages(referralPageMessages);
  const words = useReferralWords();
  const steps = progressOf(referral.state, referral.events).map(({ state, place, at }) => {
    const isWaiting = place === "now" && (state === "SENT" || state === "VIEWED");
    const detail =
      isWaiting && referral.dueAt
        ? t("answerBy", { date: words.monthDay(referral.dueAt) })
        : at === null
          ? undefined
          : words.weekMonthDay(at);
    return { label: words.t(`state_${state}`), place, detail };
  });
  return <Track steps={steps} label={t("progress")} nowLabel={t("now")} />;
}
