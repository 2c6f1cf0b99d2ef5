import { useId } from "react";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { referralPageMessages } from "./referral-page.messages.ts";
import { useReferralWords } from "./shared/use-referral-words.ts";

export const ConsentCard_referral = graphql(`
  fragment ConsentCard_referral on Referral {
    consent { id data disclosure method givenAt expiresAt withdrawnAt }
  }
`);

const bold = { b: (text: string) => <b>{text}</b> };

/** The permission under which this was sent. */
export function ConsentCard({ referral: masked }: { readonly referral: FragmentOf<typeof ConsentCard_referral> }) {
  const { consent } = readFragment(ConsentCard_referral, masked);
  const t = useMessages(referralPageMessages);
  const words = useReferralWords();
  const format = useFormat();
  const heading = useId();
  return (
    <section className="card stack-s" aria-labelledby={heading}>
      <h2 className="h3" id={heading}>
        {t("permission")}
      </h2>
      {consent === null ? (
        <p className="small soft">{t("noPermission")}</p>
      ) : (
        <div className="stack-s small">
          {consent.withdrawnAt && <p>{t.rich("permissionGone", bold, { date: format.date(consent.withdrawnAt) })}</p>}
          <p>
            {t("permissionData", {
              data: format.list(
                consent.data.map((datum, index) => (index === 0 ? words.t(`data_${datum}`) : words.t(`data_${datum}`).toLocaleLowerCase())),
              ),
            })}
          </p>
          <p>{t("permissionSeen", { when: words.t(`disclosure_${consent.disclosure}`).toLocaleLowerCase() })}</p>
          <p>{t("permissionHow", { how: words.t(`method_${consent.method}`), date: format.date(consent.givenAt) })}</p>
          <p>{consent.expiresAt ? t.rich("permissionUntil", bold, { date: format.date(consent.expiresAt) }) : t("permissionOpen")}</p>
        </div>
      )}
    </section>
  );
}
