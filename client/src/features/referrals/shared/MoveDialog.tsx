import { type FormEvent, useState } from "react";
import Info from "lucide-react/icons/info";
import { outcomeUnits, referralOutcomes } from "@waypost/schema/referrals/vocabulary";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Note } from "../../../ui/Note.tsx";
import { RadioCards } from "../../../ui/RadioCards.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { ConsentFields } from "./ConsentFields.tsx";
import { emptyConsent } from "./consent-form.ts";
import { MoveFailureNote } from "./MoveFailureNote.tsx";
import {
  emptyMoveForm,
  isoDay,
  type MoveAct,
  type MoveForm,
  type MoveFormField,
  moveInput,
  moveProblems,
  type OfferedMove,
} from "./move-form.ts";
import { movesMessages } from "./moves.messages.ts";
import { referralWords } from "./referral-words.messages.ts";
import { type MoveFailure, useMoveReferral } from "./use-move-referral.ts";
import { useNow } from "./use-now.ts";

export interface MoveDialogProps {
  readonly referral: { readonly id: string; readonly version: number };
  readonly act: MoveAct;
  readonly move: OfferedMove;
  /** The person's first name, where the viewer knows it. */
  readonly who: string | null;
  readonly onClose: () => void;
  readonly onMoved: (act: MoveAct) => void;
}

const takesAway: readonly MoveAct[] = ["decline", "unfulfilled", "withdraw", "error", "takeBack"];
const bold = { b: (text: string) => <b>{text}</b> };

/** Asks what a move needs and makes it. When somebody was faster it stays open with what was typed, and goes on from how things stand. */
export function MoveDialog(props: MoveDialogProps) {
  const t = useMessages(movesMessages);
  return (
    <Dialog isOpen onClose={props.onClose} title={t(`title_${props.act}`)} closeLabel={t("close")}>
      <MoveQuestions {...props} />
    </Dialog>
  );
}

function useMoveQuestions({ referral, act, move, onMoved }: MoveDialogProps) {
  const run = useMoveReferral();
  const now = useNow();
  const [form, setForm] = useState<MoveForm>(() => ({
    ...emptyMoveForm(isoDay(now)),
    consent: move.needs.includes("CONSENT") ? emptyConsent : null,
  }));
  const [failure, setFailure] = useState<MoveFailure | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const current = failure?.__typename === "ReferralChanged" ? failure.current : null;
  // After a conflict the move must still be there in the state it has now.
  const stands = current === null ? move : (current.availableMoves.find((one) => one.to === move.to && one.allowed) ?? null);
  const problems = isAsked ? moveProblems(move, form, isoDay(now)) : [];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!stands || isWorking || moveProblems(move, form, isoDay(new Date())).length > 0) return;
    setWorking(true);
    const outcome = await run(moveInput(current ?? referral, move.to, form, new Date()));
    setWorking(false);
    if (outcome.__typename === "ReferralMoved") onMoved(act);
    else setFailure(outcome);
  };
  return { form, setForm, failure, stands, problems, isWorking, submit };
}

function MoveQuestions(props: MoveDialogProps) {
  const { act, move, onClose } = props;
  const t = useMessages(movesMessages);
  const { form, setForm, failure, stands, problems, isWorking, submit } = useMoveQuestions(props);
  const errorOf = (field: MoveFormField) => {
    const problem = problems.find((one) => one.field === field);
    return problem && t(problem.code);
  };
  const change = (part: Partial<MoveForm>) => setForm({ ...form, ...part });
  return (
    <form className="dialog-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="dialog-body stack">
        {failure && <MoveFailureNote failure={failure} />}
        {failure && !stands && <p className="soft">{t("typedKept")}</p>}
        <MoveFields act={act} move={move} who={props.who} form={form} onChange={change} errorOf={errorOf} />
        <Note look="neutral" icon={Info}>
          <p>{t.rich(`then_${act}`, bold)}</p>
        </Note>
      </div>
      <footer className="dialog-foot">
        {stands && (
          <Button type="submit" look={takesAway.includes(act) ? "danger solid" : "first"} working={isWorking ? t("working") : undefined}>
            {t(`do_${act}`)}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {stands ? t("keep") : t("close")}
        </Button>
      </footer>
    </form>
  );
}

interface MoveFieldsProps {
  readonly act: MoveAct;
  readonly move: OfferedMove;
  readonly who: string | null;
  readonly form: MoveForm;
  readonly onChange: (part: Partial<MoveForm>) => void;
  readonly errorOf: (field: MoveFormField) => string | undefined;
}

function MoveFields({ act, move, who, form, onChange, errorOf }: MoveFieldsProps) {
  const t = useMessages(movesMessages);
  const words = useMessages(referralWords);
  const now = useNow();
  const isNoteNeeded = move.needs.includes("NOTE");
  return (
    <>
      {move.reasons.length > 0 && (
        <RadioCards
          look="list"
          label={t("why")}
          value={form.reason}
          onChange={(reason) => onChange({ reason })}
          error={errorOf("reason")}
          choices={move.reasons.map((reason) => ({ value: reason, label: words(`reason_${reason}`) }))}
        />
      )}
      {act === "complete" && <OutcomeFields form={form} onChange={onChange} errorOf={errorOf} />}
      {form.consent && (
        <ConsentFields
          form={form.consent}
          onChange={(consent) => onChange({ consent })}
          who={who}
          now={now}
          methodError={errorOf("consent")}
        />
      )}
      <TextArea
        low
        label={isNoteNeeded ? t("noteNeeded") : t("note")}
        labelNote={isNoteNeeded ? undefined : t("mayBeEmpty")}
        hint={t("noteHint")}
        value={form.note}
        onChange={(note) => onChange({ note })}
        error={errorOf("note")}
        maxLength={4000}
      />
    </>
  );
}

function OutcomeFields({ form, onChange, errorOf }: Pick<MoveFieldsProps, "form" | "onChange" | "errorOf">) {
  const now = useNow();
  const t = useMessages(movesMessages);
  const words = useMessages(referralWords);
  return (
    <>
      <RadioCards
        look="list"
        label={t("whatGot")}
        value={form.outcome}
        onChange={(outcome) => onChange({ outcome })}
        error={errorOf("outcome")}
        choices={referralOutcomes.map((outcome) => ({ value: outcome, label: words(`outcome_${outcome}`) }))}
      />
      <div className="form-grid thirds">
        <TextField
          label={t("amount")}
          hint={t("amountHint")}
          inputMode="decimal"
          autoComplete="off"
          value={form.amount}
          onChange={(amount) => onChange({ amount })}
          error={errorOf("amount")}
        />
        <Select
          label={t("unit")}
          value={form.unit}
          onChange={(unit) => onChange({ unit })}
          choices={outcomeUnits.map((unit) => ({
            value: unit as string,
            label: words(`unit_${unit}`),
          }))}
        />
        <TextField
          label={t("date")}
          type="date"
          max={isoDay(now)}
          value={form.date}
          onChange={(date) => onChange({ date })}
          error={errorOf("date")}
        />
      </div>
    </>
  );
}
