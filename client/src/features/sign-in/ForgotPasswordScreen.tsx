import { requestPasswordReset } from "../../access/account.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { AskForMail } from "./AskForMail.tsx";
import { signUpMessages } from "./sign-up.messages.ts";

/** A link by mail to choose a new password. */
export function ForgotPasswordScreen() {
  const t = useMessages(signUpMessages);
  return (
    <AskForMail
      title={t("forgotTitle")}
      lead={t("forgotLead")}
      button={t("forgotSend")}
      sentText={t("forgotSent")}
      send={requestPasswordReset}
    />
  );
}
