import { useState } from "react";
import CircleCheck from "lucide-react/icons/circle-check";
import Laptop from "lucide-react/icons/laptop";
import Smartphone from "lucide-react/icons/smartphone";
import { type DeviceSession, endOtherSessions, endSession, readSessions } from "../../access/account.ts";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { signOut } from "../../access/session.ts";
import { useAnswer } from "../../access/use-answer.ts";
import { useRequest } from "../../access/use-request.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { useNow } from "../../lib/now.ts";
import { paths } from "../../routes/paths.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { accountMessages } from "./account.messages.ts";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { deviceOf } from "./device.ts";
import { Listed } from "./Listed.tsx";

/** Where this account is signed in. A session that is not known stands out, and can be ended. */
export function SessionSection({ sessionId }: { readonly sessionId: string }) {
  const t = useMessages(accountMessages);
  const { answer, again } = useAnswer(readSessions);
  const { isWorking, failure, run } = useRequest<Trouble>();
  const others = answer?.kind === "done" ? answer.data.filter(({ id }) => id !== sessionId).length : 0;
  const endOthers = async () => {
    if (!(await run(endOtherSessions))) return;
    focusSoon("sessions-title");
    again();
  };
  return (
    <AccountSection id="sessions" title={t("sessions")}>
      <p>{t("sessionsText")}</p>
      <Listed answer={answer} empty={t("sessionsNone")} onAgain={again}>
        {(session) => <SessionRow key={session.id} session={session} isThis={session.id === sessionId} onEnded={again} />}
      </Listed>
      <FailureNote failure={failure} words={{}} />
      <div className="row">
        {others > 0 && (
          <ConfirmButton
            label={t("endOthers")}
            of={t("sessions")}
            question={t("endOthersSure", { count: others })}
            isWorking={isWorking}
            onSure={() => void endOthers()}
          />
        )}
        <SignOut />
      </div>
    </AccountSection>
  );
}

function SessionRow({
  session,
  isThis,
  onEnded,
}: {
  readonly session: DeviceSession;
  readonly isThis: boolean;
  readonly onEnded: () => void;
}) {
  const t = useMessages(accountMessages);
  const format = useFormat();
  const now = useNow();
  const { isWorking, failure, run } = useRequest<Trouble>();
  const { browser, system, isHandheld } = deviceOf(session.userAgent);
  const name = browser === null ? t("deviceUnknown") : system === null ? browser : t("device", { browser, system });
  const end = async () => {
    if (!(await run(() => endSession(session.token)))) return;
    focusSoon("sessions-title");
    onEnded();
  };
  return (
    <li className="account-row">
      <Icon of={isHandheld ? Smartphone : Laptop} />
      <div>
        <b>{name}</b>{" "}
        {isThis && (
          <Badge look="good" icon={CircleCheck}>
            {t("thisOne")}
          </Badge>
        )}
        <p className="soft small">
          {t("lastUsed", { ago: format.ago(session.lastUsed, now) })}
          {session.address !== "" && ` ${t("address", { address: session.address })}`}
        </p>
        <FailureNote failure={failure} words={{}} />
      </div>
      {!isThis && <ConfirmButton label={t("end")} of={name} question={t("endSure")} isWorking={isWorking} onSure={() => void end()} />}
    </li>
  );
}

function SignOut() {
  const t = useMessages(accountMessages);
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");
  const leave = async () => {
    setState("working");
    if (await signOut()) globalThis.location.assign(paths.home());
    else setState("failed");
  };
  return (
    <>
      <Button look="quiet" working={state === "working" ? t("working") : undefined} onClick={() => void leave()}>
        {t("signOut")}
      </Button>
      <p role="alert">{state === "failed" ? t("signOutFailed") : ""}</p>
    </>
  );
}
