import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { PasswordField } from "../../access/PasswordField.tsx";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { accountMessages } from "./account.messages.ts";

export type PromptFailure = Trouble | { readonly kind: "wrongPassword" | "required" };

/** Before an act that changes how safe the account is: the password once more. */
export function PasswordPrompt(props: {
  readonly text: string;
  readonly button: string;
  readonly isDangerous?: boolean;
  readonly isWorking: boolean;
  readonly failure: PromptFailure | null;
  readonly onGiven: (password: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useMessages(accountMessages);
  const [password, setPassword] = useState("");
  const [isAsked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (password === "") document.getElementById("prompt-password")?.focus();
    else props.onGiven(password);
  };
  const bold = { b: (text: string) => <b>{text}</b> };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{props.text}</p>
      <FailureNote
        failure={props.failure}
        words={{ wrongPassword: t.rich("passwordWrong", bold), required: t.rich("secondFactorRequired", bold) }}
      />
      <PasswordField
        id="prompt-password"
        label={t("passwordYours")}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        error={isAsked && password === "" ? t("passwordCurrentMissing") : undefined}
      />
      <div className="row">
        <Button type="submit" look={props.isDangerous ? "danger solid" : "first"} working={props.isWorking ? t("working") : undefined}>
          {props.button}
        </Button>
        <Button look="quiet" onClick={props.onCancel}>
          {t("cancel")}
        </Button>
      </div>
      <p>
        <Link className="link" to={paths.forgotPassword()}>
          {t("passwordNone")}
        </Link>
      </p>
    </form>
  );
}
