import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { stateLooks } from "../referrals/shared/ReferralBadge.tsx";
import { useReferralWords } from "../referrals/shared/use-referral-words.ts";
import { Loading } from "./Loading.tsx";
import type { OwnReferral } from "./my-information-query.ts";
import { myInformationMessages } from "./my-information.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };

export interface RequestSectionProps {
  /** Null while they are not here. */
  readonly referrals: readonly OwnReferral[] | null;
  readonly isFailed: boolean;
  readonly onAgain: () => void;
}

/** Whom the organization asked to help, and what came of it. */
export function RequestSection({ referrals, isFailed, onAgain }: RequestSectionProps) {
  const t = useMessages(myInformationMessages);
  return (
    <section className="stack" aria-labelledby="requests">
      <h2 id="requests">{t("requests")}</h2>
      {referrals === null && <Loading isFailed={isFailed} onAgain={onAgain} />}
      {referrals?.length === 0 && <p className="soft">{t("requestsNone")}</p>}
      <ul className="own-list">
        {referrals?.map((referral) => (
          <li key={referral.id} className="card stack-s">
            <Request referral={referral} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Request({ referral }: { readonly referral: OwnReferral }) {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  const words = useReferralWords();
  const { state, reason, outcome, need, receiver, service, sentAt } = referral;
  const amount = words.amount(referral.outcomeAmount, referral.outcomeUnit);
  const got = outcome === null ? null : [t(`outcome_${outcome}`), amount].filter(Boolean).join(", ");
  return (
    <>
      <h3>{need?.name}</h3>
      <Badge {...stateLooks[state]}>{t(`state_${state}`)}</Badge>
      {reason && <p>{t("why", { reason: t(`reason_${reason}`) })}</p>}
      {got !== null && <p>{t("got", { what: got })}</p>}
      {receiver && sentAt && <p>{t.rich("asked", bold, { receiver: receiver.name, date: format.date(sentAt) })}</p>}
      <p className="small soft">
        {service && <>{t("program", { program: service.name })}. </>}
        {t.rich("code", bold, { code: referral.code })}
      </p>
    </>
  );
}
