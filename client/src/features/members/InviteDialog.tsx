import type { Role } from "@waypost/schema/roles";
import { type FormEvent, useState } from "react";
import MailWarning from "lucide-react/icons/mail-warning";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";
import { SubmitButtons } from "../../ui/SubmitButtons.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { inviteMessages } from "./invite.messages.ts";
import { emptyInviteForm, type InviteForm, type InviteProblem, inviteProblems } from "./member-form.ts";
import { type MembersFailure, MembersFailureNote } from "./MembersFailure.tsx";
import { RolesField } from "./RolesField.tsx";
import { useInviteMember } from "./use-members.ts";

export interface InviteDialogProps {
  readonly grantable: readonly Role[];
  readonly known: { readonly members: readonly string[]; readonly invited: readonly string[] };
  readonly onClose: () => void;
  readonly onInvited: (email: string) => void;
}

/** Asks whom to invite and for what. Where the mail did not go out, it says so: the invitation stands all the same. */
export function InviteDialog(props: InviteDialogProps) {
  const t = useMessages(inviteMessages);
  const [notMailed, setNotMailed] = useState<string | null>(null);
  return (
    <Dialog isOpen onClose={props.onClose} title={t("title")} closeLabel={t("close")}>
      {notMailed === null ? (
        <InvitingForm {...props} onNotMailed={setNotMailed} />
      ) : (
        <div className="dialog-form">
          <div className="dialog-body stack" role="alert">
            <Note look="wait" icon={MailWarning}>
              <p>{t.rich("notMailed", { b: (text) => <b>{text}</b> }, { email: notMailed })}</p>
            </Note>
          </div>
          <footer className="dialog-foot">
            <Button onClick={props.onClose}>{t("gotIt")}</Button>
          </footer>
        </div>
      )}
    </Dialog>
  );
}

function InvitingForm({
  grantable,
  known,
  onClose,
  onInvited,
  onNotMailed,
}: InviteDialogProps & { readonly onNotMailed: (email: string) => void }) {
  const t = useMessages(inviteMessages);
  const invite = useInviteMember();
  const { isWorking, failure, run } = useRequest<MembersFailure>();
  const [form, setForm] = useState<InviteForm>(emptyInviteForm);
  const [isAsked, setAsked] = useState(false);
  const problems = isAsked ? inviteProblems(form, known) : [];
  const errorOf = (of: readonly InviteProblem[]) => {
    const found = of.find((problem) => problems.includes(problem));
    return found && t(found);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [first] = inviteProblems(form, known);
    if (first) return document.getElementById(first === "rolesMissing" ? "invite-roles" : "invite-email")?.focus();
    const answer = await run(() => invite({ email: form.email.trim(), roles: [...form.roles] }));
    if (answer?.data.isMailed) onInvited(answer.data.invitation.email);
    else if (answer) onNotMailed(answer.data.invitation.email);
    return undefined;
  };
  return (
    <form className="dialog-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="dialog-body stack">
        <p className="soft">{t("lead")}</p>
        <MembersFailureNote failure={failure} about="invitation" />
        <TextField
          id="invite-email"
          label={t("email")}
          hint={t("emailHint")}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={form.email}
          onChange={(email) => setForm({ ...form, email })}
          error={errorOf(["emailMissing", "emailWrong", "memberAlready", "tooManyOpen"])}
        />
        <RolesField
          id="invite-roles"
          label={t("rolesLabel")}
          choices={grantable.map((role) => ({ role, isFixed: false }))}
          values={form.roles}
          onChange={(roles) => setForm({ ...form, roles })}
          error={errorOf(["rolesMissing"])}
        />
      </div>
      <footer className="dialog-foot">
        <SubmitButtons submit={t("send")} cancel={t("cancel")} working={isWorking ? t("sending") : undefined} onCancel={onClose} />
      </footer>
    </form>
  );
}
