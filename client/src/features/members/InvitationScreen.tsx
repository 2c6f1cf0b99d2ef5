import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import { useRoleWords } from "../../access/role-words.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { buttonClass } from "../../ui/LinkButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { EntryFrame } from "../sign-in/shared/EntryFrame.tsx";
import { AcceptInvitation } from "./AcceptInvitation.tsx";
import { invitationMessages } from "./invitation.messages.ts";
import { InvitationQuery, type OpenInvitation } from "./use-invitation.ts";
import "./members.css";

const bold = { b: (text: string) => <b>{text}</b> };

/** Where the link of an invitation's mail ends: who invites, for what, and the way in. The token in the address is the key. */
export function InvitationScreen() {
  const t = useMessages(invitationMessages);
  const { token = "" } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: InvitationQuery, variables: { token }, requestPolicy: "network-only" });
  if (!data && error && !fetching) {
    return (
      <EntryFrame title={t("failed")} lead={t("failedText")}>
        <Button onClick={() => ask()}>{t("retry")}</Button>
      </EntryFrame>
    );
  }
  if (!data) return <Waiting />;
  const { invitation, viewer } = data;
  if (!invitation) return <NoInvitation isSignedIn={viewer !== null} />;
  return (
    <Invited invitation={invitation}>
      {viewer ? <AcceptInvitation token={token} invitation={invitation} email={viewer.user.email} /> : <WaysIn token={token} />}
    </Invited>
  );
}

function Invited({ invitation, children }: { readonly invitation: OpenInvitation; readonly children: ReactNode }) {
  const t = useMessages(invitationMessages);
  const format = useFormat();
  const roleWords = useRoleWords();
  return (
    <EntryFrame title={t("title")} lead={t.rich("lead", bold, { organization: invitation.organization.name })}>
      <dl className="card stack-s invited">
        <div>
          <dt>{t("as")}</dt>
          <dd>{roleWords(invitation.roles)}</dd>
        </div>
        <div>
          <dt>{t("for")}</dt>
          <dd>{invitation.maskedEmail}</dd>
        </div>
        <div>
          <dt>{t("until")}</dt>
          <dd>
            {format.weekdayDate(invitation.expiresAt)}. {t("once")}
          </dd>
        </div>
      </dl>
      {children}
    </EntryFrame>
  );
}

function WaysIn({ token }: { readonly token: string }) {
  const t = useMessages(invitationMessages);
  const back = paths.invitation(token);
  return (
    <>
      <p>{t("signedOut")}</p>
      <Link className={buttonClass({ size: "big", full: true })} to={paths.signIn(back)}>
        {t("signIn")}
      </Link>
      <Link className={buttonClass({ look: "second", size: "big", full: true })} to={paths.signUp(back)}>
        {t("signUp")}
      </Link>
    </>
  );
}

/** The server does not say which of these it is: used, run out, taken back and never made look alike to whoever asks. */
function NoInvitation({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const t = useMessages(invitationMessages);
  return (
    <EntryFrame title={t("noneTitle")} lead={t("noneLead")}>
      <ul className="reasons-list">
        {(["noneUsed", "noneExpired", "noneRevoked", "noneCut"] as const).map((reason) => (
          <li key={reason}>{t(reason)}</li>
        ))}
      </ul>
      <div className="row">
        <Link className={buttonClass()} to={isSignedIn ? paths.inbox() : paths.signIn()}>
          {t(isSignedIn ? "toWorkspace" : "toSignIn")}
        </Link>
        <Link className={buttonClass({ look: "quiet" })} to={paths.home()}>
          {t("find")}
        </Link>
      </div>
    </EntryFrame>
  );
}

function Waiting() {
  const t = useMessages(invitationMessages);
  return (
    <EntryFrame title={t("loadingTitle")}>
      <output className="vh">{t("loading")}</output>
      <Skeleton width={80} />
      <Skeleton width={60} />
    </EntryFrame>
  );
}
