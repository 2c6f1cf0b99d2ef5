import { useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { returnPathOf } from "../../access/return-path.ts";
import { type DemoAccount, demoAccounts } from "../../access/session.ts";
import { usePublicViewer } from "../../graphql/public-viewer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusHeading } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import { buttonClass } from "../../ui/LinkButton.tsx";
import { DemoAccounts } from "./DemoAccounts.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { LookInYourMail } from "./LookInYourMail.tsx";
import { SecondFactorStep } from "./SecondFactorStep.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { signInMessages } from "./sign-in.messages.ts";
import { landingOf } from "./use-arrival.ts";
import { useSignIn } from "./use-sign-in.ts";

/** Sign in by one of five ways, and go back to where one came from. */
export function SignInScreen() {
  const t = useMessages(signInMessages);
  const [search] = useSearchParams();
  const form = useSignIn(search.get("to"));
  const accounts = useDemoAccounts();
  const back = () => {
    form.startAgain();
    focusHeading();
  };
  if (form.step === "secondFactor") return <SecondFactorStep onDone={form.arrive} onBack={back} />;
  if (form.step === "linkSent") {
    return <LookInYourMail email={form.email.trim()} text={t("linkText")} sendAgain={form.requestLink} onBack={back} />;
  }
  return (
    <EntryFrame
      title={t("title")}
      lead={t("lead")}
      beside={accounts.length > 0 && <DemoAccounts accounts={accounts} working={form.working} onChoose={form.chooseAccount} />}
    >
      <AlreadyIn />
      <SignInForm form={form} cameBack={search.has("sso") ? "byOrganization" : search.has("error") ? "byLink" : null} />
      <p>
        {t("noAccount")}{" "}
        <Link className="link" to={paths.signUp(search.get("to") ?? undefined)}>
          {t("signUp")}
        </Link>
      </p>
    </EntryFrame>
  );
}

/** Who comes back by a mailed link is in already and goes on by itself; anybody else is asked. */
function AlreadyIn() {
  const t = useMessages(signInMessages);
  const [search] = useSearchParams();
  const viewer = usePublicViewer();
  const target = viewer && returnPathOf(search.get("to"), landingOf(viewer));
  const hasArrived = search.has("arrived") && !search.has("error") && !search.has("sso");
  useEffect(() => {
    if (hasArrived && target !== null) globalThis.location.replace(target);
  }, [hasArrived, target]);
  if (viewer === null || target === null) return null;
  return (
    <div className="card stack-s">
      <p>{t.rich("already", { b: (text) => <b>{text}</b> }, { name: viewer.user.name || viewer.user.email })}</p>
      <Link className={buttonClass({ look: "second" })} to={target}>
        {t("goOn")}
      </Link>
    </div>
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
