import { Link } from "react-router";
import Building2 from "lucide-react/icons/building-2";
import Calendar from "lucide-react/icons/calendar";
import Minus from "lucide-react/icons/minus";
import UserRound from "lucide-react/icons/user-round";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { waitingOn } from "./referral-progress.ts";
import { referralsMessages } from "./referrals.messages.ts";
import { DueDate } from "./shared/DueDate.tsx";
import { ReferralBadge } from "./shared/ReferralBadge.tsx";
import { useReferralWords } from "./shared/use-referral-words.ts";

export const ReferralsRow_referral = graphql(`
  fragment ReferralsRow_referral on Referral {
    id code state urgency dueAt sentAt closedAt outcome reason
    need { id name(locale: $locale) }
    service { id name(locale: $locale) }
    receiver { id name }
    person { id name }
  }
`);

/** A table on a wide screen, cards on a phone. */
export function ReferralsTable({
  referrals,
  now,
}: {
  readonly referrals: readonly FragmentOf<typeof ReferralsRow_referral>[];
  readonly now: Date;
}) {
  const t = useMessages(referralsMessages);
  return (
    <table className="table cards">
      <caption className="vh">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("person")}</th>
          <th scope="col">{t("need")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("waitingOn")}</th>
          <th scope="col">{t("next")}</th>
        </tr>
      </thead>
      <tbody>
        {referrals.map((masked) => (
          <ReferralsRow key={readFragment(ReferralsRow_referral, masked).id} referral={masked} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function ReferralsRow({ referral: masked, now }: { readonly referral: FragmentOf<typeof ReferralsRow_referral>; readonly now: Date }) {
  const referral = readFragment(ReferralsRow_referral, masked);
  const t = useMessages(referralsMessages);
  const words = useReferralWords();
  const isWaiting = referral.state === "SENT" || referral.state === "VIEWED";
  const isLate = isWaiting && referral.dueAt !== null && new Date(referral.dueAt) < now;
  return (
    <tr className={isLate ? "late" : undefined}>
      <th scope="row">
        <Link to={paths.referral(referral.id)}>{referral.person?.name ?? t("noPerson")}</Link>
        <span className="sub">
          <span className="ref">{referral.code}</span>
          {referral.urgency !== "ROUTINE" && ` · ${words.t(`urgency_${referral.urgency}`)}`}
        </span>
      </th>
      <td data-label={t("need")}>
        <span>
          {referral.need.name}
          <span className="sub">{referral.service.name}</span>
        </span>
      </td>
      <td data-label={t("state")}>
        <span>
          <ReferralBadge state={referral.state} />
        </span>
      </td>
      <td data-label={t("waitingOn")}>
        <WaitingOn state={referral.state} receiver={referral.receiver.name} />
      </td>
      <td data-label={t("next")}>
        <Next referral={referral} now={now} isWaiting={isWaiting} />
      </td>
    </tr>
  );
}

function WaitingOn({ state, receiver }: { readonly state: Parameters<typeof waitingOn>[0]; readonly receiver: string }) {
  const t = useMessages(referralsMessages);
  const whose = waitingOn(state);
  return (
    <span className="wait-on">
      <Icon of={whose === "you" ? UserRound : whose === "receiver" ? Building2 : Minus} />
      {whose === "you" ? <b>{t("you")}</b> : whose === "receiver" ? <span>{receiver}</span> : <span className="soft">{t("nobody")}</span>}
    </span>
  );
}

interface NextProps {
  readonly referral: {
    readonly state: Parameters<typeof waitingOn>[0];
    readonly dueAt: string | null;
    readonly sentAt: string | null;
    readonly closedAt: string | null;
    readonly outcome: "HELP_RECEIVED" | "HELP_PARTIAL" | "ENROLLED" | "APPLICATION_SUBMITTED" | "INFORMATION_GIVEN" | null;
  };
  readonly now: Date;
  readonly isWaiting: boolean;
}

function Next({ referral, now, isWaiting }: NextProps) {
  const t = useMessages(referralsMessages);
  const words = useReferralWords();
  if (isWaiting && referral.dueAt) return <DueDate dueAt={referral.dueAt} now={now} />;
  if (referral.outcome) {
    return (
      <span>
        {words.t(`outcome_${referral.outcome}`)}
        {referral.closedAt && <span className="sub">{t("closedOn", { date: words.monthDay(referral.closedAt) })}</span>}
      </span>
    );
  }
  if (waitingOn(referral.state) === "you") {
    return (
      <span>
        {referral.state === "DRAFT" ? t("sendIt") : t("handOn")}
        {referral.closedAt && <span className="sub">{t("closedOn", { date: words.monthDay(referral.closedAt) })}</span>}
      </span>
    );
  }
  const date = referral.closedAt ?? referral.sentAt;
  return (
    <span className="due">
      <Icon of={Calendar} />
      <span>{date && t(referral.closedAt ? "closedOn" : "sentOn", { date: words.monthDay(date) })}</span>
    </span>
  );
}
