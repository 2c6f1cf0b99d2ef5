import { useState } from "react";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import MailCheck from "lucide-react/icons/mail-check";
import { type Account, sendConfirmation } from "../../access/account.ts";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { accountMessages } from "./account.messages.ts";

/** Name and address, and whether the address is known to be theirs. */
export function AboutYou({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  return (
    <AccountSection id="you" title={t("you")}>
      <dl className="account-facts">
        <div>
          <dt>{t("name")}</dt>
          <dd>{account.name || t("noName")}</dd>
        </div>
        <div>
          <dt>{t("email")}</dt>
          <dd>
            {account.email}{" "}
            {account.isConfirmed ? (
              <Badge look="good" icon={CircleCheck}>
                {t("confirmed")}
              </Badge>
            ) : (
              <Badge look="unsure" icon={CircleDashed}>
                {t("unconfirmed")}
              </Badge>
            )}
          </dd>
        </div>
      </dl>
      {!account.isConfirmed && <Confirm email={account.email} />}
    </AccountSection>
  );
}

function Confirm({ email }: { readonly email: string }) {
  const t = useMessages(accountMessages);
  const [isSent, setSent] = useState(false);
  const { isWorking, failure, run } = useRequest<Trouble>();
  const send = async () => setSent((await run(() => sendConfirmation(email))) !== null);
  return (
    <>
      <FailureNote failure={failure} words={{}} />
      <div role="status">
        {isSent && (
          <Note look="good" icon={MailCheck}>
            <p>{t("confirmSent")}</p>
          </Note>
        )}
      </div>
      <Button look="second" working={isWorking ? t("working") : undefined} onClick={() => void send()}>
        {t("confirmSend")}
      </Button>
    </>
  );
}
