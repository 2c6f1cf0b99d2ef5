import { useState } from "react";
import { Link } from "react-router";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { landingFor } from "../../access/landing.ts";
import { signOut } from "../../access/session.ts";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { invitationMessages } from "./invitation.messages.ts";
import { type AcceptRefused, type OpenInvitation, useAcceptInvitation } from "./use-invitation.ts";

const bold = { b: (text: string) => <b>{text}</b> };

export interface AcceptInvitationProps {
  readonly token: string;
  readonly invitation: OpenInvitation;
  /** With which the viewer is signed in. */
  readonly email: string;
}

type Failure = AcceptRefused | Trouble | { readonly kind: "expired" };

/** For whoever is signed in: one button, and what stands in its way. */
export function AcceptInvitation({ token, invitation, email }: AcceptInvitationProps) {
  const t = useMessages(invitationMessages);
  const accept = useAcceptInvitation();
  const { isWorking, failure, run } = useRequest<Failure>();
  const sure = async () => {
    const answer = await run(async () => {
      const decided = await accept({ token });
      // It was open when this page was: what has changed since is the time, or what somebody did.
      const isPast = decided.kind === "gone" && new Date(invitation.expiresAt) <= new Date();
      return isPast ? { kind: "expired" as const } : decided;
    });
    if (!answer) return;
    const isBlocked = answer.data.some(
      ({ organization, blockedBy }) => organization.id === invitation.organization.id && blockedBy !== null,
    );
    // In the place of this page, and loaded anew: the key does not stay in the history, nor what was read before.
    globalThis.location.replace(isBlocked ? paths.accountSecondFactor() : landingFor(invitation.roles));
  };
  return (
    <>
      <AcceptFailure failure={failure} token={token} />
      <p>{t.rich("signedIn", bold, { email })}</p>
      {failure?.kind !== "otherAddress" && (
        <Button size="big" full working={isWorking ? t("accepting") : undefined} onClick={() => void sure()}>
          {t("accept")}
        </Button>
      )}
      <OtherAccount token={token} isTheWay={failure?.kind === "otherAddress"} />
    </>
  );
}

function AcceptFailure({ failure, token }: { readonly failure: Failure | null; readonly token: string }) {
  const t = useMessages(invitationMessages);
  const about = failure?.kind === "otherAddress" || failure?.kind === "unconfirmed" ? failure.email : "";
  return (
    <FailureNote
      failure={failure}
      words={{
        otherAddress: t.rich("otherAddress", bold, { email: about }),
        unconfirmed: (
          <>
            {t.rich("unconfirmed", bold, { email: about })}{" "}
            <Link to={paths.confirmEmail(paths.invitation(token))} state={{ email: about }}>
              {t("sendConfirmation")}
            </Link>
          </>
        ),
        gone: t.rich("goneUsed", bold),
        expired: t.rich("goneExpired", bold),
      }}
    />
  );
}

/** Signs out, and comes back here with another account. */
function OtherAccount({ token, isTheWay }: { readonly token: string; readonly isTheWay: boolean }) {
  const t = useMessages(invitationMessages);
  const [isWorking, setWorking] = useState(false);
  const change = async () => {
    setWorking(true);
    if (await signOut()) globalThis.location.assign(paths.signIn(paths.invitation(token)));
    else setWorking(false);
  };
  return (
    <Button
      look={isTheWay ? "first" : "quiet"}
      size="big"
      full
      working={isWorking ? t("signingOut") : undefined}
      onClick={() => void change()}
    >
      {t("otherAccount")}
    </Button>
  );
}
