import { Link } from "react-router";
import Calendar from "lucide-react/icons/calendar";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { DueDate } from "../referrals/shared/DueDate.tsx";
import { ReferralBadge } from "../referrals/shared/ReferralBadge.tsx";
import { useReferralWords } from "../referrals/shared/use-referral-words.ts";
import { inboxMessages } from "./inbox.messages.ts";

export const InboxRow_referral = graphql(`
  fragment InboxRow_referral on Referral {
    id code kind state urgency dueAt sentAt closedAt language
    need { id name(locale: $locale) }
    area { county state postalPrefix }
    person { id name }
  }
`);

/** One referral in the list: whose or which need, by when, where it stands. */
export function InboxRow({
  referral: masked,
  isOpen,
  now,
}: {
  readonly referral: FragmentOf<typeof InboxRow_referral>;
  readonly isOpen: boolean;
  readonly now: Date;
}) {
  const referral = readFragment(InboxRow_referral, masked);
  const t = useMessages(inboxMessages);
  const words = useReferralWords();
  const isWaiting = referral.state === "SENT" || referral.state === "VIEWED";
  const isSelf = referral.kind === "SELF" && referral.person === null;
  const meta = [
    referral.code,
    (referral.person !== null || isSelf) && referral.need.name,
    words.area(referral.area, false),
    referral.urgency !== "ROUTINE" && words.t(`urgency_${referral.urgency}`).toLocaleLowerCase(),
    isWaiting && referral.language !== null && referral.language !== "en" && words.language(referral.language),
  ];
  const since = referral.closedAt ?? referral.sentAt;
  return (
    <li>
      <Link className="qrow" to={paths.inboxReferral(referral.id)} aria-current={isOpen || undefined} data-referral={referral.id}>
        <b>{referral.person?.name ?? (isSelf ? t("askedByPerson") : referral.need.name)}</b>
        <span className="r">
          {isWaiting && referral.dueAt ? (
            <DueDate dueAt={referral.dueAt} now={now} />
          ) : (
            since && (
              <span className="due">
                <Icon of={Calendar} />
                <span>{referral.closedAt ? words.monthDay(since) : words.t("since", { date: words.monthDay(since) })}</span>
              </span>
            )
          )}
        </span>
        <span className="meta">{meta.filter(Boolean).join(" · ")}</span>
        <span className="r">
          <ReferralBadge state={referral.state} isReceiver />
        </span>
      </Link>
    </li>
  );
}
