import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useClient } from "urql";
import CircleAlert from "lucide-react/icons/circle-alert";
import Clock from "lucide-react/icons/clock";
import WifiOff from "lucide-react/icons/wifi-off";
import { landingFor } from "../../access/landing.ts";
import { returnPathOf } from "../../access/return-path.ts";
import { type DemoAccount, demoAccounts, signIn, type SignInOutcome } from "../../access/session.ts";
import { usePublicViewer } from "../../graphql/public-viewer.ts";
import { type Viewer, ViewerQuery } from "../../graphql/viewer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/CheckboxGroup.tsx";
import { buttonClass } from "../../ui/LinkButton.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { DemoAccounts } from "./DemoAccounts.tsx";
import { signInMessages } from "./sign-in.messages.ts";
import "../../styles/workspace.css";

type Failure = Exclude<SignInOutcome, { kind: "signedIn" }>;
const bold = { b: (text: string) => <b>{text}</b> };

/** Sign in with e-mail and password, and go back to where one came from. */
export function SignInScreen() {
  const t = useMessages(signInMessages);
  useScreenTitle(t("title"));
  const [search] = useSearchParams();
  const asked = search.get("to");
  const viewer = usePublicViewer();
  const form = useSignIn(asked);
  const accounts = useDemoAccounts();
  return (
    <main id="main" className="wrap sign-in-page">
      <div className="sign-in">
        <header className="stack-s">
          <h1>{t("title")}</h1>
          <p className="soft">{t("lead")}</p>
        </header>
        {viewer && (
          <div className="card stack-s">
            <p>{t.rich("already", bold, { name: viewer.user.name })}</p>
            <Link className={buttonClass({ look: "second" })} to={returnPathOf(asked, viewer ? landingOf(viewer) : paths.inbox())}>
              {t("goOn")}
            </Link>
          </div>
        )}
        <SignInForm {...form} />
      </div>
      {accounts.length > 0 && <DemoAccounts accounts={accounts} working={form.working} onChoose={form.useAccount} />}
    </main>
  );
}

function useDemoAccounts(): readonly DemoAccount[] {
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    void demoAccounts(stop.signal).then((found) => (stop.signal.aborted ? undefined : setAccounts(found)));
    return () => stop.abort();
  }, []);
  return accounts;
}

/** Where the day of whoever is signed in begins. */
function landingOf({ activeOrganization, memberships }: Viewer): string {
  return landingFor(memberships.find(({ organization }) => organization.id === activeOrganization?.id)?.roles ?? []);
}

function useSignIn(asked: string | null) {
  const client = useClient();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Whose sign-in is under way. */
  const [working, setWorking] = useState<string | null>(null);
  const enter = async (who: string, secret: string) => {
    if (working !== null) return;
    setWorking(who);
    setFailure(null);
    const outcome = await signIn(who, secret);
    if (outcome.kind === "signedIn") {
      // The page is loaded anew, so that nothing that was read as nobody, or as somebody else, stays in memory.
      const { data } = await client.query(ViewerQuery, {}, { requestPolicy: "network-only" });
      globalThis.location.assign(returnPathOf(asked, data?.viewer ? landingOf(data.viewer) : paths.inbox()));
      return;
    }
    setWorking(null);
    setFailure(outcome);
  };
  return {
    email,
    setEmail,
    password,
    setPassword,
    failure,
    working,
    enter,
    useAccount: (account: DemoAccount) => void enter(account.email, account.password),
  };
}

function SignInForm({ email, setEmail, password, setPassword, failure, working, enter }: ReturnType<typeof useSignIn>) {
  const t = useMessages(signInMessages);
  const [isShown, setShown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const emailError = !isAsked
    ? undefined
    : email.trim() === ""
      ? t("emailMissing")
      : /^\S+@\S+$/.test(email.trim())
        ? undefined
        : t("emailWrong");
  const passwordError = isAsked && password === "" ? t("passwordMissing") : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!/^\S+@\S+$/.test(email.trim())) box.current?.querySelector<HTMLElement>("#email")?.focus();
    else if (password === "") box.current?.querySelector<HTMLElement>("#password")?.focus();
    else void enter(email.trim(), password);
  };
  return (
    <form ref={box} className="stack" onSubmit={submit} noValidate>
      {failure && (
        <div role="alert">
          <FailureNote failure={failure} />
        </div>
      )}
      <TextField
        id="email"
        label={t("email")}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={setEmail}
        error={emailError}
      />
      <TextField
        id="password"
        label={t("password")}
        type={isShown ? "text" : "password"}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={passwordError}
      />
      <Checkbox label={t("show")} isChecked={isShown} onChange={setShown} />
      <Button type="submit" size="big" full working={working === null ? undefined : t("working")}>
        {t("signIn")}
      </Button>
    </form>
  );
}

function FailureNote({ failure }: { readonly failure: Failure }) {
  const t = useMessages(signInMessages);
  switch (failure.kind) {
    case "wrong":
      return (
        <Note look="stop" icon={CircleAlert}>
          <p>{t.rich("wrong", bold)}</p>
        </Note>
      );
    case "locked":
      return (
        <Note look="wait" icon={Clock}>
          <p>{t.rich("locked", bold, { seconds: failure.seconds ?? 0 })}</p>
        </Note>
      );
    case "failed":
      return (
        <Note look="stop" icon={CircleAlert}>
          <p>{t.rich("failed", bold)}</p>
        </Note>
      );
    case "unreachable":
      return (
        <Note look="neutral" icon={WifiOff}>
          <p>{t.rich("unreachable", bold)}</p>
        </Note>
      );
  }
}
