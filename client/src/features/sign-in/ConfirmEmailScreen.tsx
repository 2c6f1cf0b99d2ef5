import { useSearchParams } from "react-router";
import CircleAlert from "lucide-react/icons/circle-alert";
import MailCheck from "lucide-react/icons/mail-check";
import { sendConfirmation } from "../../access/account.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Note } from "../../ui/Note.tsx";
import { AskForMail } from "./AskForMail.tsx";
import { NowSignIn } from "./NowSignIn.tsx";
import { signUpMessages } from "./sign-up.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** Where the link of the confirmation mail ends, and where one asks for another. */
export function ConfirmEmailScreen() {
  const t = useMessages(signUpMessages);
  const [search] = useSearchParams();
  const returnTo = search.get("to");
  const isUsedUp = search.has("error");
  if (search.has("done") && !isUsedUp) {
    return <NowSignIn title={t("confirmed")} text={t("confirmedText")} icon={MailCheck} returnTo={returnTo} />;
  }
  return (
    <AskForMail
      title={t("confirmTitle")}
      lead={t("confirmLead")}
      button={t("confirmSend")}
      sentText={t("sentText")}
      send={(email) => sendConfirmation(email, returnTo)}
    >
      {isUsedUp && (
        <Note look="stop" icon={CircleAlert}>
          <p>{t.rich("confirmUsedUp", bold)}</p>
        </Note>
      )}
    </AskForMail>
  );
}
