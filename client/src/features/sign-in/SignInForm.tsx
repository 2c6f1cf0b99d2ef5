import { type FormEvent, useState } from "react";
import { Link, useSearchParams } from "react-router";
import Building2 from "lucide-react/icons/building-2";
import CircleAlert from "lucide-react/icons/circle-alert";
import KeyRound from "lucide-react/icons/key-round";
import Mail from "lucide-react/icons/mail";
import { FailureNote } from "../../access/FailureNote.tsx";
import { PasswordField } from "../../access/PasswordField.tsx";
import { canUsePasskeys } from "../../access/passkeys.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { EmailField } from "./EmailField.tsx";
import { useEmailFault } from "./email.ts";
import { signInMessages } from "./sign-in.messages.ts";
import type { SignInWork } from "./use-sign-in.ts";

const bold = { b: (text: string) => <b>{text}</b> };

export function SignInForm({ form, cameBack }: { readonly form: SignInWork; readonly cameBack: "byLink" | "byOrganization" | null }) {
  const t = useMessages(signInMessages);
  const emailFault = useEmailFault();
  /** What was pressed last: the other ways need no password. */
  const [asked, setAsked] = useState<"nothing" | "email" | "all">("nothing");
  const { email, password, failure, working } = form;
  const isSigningIn = working !== null && !["passkey", "link", "organization"].includes(working);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked("all");
    if (emailFault(email) !== undefined) document.getElementById("email")?.focus();
    else if (password === "") document.getElementById("password")?.focus();
    else void form.enter(email.trim(), password);
  };
  const withEmail = (act: () => unknown) => () => {
    setAsked("email");
    if (emailFault(email) === undefined) act();
    else document.getElementById("email")?.focus();
  };
  return (
    <>
      <form className="stack" onSubmit={submit} noValidate>
        {cameBack !== null && failure === null && (
          <Note look="stop" icon={CircleAlert}>
            <p>{t.rich(cameBack, bold)}</p>
          </Note>
        )}
        <FailureNote
          failure={failure}
          words={{
            wrong: t.rich("wrong", bold),
            unconfirmed: <Unconfirmed email={email} />,
            noProvider: t.rich("noProvider", bold),
            providerSilent: t.rich("providerSilent", bold),
            canceled: t.rich("passkeyCanceled", bold),
            unknown: t.rich("passkeyUnknown", bold),
          }}
        />
        <EmailField
          value={email}
          onChange={form.setEmail}
          error={asked === "nothing" ? undefined : emailFault(email)}
          autoComplete="username webauthn"
        />
        <PasswordField
          id="password"
          label={t("password")}
          value={password}
          onChange={form.setPassword}
          error={asked === "all" && password === "" ? t("passwordMissing") : undefined}
          autoComplete="current-password"
        />
        <Button type="submit" size="big" full working={isSigningIn ? t("working") : undefined}>
          {t("signIn")}
        </Button>
        <p>
          <Link className="link" to={paths.forgotPassword()} state={{ email }}>
            {t("forgot")}
          </Link>
        </p>
      </form>
      <OtherWays form={form} withEmail={withEmail} />
    </>
  );
}

function OtherWays({ form, withEmail }: { readonly form: SignInWork; readonly withEmail: (act: () => unknown) => () => void }) {
  const t = useMessages(signInMessages);
  const busy = (way: string) => (form.working === way ? t("oneMoment") : undefined);
  return (
    <section className="stack-s" aria-labelledby="other-ways">
      <h2 className="h3" id="other-ways">
        {t("otherWays")}
      </h2>
      {canUsePasskeys() && (
        <Button look="second" full icon={KeyRound} working={busy("passkey")} onClick={() => void form.enterWithPasskey()}>
          {t("passkey")}
        </Button>
      )}
      <Button look="second" full icon={Mail} working={busy("link")} onClick={withEmail(() => void form.sendLink())}>
        {t("link")}
      </Button>
      <Button look="second" full icon={Building2} working={busy("organization")} onClick={withEmail(() => void form.enterByOrganization())}>
        {t("organization")}
      </Button>
      <p className="hint">{t("otherWaysHint")}</p>
    </section>
  );
}

function Unconfirmed({ email }: { readonly email: string }) {
  const t = useMessages(signInMessages);
  const returnTo = useSearchParams()[0].get("to");
  return (
    <>
      {t.rich("unconfirmed", bold)}{" "}
      <Link to={paths.confirmEmail(returnTo ?? undefined)} state={{ email }}>
        {t("sendConfirmation")}
      </Link>
    </>
  );
}
