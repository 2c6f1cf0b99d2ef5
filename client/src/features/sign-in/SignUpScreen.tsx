import { type FormEvent, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { sendConfirmation, signUp, type SignUpOutcome } from "../../access/account.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { NewPasswordField } from "../../access/PasswordField.tsx";
import { shortestPassword } from "../../access/password-advice.ts";
import { usePasswordWords } from "../../access/use-password-words.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusHeading } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EmailField } from "./EmailField.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { useEmailFault } from "./email.ts";
import { LookInYourMail } from "./LookInYourMail.tsx";
import { signUpMessages } from "./sign-up.messages.ts";

/** An account of one's own: name, e-mail, password; then a look into the mail. */
export function SignUpScreen() {
  const t = useMessages(signUpMessages);
  const returnTo = useSearchParams()[0].get("to");
  const form = useSignUp(returnTo);
  if (form.isSent) {
    const sendAgain = () => sendConfirmation(form.email, returnTo);
    return <LookInYourMail email={form.email} text={t("sentText")} sendAgain={sendAgain} onBack={form.startAgain} />;
  }
  return (
    <EntryFrame title={t("title")} lead={t("lead")}>
      <SignUpForm {...form} />
      <p>
        {t("hasAccount")}{" "}
        <Link className="link" to={paths.signIn(returnTo ?? undefined)}>
          {t("signIn")}
        </Link>
      </p>
    </EntryFrame>
  );
}

function useSignUp(returnTo: string | null) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isSent, setSent] = useState(false);
  const { isWorking, failure, run } = useRequest<Exclude<SignUpOutcome, { kind: "done" }>>();
  const send = async () => {
    if (!(await run(() => signUp(name.trim(), email.trim(), password, returnTo)))) return;
    setSent(true);
    focusHeading();
  };
  const startAgain = () => {
    setSent(false);
    focusHeading();
  };
  return { name, setName, email: email.trim(), setEmail, password, setPassword, isSent, isWorking, failure, send, startAgain };
}

function SignUpForm({ name, setName, email, setEmail, password, setPassword, isWorking, failure, send }: ReturnType<typeof useSignUp>) {
  const t = useMessages(signUpMessages);
  const emailFault = useEmailFault();
  const passwordWords = usePasswordWords();
  const [isAsked, setAsked] = useState(false);
  const faults = {
    name: name.trim() === "" ? t("nameMissing") : undefined,
    email: emailFault(email),
    password: password.length < shortestPassword ? t("passwordShort", { length: shortestPassword }) : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const first = (["name", "email", "password"] as const).find((field) => faults[field] !== undefined);
    if (first === undefined) void send();
    else document.getElementById(first)?.focus();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <FailureNote failure={failure} words={{ ...passwordWords, wrongEmail: t("wrongEmail") }} />
      <TextField
        id="name"
        label={t("name")}
        autoComplete="name"
        value={name}
        onChange={setName}
        error={isAsked ? faults.name : undefined}
        maxLength={200}
      />
      <EmailField value={email} onChange={setEmail} error={isAsked ? faults.email : undefined} />
      <NewPasswordField
        id="password"
        label={t("password")}
        value={password}
        onChange={setPassword}
        own={[name, email]}
        error={isAsked ? faults.password : undefined}
      />
      <Button type="submit" size="big" full working={isWorking ? t("working") : undefined}>
        {t("signUp")}
      </Button>
    </form>
  );
}
