import { type FormEvent, useState } from "react";
import { FailureNote } from "../../access/FailureNote.tsx";
import { answerSecondFactor, type SecondFactorOutcome } from "../../access/session.ts";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/CheckboxGroup.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { secondFactorMessages } from "./second-factor.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };
type Refused = Exclude<SecondFactorOutcome, { kind: "done" }>;

/** After the password: six digits from the app, or a recovery code. */
export function SecondFactorStep({ onDone, onBack }: { readonly onDone: () => Promise<void>; readonly onBack: () => void }) {
  const t = useMessages(secondFactorMessages);
  const [by, setBy] = useState<"app" | "recovery">("app");
  const [code, setCode] = useState("");
  const [isTrusted, setTrusted] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { isWorking, failure, run, forget } = useRequest<Refused>();
  const digits = code.replaceAll(/\s/g, "");
  const fault = by === "app" ? (/^\d{6}$/.test(digits) ? undefined : t("sixDigits")) : digits === "" ? t("recoveryMissing") : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (fault !== undefined) return document.getElementById("code")?.focus();
    const answer = await run(() => answerSecondFactor(digits, by, isTrusted));
    if (!answer) return focusSoon("code");
    setLeaving(true);
    await onDone();
  };
  const otherWay = () => {
    setBy(by === "app" ? "recovery" : "app");
    setCode("");
    setAsked(false);
    forget();
    focusSoon("code");
  };
  return (
    <EntryFrame title={t("title")} lead={by === "app" ? t("appLead") : t("recoveryLead")}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <FailureNote
          failure={failure}
          words={{ wrongCode: t.rich(`${by}Wrong`, bold), tooOften: t.rich("tooOften", bold), startAgain: t.rich("startAgain", bold) }}
        />
        <TextField
          key={by}
          id="code"
          label={t(by)}
          value={code}
          onChange={setCode}
          error={isAsked ? fault : undefined}
          inputMode={by === "app" ? "numeric" : "text"}
          autoComplete={by === "app" ? "one-time-code" : "off"}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={by === "app" ? 7 : 40}
          short
        />
        <Checkbox label={t("trust")} hint={t("trustHint")} isChecked={isTrusted} onChange={setTrusted} />
        <Button type="submit" size="big" full working={isWorking || isLeaving ? t("working") : undefined}>
          {t("goOn")}
        </Button>
        <div className="row">
          <Button look="quiet" onClick={otherWay}>
            {by === "app" ? t("useRecovery") : t("useApp")}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {t("back")}
          </Button>
        </div>
      </form>
    </EntryFrame>
  );
}
