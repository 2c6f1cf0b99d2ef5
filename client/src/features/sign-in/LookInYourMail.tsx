import { useState } from "react";
import MailCheck from "lucide-react/icons/mail-check";
import type { Outcome, Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { signInMessages } from "./sign-in.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** A mail is on its way, if the address has what it takes: the page says no more than that. */
export function LookInYourMail(props: {
  readonly email: string;
  readonly text: string;
  readonly sendAgain: () => Promise<Outcome<unknown>>;
  readonly onBack: () => void;
}) {
  const t = useMessages(signInMessages);
  const [isSentAgain, setSentAgain] = useState(false);
  const { isWorking, failure, run } = useRequest<Trouble>();
  const onAgain = async () => {
    setSentAgain(false);
    setSentAgain((await run(props.sendAgain)) !== null);
  };
  return (
    <EntryFrame title={t("lookInMail")} lead={props.text}>
      <p>{t.rich("sentTo", bold, { email: props.email })}</p>
      <p>{t("spam")}</p>
      <FailureNote failure={failure} words={{}} />
      <div role="status">
        {isSentAgain && (
          <Note look="good" icon={MailCheck}>
            <p>{t("sentAgain")}</p>
          </Note>
        )}
      </div>
      <div className="row">
        <Button look="second" working={isWorking ? t("sending") : undefined} onClick={() => void onAgain()}>
          {t("sendAgain")}
        </Button>
        <Button look="quiet" onClick={props.onBack}>
          {t("otherEmail")}
        </Button>
      </div>
    </EntryFrame>
  );
}
