import { useState } from "react";
import { useRequest } from "../../access/use-request.ts";
import { useRoleWords } from "../../access/role-words.ts";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { useNow } from "../referrals/shared/use-now.ts";
import { inviteMessages } from "./invite.messages.ts";
import { type MembersFailure, MembersFailureNote } from "./MembersFailure.tsx";
import { useRevokeInvitation } from "./use-members.ts";

export const OpenInvitations_invitation = graphql(`
  fragment OpenInvitations_invitation on Invitation { id email roles invitedBy expiresAt }
`);
type Invitation = ResultOf<typeof OpenInvitations_invitation>;

/** Who was invited and has not come yet, until when, and how to take it back. For administrators: others see none. */
export function OpenInvitations({ invitations }: { readonly invitations: readonly FragmentOf<typeof OpenInvitations_invitation>[] }) {
  const t = useMessages(inviteMessages);
  const toast = useToast();
  const [ending, setEnding] = useState<Invitation | null>(null);
  const onRevoked = ({ email }: Invitation) => {
    toast(t("revoked", { email }));
    setEnding(null);
    focusSoon("open-invitations");
  };
  return (
    <section className="stack" aria-labelledby="open-invitations">
      <h3 id="open-invitations" tabIndex={-1}>
        {t("open")}
      </h3>
      {invitations.length === 0 && <p className="soft">{t("openNone")}</p>}
      {invitations.length > 0 && (
        <table className="table cards">
          <caption className="vh">{t("open")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("email")}</th>
              <th scope="col">{t("roles")}</th>
              <th scope="col">{t("invitedBy")}</th>
              <th scope="col">{t("expires")}</th>
              <th scope="col">
                <span className="vh">{t("act")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((masked) => {
              const invitation = readFragment(OpenInvitations_invitation, masked);
              return <InvitationRow key={invitation.id} invitation={invitation} onRevoke={() => setEnding(invitation)} />;
            })}
          </tbody>
        </table>
      )}
      {ending && <RevokeDialog invitation={ending} onClose={() => setEnding(null)} onRevoked={() => onRevoked(ending)} />}
    </section>
  );
}

function InvitationRow({ invitation, onRevoke }: { readonly invitation: Invitation; readonly onRevoke: () => void }) {
  const t = useMessages(inviteMessages);
  const format = useFormat();
  const roleWords = useRoleWords();
  const now = useNow();
  const { email, roles, invitedBy, expiresAt } = invitation;
  return (
    <tr>
      <th scope="row" className="breaks">
        {email}
      </th>
      <td data-label={t("roles")}>{roleWords(roles)}</td>
      <td data-label={t("invitedBy")}>{invitedBy ?? t("unknown")}</td>
      <td data-label={t("expires")}>
        <span>
          {format.weekdayDate(expiresAt)}
          <span className="sub">{format.ago(expiresAt, now)}</span>
        </span>
      </td>
      <td className="acts">
        <Button look="danger" aria-label={t("revokeOf", { email })} onClick={onRevoke}>
          {t("revoke")}
        </Button>
      </td>
    </tr>
  );
}

function RevokeDialog({
  invitation: { id, email },
  onClose,
  onRevoked,
}: {
  readonly invitation: Invitation;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}) {
  const t = useMessages(inviteMessages);
  const revoke = useRevokeInvitation();
  const { isWorking, failure, run } = useRequest<MembersFailure>();
  const sure = async () => {
    if (await run(() => revoke({ id }))) onRevoked();
  };
  return (
    <ConfirmDialog
      title={t("revokeTitle")}
      closeLabel={t("close")}
      confirm={t("revoke")}
      cancel={t("keep")}
      working={isWorking ? t("working") : undefined}
      onConfirm={() => void sure()}
      onClose={onClose}
    >
      <MembersFailureNote failure={failure} about="invitation" />
      <p className="breaks">{t.rich("revokeText", { b: (text) => <b>{text}</b> }, { email })}</p>
    </ConfirmDialog>
  );
}
