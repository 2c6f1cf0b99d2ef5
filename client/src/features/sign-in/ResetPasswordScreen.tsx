import { type FormEvent, useState } from "react";
import { Link, useSearchParams } from "react-router";
import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import { type ResetOutcome, resetPassword } from "../../access/account.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { NewPasswordField } from "../../access/PasswordField.tsx";
import { shortestPassword } from "../../access/password-advice.ts";
import { usePasswordWords } from "../../access/use-password-words.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusHeading } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { buttonClass } from "../../ui/LinkButton.tsx";
import { Note } from "../../ui/Note.tsx";
import { NowSignIn } from "./NowSignIn.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { signUpMessages } from "./sign-up.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** A new password, by the link from the mail. */
export function ResetPasswordScreen() {
  const t = useMessages(signUpMessages);
  const [search] = useSearchParams();
  const token = search.get("token");
  const [isDone, setDone] = useState(false);
  if (isDone) return <NowSignIn title={t("resetDone")} text={t("resetDoneText")} icon={CircleCheck} />;
  if (token === null || search.has("error")) return <UsedUp />;
  const finish = () => {
    setDone(true);
    focusHeading();
  };
  return (
    <EntryFrame title={t("resetTitle")} lead={t("resetLead")}>
      <ResetForm token={token} onDone={finish} />
    </EntryFrame>
  );
}

function ResetForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const t = useMessages(signUpMessages);
  const words = usePasswordWords();
  const [password, setPassword] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isWorking, failure, run } = useRequest<Exclude<ResetOutcome, { kind: "done" }>>();
  const isShort = password.length < shortestPassword;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isShort) return document.getElementById("password")?.focus();
    if (await run(() => resetPassword(token, password))) onDone();
    return undefined;
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <FailureNote failure={failure} words={{ ...words, usedUp: t.rich("resetUsedUp", bold) }} />
      <NewPasswordField
        id="password"
        label={t("newPassword")}
        value={password}
        onChange={setPassword}
        own={[]}
        error={isAsked && isShort ? t("passwordShort", { length: shortestPassword }) : undefined}
      />
      <Button type="submit" size="big" full working={isWorking ? t("saving") : undefined}>
        {t("resetSave")}
      </Button>
    </form>
  );
}

function UsedUp() {
  const t = useMessages(signUpMessages);
  return (
    <EntryFrame title={t("resetTitle")}>
      <Note look="stop" icon={CircleAlert}>
        <p>{t.rich("resetUsedUp", bold)}</p>
      </Note>
      <p>
        <Link className={buttonClass({ size: "big", full: true })} to={paths.forgotPassword()}>
          {t("resetAgain")}
        </Link>
      </p>
    </EntryFrame>
  );
}
