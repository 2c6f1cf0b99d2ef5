import type { ReactNode } from "react";
import Send from "lucide-react/icons/send";
import Timer from "lucide-react/icons/timer";
import Undo from "lucide-react/icons/undo-2";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon, type IconShape } from "../../ui/Icon.tsx";
import { someoneOf } from "./receiver-view.ts";
import { givenFacts, type SendField, type SendForm } from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";
import { consentEnd } from "./shared/consent-form.ts";
import { firstName } from "../../lib/names.ts";
import { ageOn } from "./shared/due.ts";
import { personMessages } from "./shared/person.messages.ts";
import { useReferralWords } from "./shared/use-referral-words.ts";
import { useNow } from "./shared/use-now.ts";

export interface SendReviewProps {
  readonly form: SendForm;
  readonly organization: string;
  readonly responseDays: number;
  readonly needName: (slug: string) => string;
  readonly working: "send" | "draft" | null;
  readonly failure: ReactNode;
  readonly onChange: (field: SendField) => void;
  readonly onSend: () => void;
  readonly onDraft: () => void;
}

/** Everything once more before it goes, each line with the way back to its question. */
export function SendReview(props: SendReviewProps) {
  const { form, working } = props;
  const t = useMessages(sendMessages);
  const someone = someoneOf(form);
  return (
    <div className="stack-l">
      <ReviewRows form={form} needName={props.needName} onChange={props.onChange} />
      <section className="card stack" aria-labelledby="then">
        <h2 className="h3" id="then">
          {t("whatThen")}
        </h2>
        <ul className="ticks">
          <Then icon={Send}>{t("thenSent", { organization: props.organization })}</Then>
          <Then icon={Timer}>{t("thenDays", { days: props.responseDays })}</Then>
          <Then icon={Undo}>{t("thenWithdraw", { who: someone ? firstName(someone.name) : t("thePerson") })}</Then>
        </ul>
      </section>
      {props.failure}
      <div className="bar">
        <Button size="big" icon={Send} working={working === "send" ? t("sending") : undefined} onClick={props.onSend}>
          {t("send")}
        </Button>
        <Button look="quiet" working={working === "draft" ? t("saving") : undefined} onClick={props.onDraft}>
          {t("saveDraft")}
        </Button>
      </div>
    </div>
  );
}

function Then({ icon, children }: { readonly icon: IconShape; readonly children: ReactNode }) {
  return (
    <li>
      <Icon of={icon} />
      <span>{children}</span>
    </li>
  );
}

function ReviewRows({ form, needName, onChange }: Pick<SendReviewProps, "form" | "needName" | "onChange">) {
  const t = useMessages(sendMessages);
  const words = useReferralWords();
  const format = useFormat();
  const now = useNow();
  const someone = someoneOf(form);
  const details = someone
    ? [someone.birthDate && t("years", { age: ageOn(someone.birthDate, now) }), words.language(someone.language)].filter(Boolean).join(", ")
    : "";
  const facts = givenFacts(form).map(({ criterion, answer }) => t("line_fact", { fact: words.fact(criterion), answer }));
  const whoField = form.who === "known" ? "known" : "person-name";
  return (
    <dl className="kv act">
      <Row label={t("rowPerson")} onChange={() => onChange(whoField)}>
        <b>{someone?.name}</b>
        {details !== "" && `, ${details}`}
      </Row>
      <Row label={t("rowSafe")} onChange={() => onChange(form.who === "known" ? "known" : "person-safeHours")}>
        <SafeContact form={form} />
      </Row>
      <Row label={t("rowNeed")} onChange={() => onChange("need")}>
        {form.need && needName(form.need)}
      </Row>
      <Row label={t("rowUrgency")} onChange={() => onChange("need")}>
        {words.t(`urgency_${form.urgency}`)}
      </Row>
      <Row label={t("rowFacts")} onChange={() => onChange("facts")}>
        {facts.length === 0 ? t("noFacts") : facts.join("; ")}
      </Row>
      <Row label={t("rowConsent")} onChange={() => onChange("consent-data")}>
        <ConsentWords form={form} format={format} />
      </Row>
      <Row label={t("rowMessage")} onChange={() => onChange("message")}>
        {form.message.trim() === "" ? t("noMessage") : form.message}
      </Row>
    </dl>
  );
}

function Row({ label, onChange, children }: { readonly label: string; readonly onChange: () => void; readonly children: ReactNode }) {
  const t = useMessages(sendMessages);
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd>
        <button type="button" className="link" onClick={onChange}>
          {t("change")}
          <span className="vh"> {label}</span>
        </button>
      </dd>
    </div>
  );
}

function SafeContact({ form }: { readonly form: SendForm }) {
  const t = useMessages(personMessages);
  const safety = form.who === "known" ? form.known?.contactSafety : form.person;
  const words = safety
    ? [
        safety.doNotCall && t("doNotCall"),
        safety.noVoicemail && t("callOnly"),
        safety.safeHours && t("safeHours", { hours: safety.safeHours }),
      ].filter(Boolean)
    : [];
  return <>{words.length === 0 ? t("anyTime") : words.join(" ")}</>;
}

function ConsentWords({ form: { consent }, format }: { readonly form: SendForm; readonly format: ReturnType<typeof useFormat> }) {
  const t = useMessages(sendMessages);
  const words = useReferralWords();
  const now = useNow();
  const end = consentEnd(consent.until, now);
  return (
    <>
      {t("consentWords", {
        data: format.list(
          consent.data.map((datum, index) => (index === 0 ? words.t(`data_${datum}`) : words.t(`data_${datum}`).toLocaleLowerCase())),
        ),
        when: words.t(`disclosure_${consent.disclosure}`),
        how: consent.method ? words.t(`method_${consent.method}`) : "",
        until: end ? t("untilDate", { date: format.date(end.toISOString()) }) : t("untilOpen"),
      })}
    </>
  );
}
