import { useFormat, useLocale, useMessages } from "../../i18n/i18n.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { stateLooks } from "../referrals/shared/state-looks.ts";
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
  const amountOf = useAmount();
  const { state, reason, outcome, need, receiver, service, sentAt } = referral;
  const amount = amountOf(referral);
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

const units = ["RIDES", "NIGHTS", "MONTHS", "ITEMS"] as const;

/** "$400", "3 rides"; an unknown unit stays as it was written. The words of the workspace for the same would weigh on this page. */
function useAmount() {
  const t = useMessages(myInformationMessages);
  const tag = `${useLocale()}-US`;
  return ({ outcomeAmount: amount, outcomeUnit: unit }: OwnReferral): string | null => {
    if (amount === null) return null;
    if (unit === "USD") {
      const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
      return new Intl.NumberFormat(tag, { style: "currency", currency: "USD", minimumFractionDigits }).format(amount);
    }
    const known = units.find((one) => one === unit);
    return known ? t(`amount_${known}`, { amount }) : [new Intl.NumberFormat(tag).format(amount), unit].filter(Boolean).join(" ");
  };
}
