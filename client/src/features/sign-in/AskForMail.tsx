import { type FormEvent, type ReactNode, useState } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import type { Outcome, Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusHeading } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { EmailField } from "./EmailField.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { useEmailFault } from "./email.ts";
import { LookInYourMail } from "./LookInYourMail.tsx";
import { signInMessages } from "./sign-in.messages.ts";

/** One field and one button: whoever writes an address there gets a mail, if there is something to mail. */
export function AskForMail(props: {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly sentText: string;
  readonly send: (email: string) => Promise<Outcome<unknown>>;
  readonly children?: ReactNode;
}) {
  const t = useMessages(signInMessages);
  const emailFault = useEmailFault();
  const returnTo = useSearchParams()[0].get("to");
  const [email, setEmail] = useState(useEmailSoFar());
  const [isAsked, setAsked] = useState(false);
  const [isSent, setSent] = useState(false);
  const { isWorking, failure, run } = useRequest<Trouble>();
  const fault = emailFault(email);
  const send = () => props.send(email.trim());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (fault !== undefined) return document.getElementById("email")?.focus();
    if (!(await run(send))) return undefined;
    setSent(true);
    return focusHeading();
  };
  if (isSent) return <LookInYourMail email={email.trim()} text={props.sentText} sendAgain={send} onBack={() => setSent(false)} />;
  return (
    <EntryFrame title={props.title} lead={props.lead}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {props.children}
        <FailureNote failure={failure} words={{}} />
        <EmailField value={email} onChange={setEmail} error={isAsked ? fault : undefined} />
        <Button type="submit" size="big" full working={isWorking ? t("sending") : undefined}>
          {props.button}
        </Button>
      </form>
      <p>
        <Link className="link" to={paths.signIn(returnTo ?? undefined)}>
          {t("backToSignIn")}
        </Link>
      </p>
    </EntryFrame>
  );
}

/** What was written on the page before. */
function useEmailSoFar(): string {
  const state: unknown = useLocation().state;
  const email = typeof state === "object" && state !== null && "email" in state ? state.email : "";
  return typeof email === "string" ? email : "";
}
