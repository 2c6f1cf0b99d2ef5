import { type ConsentData, consentData } from "@waypost/schema/referrals/vocabulary";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { RadioCards } from "../../../ui/RadioCards.tsx";
import { Select } from "../../../ui/Select.tsx";
import { alwaysShared, type ConsentForm, consentEnd, consentUntils } from "./consent-form.ts";
import { consentMessages } from "./consent.messages.ts";
import { referralWords } from "./referral-words.messages.ts";

export interface ConsentFieldsProps {
  readonly form: ConsentForm;
  readonly onChange: (form: ConsentForm) => void;
  /** The person's first name; null while there is none. */
  readonly who: string | null;
  readonly now: Date;
  readonly methodError?: string | undefined;
  readonly dataError?: string | undefined;
}

/** The person's permission: which data, when they may be seen, how it was given, until when. */
export function ConsentFields({ form, onChange, who, now, methodError, dataError }: ConsentFieldsProps) {
  const t = useMessages(consentMessages);
  const words = useMessages(referralWords);
  const format = useFormat();
  const change = (part: Partial<ConsentForm>) => onChange({ ...form, ...part });
  const choices = consentData.map((value) => {
    const isFixed = alwaysShared.includes(value);
    return { value, label: words(`data_${value}`), isFixed, hint: isFixed ? t("alwaysHint") : undefined };
  });
  return (
    <>
      <CheckboxGroup<ConsentData>
        id="consent-data"
        label={t("agrees", { who: who ?? t("thePerson") })}
        choices={choices}
        values={form.data}
        onChange={(data) => change({ data })}
        error={dataError}
      />
      <RadioCards
        label={t("whenSee")}
        value={form.disclosure}
        onChange={(disclosure) => change({ disclosure })}
        choices={[
          { value: "ON_ACCEPTANCE", label: t("afterAccept"), hint: t("afterAcceptHint") },
          { value: "AT_ONCE", label: t("atOnce"), hint: t("atOnceHint") },
        ]}
      />
      <RadioCards
        id="consent-method"
        label={t("how")}
        value={form.method}
        onChange={(method) => change({ method })}
        error={methodError}
        choices={[
          { value: "VERBAL", label: t("spoken"), hint: t("spokenHint") },
          { value: "WRITTEN", label: t("written"), hint: t("writtenHint") },
          { value: "ELECTRONIC", label: t("electronic"), hint: t("electronicHint") },
        ]}
      />
      <div className="form-grid">
        <Select
          label={t("until")}
          hint={t("canTakeBack")}
          value={form.until}
          onChange={(until) => change({ until })}
          choices={consentUntils.map((until) => ({
            value: until,
            label: t(`until_${until}`, { date: format.shortDate((consentEnd(until, now) ?? now).toISOString()) }),
          }))}
        />
      </div>
    </>
  );
}
