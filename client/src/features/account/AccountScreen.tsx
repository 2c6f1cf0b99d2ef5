import { Navigate, useSearchParams } from "react-router";
import CircleAlert from "lucide-react/icons/circle-alert";
import { type Account, readAccount } from "../../access/account.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useAnswer } from "../../access/use-answer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AboutYou } from "./AboutYou.tsx";
import { accountMessages } from "./account.messages.ts";
import { LanguageSection } from "./LanguageSection.tsx";
import { PasskeySection } from "./PasskeySection.tsx";
import { PasswordSection } from "./PasswordSection.tsx";
import { SecondFactorSection } from "./SecondFactorSection.tsx";
import { SessionSection } from "./SessionSection.tsx";
import "./account.css";

/** One's own account, and what keeps it safe. For everybody who can sign in, with or without an organization. */
export function AccountScreen() {
  const t = useMessages(accountMessages);
  useScreenTitle(t("title"));
  const { answer, again } = useAnswer(readAccount);
  return (
    <main id="main" className="wrap narrow stack-l account-page" aria-busy={answer === null}>
      <header className="stack-s">
        <h1>{t("title")}</h1>
        <p className="soft">{t("lead")}</p>
      </header>
      {answer === null && <Waiting />}
      {answer?.kind === "done" &&
        (answer.data === null ? (
          <Navigate to={paths.signIn(paths.account())} replace />
        ) : (
          <Parts account={answer.data} onChanged={again} />
        ))}
      {answer !== null && answer.kind !== "done" && (
        <div className="stack">
          <FailureNote failure={answer} words={{}} />
          <Button onClick={again}>{t("again")}</Button>
        </div>
      )}
    </main>
  );
}

function Parts({ account, onChanged }: { readonly account: Account; readonly onChanged: () => void }) {
  const t = useMessages(accountMessages);
  const [search] = useSearchParams();
  return (
    <>
      {search.has("second-factor") && !account.hasSecondFactor && (
        <Note look="wait" icon={CircleAlert}>
          <p>{t.rich("secondFactorNeeded", { b: (text) => <b>{text}</b> })}</p>
        </Note>
      )}
      <AboutYou account={account} />
      <PasswordSection account={account} onChanged={onChanged} />
      <SecondFactorSection account={account} onChanged={onChanged} />
      <PasskeySection />
      {/* Another password or a second factor gives this device a new session and ends others: the list is read anew. */}
      <SessionSection key={account.sessionId} sessionId={account.sessionId} />
      <LanguageSection />
    </>
  );
}

function Waiting() {
  const t = useMessages(accountMessages);
  return (
    <div className="card stack">
      <output className="vh">{t("loading")}</output>
      <Skeleton width={40} tall />
      <Skeleton width={60} />
      <Skeleton width={80} />
    </div>
  );
}
