import { useState } from "react";
import ShieldCheck from "lucide-react/icons/shield-check";
import ShieldOff from "lucide-react/icons/shield-off";
import { type Account, endSecondFactor, newRecoveryCodes, startSecondFactor, type SecondFactorStart } from "../../access/account.ts";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { accountMessages } from "./account.messages.ts";
import { ConnectApp } from "./ConnectApp.tsx";
import { PasswordPrompt, type PromptFailure } from "./PasswordPrompt.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";

type Step =
  | { readonly at: "closed" }
  | { readonly at: "password"; readonly wants: "on" | "off" | "codes" }
  | { readonly at: "connect"; readonly start: SecondFactorStart }
  | { readonly at: "codes"; readonly codes: readonly string[] };

const promptTexts = { on: "onText", off: "offText", codes: "onText" } as const;
const promptButtons = { on: "onButton", off: "offButton", codes: "codesButton" } as const;

/** The second factor: turn it on, keep recovery codes, turn it off. */
export function SecondFactorSection({ account, onChanged }: { readonly account: Account; readonly onChanged: () => void }) {
  const t = useMessages(accountMessages);
  const work = useSecondFactor(onChanged);
  const { step, goTo } = work;
  const isOn = account.hasSecondFactor;
  return (
    <AccountSection
      id="second-factor"
      title={t("secondFactor")}
      badge={
        <Badge look={isOn ? "good" : "neutral"} icon={isOn ? ShieldCheck : ShieldOff}>
          {isOn ? t("on") : t("off")}
        </Badge>
      }
    >
      <p>{t("secondFactorText")}</p>
      {step.at === "closed" && <Choices isOn={isOn} onChoose={(wants) => goTo({ at: "password", wants })} />}
      {step.at === "password" && (
        <PasswordPrompt
          text={t(promptTexts[step.wants])}
          button={t(promptButtons[step.wants])}
          isDangerous={step.wants === "off"}
          isWorking={work.isWorking}
          failure={work.failure}
          onGiven={(password) => void work.act(step.wants, password)}
          onCancel={() => goTo({ at: "closed" })}
        />
      )}
      {step.at === "connect" && (
        <ConnectApp uri={step.start.uri} onDone={() => work.connected(step.start)} onCancel={() => goTo({ at: "closed" })} />
      )}
      {step.at === "codes" && <RecoveryCodes codes={step.codes} email={account.email} onDone={() => goTo({ at: "closed" })} />}
    </AccountSection>
  );
}

function useSecondFactor(onChanged: () => void) {
  const [step, setStep] = useState<Step>({ at: "closed" });
  const { isWorking, failure, run, forget } = useRequest<PromptFailure>();
  const goTo = (next: Step) => {
    forget();
    setStep(next);
    focusSoon(next.at === "password" ? "prompt-password" : "second-factor-title");
  };
  const act = async (wants: "on" | "off" | "codes", password: string) => {
    if (wants === "on") {
      const answer = await run(() => startSecondFactor(password));
      if (answer) goTo({ at: "connect", start: answer.data });
    } else if (wants === "codes") {
      const answer = await run(() => newRecoveryCodes(password));
      if (answer) goTo({ at: "codes", codes: answer.data });
    } else if (await run(() => endSecondFactor(password))) {
      goTo({ at: "closed" });
      onChanged();
    }
  };
  const connected = (start: SecondFactorStart) => {
    goTo({ at: "codes", codes: start.recoveryCodes });
    onChanged();
  };
  return { step, goTo, isWorking, failure, act, connected };
}

function Choices({ isOn, onChoose }: { readonly isOn: boolean; readonly onChoose: (wants: "on" | "off" | "codes") => void }) {
  const t = useMessages(accountMessages);
  if (!isOn) return <Button onClick={() => onChoose("on")}>{t("turnOn")}</Button>;
  return (
    <div className="row">
      <Button look="second" onClick={() => onChoose("codes")}>
        {t("newCodes")}
      </Button>
      <Button look="danger" onClick={() => onChoose("off")}>
        {t("turnOff")}
      </Button>
    </div>
  );
}
