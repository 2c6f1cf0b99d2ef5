import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import type { Urgency } from "@waypost/schema/referrals/vocabulary";
import { useMessages } from "../../i18n/i18n.tsx";
import { FieldError } from "../../ui/FieldFrame.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { type FactRow, factCriteria } from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";
import type { PartProps } from "./SendForm.tsx";
import { useReferralWords } from "./shared/use-referral-words.ts";

export interface NeedChoice {
  readonly slug: string;
  readonly name: string;
}

/** Which of the program's needs, how urgent, and the facts that its rules ask for. */
export function NeedPart({ form, onChange, errorOf, needs }: PartProps & { readonly needs: readonly NeedChoice[] }) {
  const t = useMessages(sendMessages);
  return (
    <>
      <Select
        id="need"
        label={t("need")}
        placeholder={t("chooseNeed")}
        value={form.need}
        onChange={(need) => onChange({ need })}
        choices={needs.map(({ slug, name }) => ({ value: slug, label: name }))}
        error={errorOf("need")}
      />
      <RadioCards<Urgency>
        label={t("urgent")}
        value={form.urgency}
        onChange={(urgency) => onChange({ urgency })}
        choices={[
          { value: "ROUTINE", label: t("routine"), hint: t("routineHint") },
          { value: "SOON", label: t("soon"), hint: t("soonHint") },
          { value: "URGENT", label: t("urgentOne"), hint: t("urgentHint") },
        ]}
      />
      <FactRows rows={form.facts} onChange={(facts) => onChange({ facts })} error={errorOf("facts")} />
    </>
  );
}

function FactRows({
  rows,
  onChange,
  error,
}: {
  readonly rows: readonly FactRow[];
  readonly onChange: (rows: readonly FactRow[]) => void;
  readonly error: string | undefined;
}) {
  const t = useMessages(sendMessages);
  const words = useReferralWords();
  const change = (key: number, part: Partial<FactRow>) => onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const next = Math.max(0, ...rows.map(({ key }) => key)) + 1;
  const free = factCriteria.find((criterion) => rows.every((row) => row.criterion !== criterion)) ?? "other";
  return (
    <fieldset aria-describedby="facts-hint">
      <legend className="legend">{t("facts")}</legend>
      <p className="hint" id="facts-hint">
        {t("factsHint")}
      </p>
      {rows.length > 0 && (
        <ul className="fact-rows mt2">
          {rows.map((row) => (
            <li key={row.key} className="fact-row">
              <Select
                label={t("factKind")}
                value={row.criterion}
                onChange={(criterion) => change(row.key, { criterion })}
                choices={factCriteria.map((criterion) => ({ value: criterion as string, label: words.fact(criterion) }))}
              />
              <TextField
                label={t("factAnswer")}
                autoComplete="off"
                maxLength={500}
                value={row.answer}
                onChange={(answer) => change(row.key, { answer })}
              />
              <button
                type="button"
                className="btn quiet icon"
                aria-label={t("removeFact", { fact: words.fact(row.criterion) })}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              >
                <Icon of={X} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && <FieldError id="facts-error">{error}</FieldError>}
      <button type="button" id="facts" className="link" onClick={() => onChange([...rows, { key: next, criterion: free, answer: "" }])}>
        <Icon of={Plus} />
        {t("addFact")}
      </button>
    </fieldset>
  );
}
