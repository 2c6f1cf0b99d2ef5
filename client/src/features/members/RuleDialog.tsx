import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useRequest } from "../../access/use-request.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Note } from "../../ui/Note.tsx";
import { withoutSecondFactor } from "./member-form.ts";
import { type MembersFailure, MembersFailureNote } from "./MembersFailure.tsx";
import { rulesMessages } from "./rules.messages.ts";
import type { RulesViewer } from "./RulesScreen.tsx";
import { useChangeRules } from "./use-members.ts";

/** The one rule that is to change, and to what. */
export type RuleChange = { readonly requireSecondFactor: boolean } | { readonly passwordSignIn: boolean };

const bold = { b: (text: string) => <b>{text}</b> };

const titles = {
  second: ["secondOffTitle", "secondOnTitle"],
  password: ["passwordOffTitle", "passwordOnTitle"],
} as const;
const acts = { second: ["secondTurnOff", "secondTurnOn"], password: ["passwordTurnOff", "passwordTurnOn"] } as const;

/** Says whom a change of the rules keeps out, and makes it. */
export function RuleDialog({
  change,
  members,
  onClose,
  onChanged,
}: {
  readonly change: RuleChange;
  readonly members: RulesViewer["members"];
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const t = useMessages(rulesMessages);
  const save = useChangeRules();
  const { isWorking, failure, run } = useRequest<MembersFailure>();
  const rule = "requireSecondFactor" in change ? "second" : "password";
  const isOn = "requireSecondFactor" in change ? change.requireSecondFactor : change.passwordSignIn;
  const isStricter = "requireSecondFactor" in change ? isOn : !isOn;
  const sure = async () => {
    if (await run(() => save(change))) onChanged();
  };
  return (
    <ConfirmDialog
      title={t(titles[rule][isOn ? 1 : 0])}
      closeLabel={t("close")}
      confirm={t(acts[rule][isOn ? 1 : 0])}
      cancel={t("cancel")}
      isDangerous={isStricter}
      working={isWorking ? t("working") : undefined}
      onConfirm={() => void sure()}
      onClose={onClose}
    >
      <MembersFailureNote failure={failure} about="organization" />
      {rule === "second" && (isOn ? <WhoIsOut members={members} /> : <p>{t("secondOffText")}</p>)}
      {rule === "password" && (isOn ? <p>{t("passwordOnText")}</p> : <EverybodyMayBeOut />)}
    </ConfirmDialog>
  );
}

function WhoIsOut({ members: { edges, pageInfo } }: { readonly members: RulesViewer["members"] }) {
  const t = useMessages(rulesMessages);
  const format = useFormat();
  const out = withoutSecondFactor(edges.map(({ node }) => ({ name: node.user.name, hasSecondFactor: node.hasSecondFactor })));
  if (out.length === 0 && !pageInfo.hasNextPage) return <p>{t("secondNobodyOut")}</p>;
  return (
    <Note look="wait" icon={TriangleAlert}>
      {out.length > 0 && (
        <>
          <p>{t.rich("secondOut", bold, { count: out.length })}</p>
          <p>{format.list(out)}</p>
        </>
      )}
      {pageInfo.hasNextPage && <p>{t("secondOutMore")}</p>}
      <p>{t("secondOutThen")}</p>
    </Note>
  );
}

function EverybodyMayBeOut() {
  const t = useMessages(rulesMessages);
  return (
    <>
      <Note look="wait" icon={TriangleAlert}>
        <p>{t.rich("passwordOffText", bold)}</p>
      </Note>
      <p>{t("passwordTry")}</p>
    </>
  );
}
