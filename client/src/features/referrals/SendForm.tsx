import type { FormEvent, ReactNode } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { ErrorSummary, type SummarisedError } from "../../ui/ErrorSummary.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { NeedPart, type NeedChoice } from "./NeedPart.tsx";
import { PersonPart } from "./PersonPart.tsx";
import { ReceiverPreview } from "./ReceiverPreview.tsx";
import { someoneOf } from "./receiver-view.ts";
import type { SendField, SendForm as Form } from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";
import { ConsentFields } from "./shared/ConsentFields.tsx";
import { firstName } from "../../lib/names.ts";
import { useNow } from "./shared/use-now.ts";

export interface PartProps {
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
  readonly errorOf: (field: SendField) => string | undefined;
}

export interface SendFormProps extends PartProps {
  readonly organization: string;
  readonly needs: readonly NeedChoice[];
  readonly needName: (slug: string) => string;
  readonly errors: readonly SummarisedError[];
  /** Grows with every press that found something wrong: the summary then takes the focus. */
  readonly attempt: number;
  readonly isSaving: boolean;
  readonly failure: ReactNode;
  readonly onReview: () => void;
  readonly onDraft: () => void;
}

/** The four questions of a referral, in the order in which one asks them. */
export function SendForm(props: SendFormProps) {
  const { form, onChange, errorOf, organization } = props;
  const t = useMessages(sendMessages);
  const now = useNow();
  const someone = someoneOf(form);
  const who = someone ? firstName(someone.name) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onReview();
  };
  return (
    <form className="stack-l" onSubmit={submit} noValidate>
      <ErrorSummary title={t("problems", { count: props.errors.length })} errors={props.errors} attempt={props.attempt} />
      {props.failure}
      <Part step={1} title={t("part_who")}>
        <PersonPart form={form} onChange={onChange} errorOf={errorOf} />
      </Part>
      <Part step={2} title={who ? t("part_need", { who }) : t("part_needNobody")}>
        <NeedPart form={form} onChange={onChange} errorOf={errorOf} needs={props.needs} />
      </Part>
      <Part step={3} title={who ? t("part_consent", { who }) : t("part_consentNobody")}>
        <p>{t("consentLead", { who: who ?? t("thePerson") })}</p>
        <ConsentFields
          form={form.consent}
          onChange={(consent) => onChange({ consent })}
          who={who}
          now={now}
          methodError={errorOf("consent-method")}
          dataError={errorOf("consent-data")}
        />
      </Part>
      <Part step={4} title={t("part_know")}>
        <TextArea
          id="message"
          label={t("message", { organization })}
          labelNote={t("optional")}
          hint={t(`messageHint_${form.consent.disclosure}`)}
          value={form.message}
          onChange={(message) => onChange({ message })}
          error={errorOf("message")}
        />
      </Part>
      <div className="below-68">
        <ReceiverPreview form={form} needName={props.needName} isLive />
      </div>
      <div className="bar stick">
        <Button type="submit">{t("review")}</Button>
        <Button look="quiet" working={props.isSaving ? t("saving") : undefined} onClick={props.onDraft}>
          {t("saveDraft")}
        </Button>
      </div>
    </form>
  );
}

function Part({ step, title, children }: { readonly step: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classNames("part", step === 1 && "first")} aria-labelledby={`part-${step}`}>
      <h2 id={`part-${step}`}>
        <span className="step" aria-hidden="true">
          {step}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
