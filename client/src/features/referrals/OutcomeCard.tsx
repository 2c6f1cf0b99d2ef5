import Building2 from "lucide-react/icons/building-2";
import Check from "lucide-react/icons/check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import UserRound from "lucide-react/icons/user-round";
import X from "lucide-react/icons/x";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { contradicts } from "./referral-progress.ts";
import { referralPageMessages } from "./referral-page.messages.ts";
import { firstName } from "../../lib/names.ts";
import { useReferralWords } from "./shared/use-referral-words.ts";

export const OutcomeCard_referral = graphql(`
  fragment OutcomeCard_referral on Referral {
    state outcome outcomeAmount outcomeUnit outcomeDate reason personAnswer
    receiver { id name }
    person { id name }
    events { id at to note }
  }
`);

type Referral = ResultOf<typeof OutcomeCard_referral>;
const bold = { b: (text: string) => <b>{text}</b> };

/** What came of it, big; both answers beside each other where they do not agree. Nothing while it is open. */
export function OutcomeCard({ referral: masked }: { readonly referral: FragmentOf<typeof OutcomeCard_referral> }) {
  const referral = readFragment(OutcomeCard_referral, masked);
  if (contradicts(referral.outcome, referral.personAnswer)) return <TwoAnswers referral={referral} />;
  if (referral.outcome) return <Received referral={referral} />;
  if (referral.state === "DECLINED" || referral.state === "UNFULFILLED" || referral.state === "EXPIRED")
    return <NotReceived referral={referral} />;
  return null;
}

function useOutcomeWords() {
  const words = useReferralWords();
  const format = useFormat();
  const t = useMessages(referralPageMessages);
  return (referral: Referral) => {
    const amount = words.amount(referral.outcomeAmount, referral.outcomeUnit);
    const date = referral.outcomeDate && t("onDate", { date: format.date(referral.outcomeDate) });
    return { title: referral.outcome ? words.t(`outcome_${referral.outcome}`) : "", detail: [amount, date].filter(Boolean).join(" ") };
  };
}

function Received({ referral }: { readonly referral: Referral }) {
  const t = useMessages(referralPageMessages);
  const words = useReferralWords();
  const outcome = useOutcomeWords()(referral);
  return (
    <section className="answer-card mt4" aria-label={t("cameOfIt")}>
      <h2>
        <Icon of={Check} />
        {outcome.title}
      </h2>
      {outcome.detail !== "" && <p className="lead">{outcome.detail}</p>}
      <LastNote referral={referral} />
      {referral.personAnswer && (
        <p>
          <b>{t("ownAnswer", { who: referral.person ? firstName(referral.person.name) : "" })}:</b>{" "}
          {words.t(`answer_${referral.personAnswer}`)}
        </p>
      )}
    </section>
  );
}

function NotReceived({ referral }: { readonly referral: Referral }) {
  const t = useMessages(referralPageMessages);
  const words = useReferralWords();
  return (
    <section className="answer-card stop mt4" aria-label={t("cameOfIt")}>
      <h2>
        <Icon of={X} />
        {words.t(`state_${referral.state}`)}
      </h2>
      {referral.reason && <p className="lead">{words.t(`reason_${referral.reason}`)}</p>}
      <LastNote referral={referral} />
    </section>
  );
}

function LastNote({ referral }: { readonly referral: Referral }) {
  const note = referral.events.findLast(({ to }) => to === referral.state)?.note;
  return note ? <p>{note}</p> : null;
}

function TwoAnswers({ referral }: { readonly referral: Referral }) {
  const t = useMessages(referralPageMessages);
  const words = useReferralWords();
  const outcome = useOutcomeWords()(referral);
  const who = referral.person ? firstName(referral.person.name) : "";
  return (
    <div className="mt4">
      <Note look="stop" icon={TriangleAlert}>
        <div className="stack-s">
          <p>{t.rich("notAgree", bold, { organization: referral.receiver.name, who })}</p>
          <div className="stages two">
            <div className="stage">
              <h2 className="h4">
                <Icon of={Building2} />
                {t("theirAnswer", { organization: referral.receiver.name })}
              </h2>
              <div className="in">
                <b>{outcome.title}</b>
                {outcome.detail !== "" && `: ${outcome.detail}`}
              </div>
            </div>
            <div className="stage">
              <h2 className="h4">
                <Icon of={UserRound} />
                {t("ownAnswer", { who })}
              </h2>
              <div className="in">
                <b>{referral.personAnswer && words.t(`answer_${referral.personAnswer}`)}</b>
              </div>
            </div>
          </div>
          <p className="small">{t("bothStay")}</p>
        </div>
      </Note>
    </div>
  );
}
