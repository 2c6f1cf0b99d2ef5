import { type FormEvent, useState } from "react";
import CircleCheck from "lucide-react/icons/circle-check";
import { Link } from "react-router";
import { type Account, changePassword, type ChangePasswordOutcome } from "../../access/account.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { NewPasswordField, PasswordField } from "../../access/PasswordField.tsx";
import { shortestPassword } from "../../access/password-advice.ts";
import { usePasswordWords } from "../../access/use-password-words.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { accountMessages } from "./account.messages.ts";

/** Another password; every other device is signed out by it, and the screen says so before. */
export function PasswordSection({ account, onChanged }: { readonly account: Account; readonly onChanged: () => void }) {
  const t = useMessages(accountMessages);
  const [step, setStep] = useState<"closed" | "open" | "changed">("closed");
  const finish = () => {
    setStep("changed");
    focusSoon("password-title");
    onChanged();
  };
  return (
    <AccountSection id="password" title={t("password")}>
      <div role="status">
        {step === "changed" && (
          <Note look="good" icon={CircleCheck}>
            <p>{t("passwordChanged")}</p>
          </Note>
        )}
      </div>
      {step === "open" ? (
        <ChangeForm account={account} onDone={finish} onCancel={() => setStep("closed")} />
      ) : (
        <Button look="second" onClick={() => setStep("open")}>
          {t("passwordChange")}
        </Button>
      )}
    </AccountSection>
  );
}

function ChangeForm({
  account,
  onDone,
  onCancel,
}: {
  readonly account: Account;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const t = useMessages(accountMessages);
  const words = usePasswordWords();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isWorking, failure, run } = useRequest<Exclude<ChangePasswordOutcome, { kind: "done" }>>();
  const isShort = next.length < shortestPassword;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (current === "") return document.getElementById("current-password")?.focus();
    if (isShort) return document.getElementById("new-password")?.focus();
    if (await run(() => changePassword(current, next))) onDone();
    return undefined;
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>{t("passwordEnds")}</p>
      <FailureNote failure={failure} words={{ ...words, wrongPassword: t.rich("passwordWrong", { b: (text) => <b>{text}</b> }) }} />
      {/* Password keepers file the new one under this name. */}
      <input className="vh" type="email" autoComplete="username" value={account.email} readOnly tabIndex={-1} aria-hidden="true" />
      <PasswordField
        id="current-password"
        label={t("passwordCurrent")}
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        error={isAsked && current === "" ? t("passwordCurrentMissing") : undefined}
      />
      <NewPasswordField
        id="new-password"
        label={t("passwordNew")}
        value={next}
        onChange={setNext}
        own={[account.name, account.email]}
        error={isAsked && isShort ? t("passwordShort", { length: shortestPassword }) : undefined}
      />
      <div className="row">
        <Button type="submit" working={isWorking ? t("working") : undefined}>
          {t("passwordSave")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
      <p>
        <Link className="link" to={paths.forgotPassword()} state={{ email: account.email }}>
          {t("passwordNone")}
        </Link>
      </p>
    </form>
  );
}
