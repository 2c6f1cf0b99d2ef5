import { useId } from "react";
import { Link } from "react-router";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { PersonLinks, PersonLinks_person } from "../person-link/shared/PersonLinks.tsx";
import { paths } from "../../routes/paths.ts";
import { referralPageMessages } from "./referral-page.messages.ts";
import { PersonContact, PersonContact_person } from "./shared/PersonContact.tsx";
import { SafetyNote } from "./shared/SafetyNote.tsx";
import { useReferralWords } from "./shared/use-referral-words.ts";

export const SentFacts_referral = graphql(
  `
  fragment SentFacts_referral on Referral {
    urgency message
    need { id name(locale: $locale) }
    area { county state postalPrefix }
    facts { criterion answer }
    sender { id name }
    person { id contactSafety { doNotCall noVoicemail safeHours } ...PersonContact_person ...PersonLinks_person }
  }
`,
  [PersonContact_person, PersonLinks_person],
);

/** For whom it is and what was sent along. */
export function SentFacts({ referral: masked }: { readonly referral: FragmentOf<typeof SentFacts_referral> }) {
  const referral = readFragment(SentFacts_referral, masked);
  const t = useMessages(referralPageMessages);
  const words = useReferralWords();
  const person = useId();
  const sent = useId();
  const rows: readonly (readonly [string, string])[] = [
    [t("need"), referral.need.name],
    [t("urgency"), words.t(`urgency_${referral.urgency}`)],
    [t("area"), words.area(referral.area, true)],
    ...referral.facts.map(({ criterion, answer }) => [words.fact(criterion), answer] as const),
  ];
  return (
    <div className="split">
      {referral.person && (
        <section className="stack-s" aria-labelledby={person}>
          <h2 className="h3" id={person}>
            {t("person")}
          </h2>
          <SafetyNote safety={referral.person.contactSafety} />
          <PersonContact person={referral.person} />
          <PersonLinks person={referral.person} organization={referral.sender.name} />
          <p className="small">
            <Link to={paths.personAudit(referral.person.id)}>{t("whoHasSeen")}</Link>
          </p>
        </section>
      )}
      <section className="stack-s" aria-labelledby={sent}>
        <h2 className="h3" id={sent}>
          {t("facts")}
        </h2>
        <dl className="kv tight">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {referral.message && (
            <div>
              <dt>{t("message")}</dt>
              <dd>{referral.message}</dd>
            </div>
          )}
        </dl>
      </section>
    </div>
  );
}
