import type { Role } from "@waypost/schema/roles";
import { type FormEvent, useState } from "react";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SubmitButtons } from "../../ui/SubmitButtons.tsx";
import { Note } from "../../ui/Note.tsx";
import { inviteMessages } from "./invite.messages.ts";
import { roleChoices } from "./member-form.ts";
import { type MembersFailure, MembersFailureNote } from "./MembersFailure.tsx";
import { membersMessages } from "./members.messages.ts";
import { RolesField } from "./RolesField.tsx";
import { useChangeMemberRoles, useLeaveOrganization, useRemoveMember } from "./use-members.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** A member as the dialogs speak of one. */
export interface ChosenMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly isViewer: boolean;
  readonly isLastAdministrator: boolean;
}

export function RolesDialog({
  member,
  grantable,
  onClose,
  onChanged,
}: {
  readonly member: ChosenMember;
  readonly grantable: readonly Role[];
  readonly onClose: () => void;
  readonly onChanged: (roles: readonly Role[]) => void;
}) {
  const t = useMessages(membersMessages);
  const missing = useMessages(inviteMessages)("rolesMissing");
  const change = useChangeMemberRoles();
  const { isWorking, failure, run } = useRequest<MembersFailure>();
  const [roles, setRoles] = useState(member.roles);
  const [isAsked, setAsked] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (roles.length === 0) return document.getElementById("member-roles")?.focus();
    const answer = await run(() => change({ memberId: member.id, roles: [...roles] }));
    if (answer) onChanged(answer.data.member.roles);
    return undefined;
  };
  return (
    <Dialog isOpen onClose={onClose} title={t("rolesTitle", { name: member.name })} closeLabel={t("close")}>
      <form className="dialog-form" onSubmit={(event) => void submit(event)} noValidate>
        <div className="dialog-body stack">
          <MembersFailureNote failure={failure} about="member" />
          {member.isViewer ? (
            <Note look="wait" icon={TriangleAlert}>
              <p>{t("rolesOwn")}</p>
            </Note>
          ) : (
            <p className="soft">{t("rolesHold", { name: member.name })}</p>
          )}
          <RolesField
            id="member-roles"
            label={t("roles")}
            choices={roleChoices(grantable, member)}
            values={roles}
            onChange={setRoles}
            error={isAsked && roles.length === 0 ? missing : undefined}
          />
        </div>
        <footer className="dialog-foot">
          <SubmitButtons submit={t("save")} cancel={t("cancel")} working={isWorking ? t("working") : undefined} onCancel={onClose} />
        </footer>
      </form>
    </Dialog>
  );
}

interface EndProps {
  readonly organization: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

export function RemoveDialog({
  member,
  organization,
  onClose,
  onRemoved,
}: EndProps & { readonly member: ChosenMember; readonly onRemoved: () => void }) {
  const t = useMessages(membersMessages);
  const remove = useRemoveMember();
  const { isWorking, failure, run } = useRequest<MembersFailure>();
  const sure = async () => {
    if (await run(() => remove({ memberId: member.id }))) onRemoved();
  };
  return (
    <ConfirmDialog
      title={t("removeTitle", { name: member.name })}
      closeLabel={t("close")}
      confirm={t("remove")}
      cancel={t("keep")}
      working={isWorking ? t("working") : undefined}
      onConfirm={() => void sure()}
      onClose={onClose}
    >
      <MembersFailureNote failure={failure} about="member" />
      <p>{t.rich("removeText", bold, { name: member.name, organization: organization.name })}</p>
    </ConfirmDialog>
  );
}

/** Giving up one's own place. */
export function LeaveDialog({ organization, onClose, onLeft }: EndProps & { readonly onLeft: () => void }) {
  const t = useMessages(membersMessages);
  const leave = useLeaveOrganization();
  const { isWorking, failure, run } = useRequest<MembersFailure>();
  const sure = async () => {
    if (await run(() => leave({ organizationId: organization.id }))) onLeft();
  };
  return (
    <ConfirmDialog
      title={t("leaveTitle", { organization: organization.name })}
      closeLabel={t("close")}
      confirm={t("leave")}
      cancel={t("stay")}
      working={isWorking ? t("working") : undefined}
      onConfirm={() => void sure()}
      onClose={onClose}
    >
      <MembersFailureNote failure={failure} about="organization" />
      <p>{t.rich("leaveText", bold, { organization: organization.name })}</p>
    </ConfirmDialog>
  );
}
