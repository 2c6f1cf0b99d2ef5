import { useId } from "react";
import Lock from "lucide-react/icons/lock";
import LockOpen from "lucide-react/icons/lock-open";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { Link } from "react-router";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { PersonContact, PersonContact_person } from "../referrals/shared/PersonContact.tsx";
import { SafetyNote } from "../referrals/shared/SafetyNote.tsx";
import { useReferralWords } from "../referrals/shared/use-referral-words.ts";
import { inboxMessages } from "./inbox.messages.ts";

export const ReferralFacts_referral = graphql(
  `
  fragment ReferralFacts_referral on Referral {
    kind state urgency ageBand language isWithheld message reason outcome outcomeAmount outcomeUnit outcomeDate personAnswer
    need { id name(locale: $locale) }
    situations { id name(locale: $locale) }
    service { id slug name(locale: $locale) }
    sender { id name }
    area { county state postalPrefix }
    facts { criterion answer }
    consent { id data expiresAt }
    person { id contactSafety { doNotCall noVoicemail safeHours } ...PersonContact_person }
  }
`,
  [PersonContact_person],
);

type Referral = ResultOf<typeof ReferralFacts_referral>;
const bold = { b: (text: string) => <b>{text}</b> };

/** What a receiver may see: the need at once, the person after it has accepted, and what was recorded at the end. */
export function ReferralFacts({ referral: masked }: { readonly referral: FragmentOf<typeof ReferralFacts_referral> }) {
  const referral = readFragment(ReferralFacts_referral, masked);
  const t = useMessages(inboxMessages);
  const isWaiting = referral.state === "SENT" || referral.state === "VIEWED" || referral.state === "WAITLISTED";
  return (
    <>
      {referral.person && <SafetyNote safety={referral.person.contactSafety} />}
      <Recorded referral={referral} />
      <div className="split">
        {referral.person && <Contact referral={referral} person={referral.person} />}
        <NeedFacts referral={referral} />
        {referral.facts.length > 0 && <ToldFacts referral={referral} />}
      </div>
      {referral.isWithheld &&
        (isWaiting ? (
          <Sealed referral={referral} />
        ) : (
          <Note look="neutral" icon={Lock}>
            <p>
              <b>{t("closedView")}.</b> {t("closedViewText")}
            </p>
          </Note>
        ))}
    </>
  );
}

function Contact({ referral, person }: { readonly referral: Referral; readonly person: NonNullable<Referral["person"]> }) {
  const t = useMessages(inboxMessages);
  const heading = useId();
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <h2 className="h3" id={heading}>
        <Icon of={LockOpen} /> {t("contact")}
      </h2>
      <PersonContact person={person} />
      {referral.message && <p className="said">{referral.message}</p>}
    </section>
  );
}

function NeedFacts({ referral }: { readonly referral: Referral }) {
  const t = useMessages(inboxMessages);
  const words = useReferralWords();
  const format = useFormat();
  const heading = useId();
  const person = [
    referral.ageBand && words.ageBand(referral.ageBand),
    referral.language && words.t("speaks", { language: words.language(referral.language) }),
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <h2 className="h3" id={heading}>
        {referral.person ? t("need") : t("seeNow")}
      </h2>
      <dl className="kv tight">
        <Row label={t("need")}>{referral.need.name}</Row>
        {referral.situations.length > 0 && <Row label={t("forWhom")}>{format.list(referral.situations.map(({ name }) => name))}</Row>}
        <Row label={t("area")}>{words.area(referral.area, true)}</Row>
        {!referral.person && person !== "" && <Row label={t("person")}>{person}</Row>}
        <Row label={t("from")}>{referral.kind === "SELF" ? t("selfFrom") : referral.sender.name}</Row>
        <Row label={t("program")}>
          <Link to={paths.listing(referral.service.slug)}>{referral.service.name}</Link>
        </Row>
        {referral.consent && referral.person && (
          <Row label={t("permission")}>
            {referral.consent.expiresAt ? t("permissionUntil", { date: format.date(referral.consent.expiresAt) }) : t("permissionOpen")}
          </Row>
        )}
      </dl>
    </section>
  );
}

function ToldFacts({ referral }: { readonly referral: Referral }) {
  const t = useMessages(inboxMessages);
  const words = useReferralWords();
  const heading = useId();
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <h2 className="h3" id={heading}>
        {t("facts")}
      </h2>
      <dl className="kv tight">
        {referral.facts.map(({ criterion, answer }) => (
          <Row key={criterion} label={words.fact(criterion)}>
            {answer}
          </Row>
        ))}
      </dl>
    </section>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Two-stage disclosure, seen from outside: what is in the envelope, not what it says. */
function Sealed({ referral }: { readonly referral: Referral }) {
  const t = useMessages(inboxMessages);
  const words = useReferralWords();
  const format = useFormat();
  const heading = useId();
  const names = (referral.consent?.data ?? (["NAME", "CONTACT"] as const))
    .filter((datum) => datum !== "NEED_DETAILS")
    .map((datum, index) => (index === 0 ? words.t(`data_${datum}`) : words.t(`data_${datum}`).toLocaleLowerCase()));
  return (
    <section className="sealed" aria-labelledby={heading}>
      <Icon of={Lock} />
      <div className="stack-s">
        <h2 className="h4" id={heading}>
          {t("sealed")}
        </h2>
        <p className="small soft">{t(referral.kind === "SELF" ? "sealedNoMessage" : "sealedText", { data: format.list(names) })}</p>
      </div>
    </section>
  );
}

function Recorded({ referral }: { readonly referral: Referral }) {
  const t = useMessages(inboxMessages);
  const words = useReferralWords();
  const format = useFormat();
  if (referral.outcome === null && referral.reason === null) return null;
  const amount = words.amount(referral.outcomeAmount, referral.outcomeUnit);
  const isContradicted = referral.outcome === "HELP_RECEIVED" && referral.personAnswer === "NO";
  return (
    <div className="stack">
      <p className="outcome-line">
        <b>{referral.outcome ? words.t(`outcome_${referral.outcome}`) : t("reason")}:</b>{" "}
        {referral.outcome
          ? [amount, referral.outcomeDate && format.date(referral.outcomeDate)].filter(Boolean).join(", ")
          : referral.reason && words.t(`reason_${referral.reason}`)}
      </p>
      {isContradicted && referral.personAnswer && (
        <Note look="stop" icon={TriangleAlert}>
          <p>{t.rich("contradiction", bold, { answer: words.t(`answer_${referral.personAnswer}`).toLocaleLowerCase() })}</p>
        </Note>
      )}
    </div>
  );
}
