import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import type { ReactNode } from "react";
import { useRoleWords } from "../../access/role-words.ts";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import type { ChosenMember } from "./MemberDialogs.tsx";
import { membersMessages } from "./members.messages.ts";
import { refusalMessages } from "./refusals.messages.ts";

export const MembersRow_member = graphql(`
  fragment MembersRow_member on Member {
    id roles isViewer hasSecondFactor
    user { name email }
    viewerMayChangeRoles { reason }
    viewerMayRemove { reason }
    mayLeave { reason }
  }
`);
type OpenMember = ResultOf<typeof MembersRow_member>;
type Permission = OpenMember["mayLeave"];

export type MemberAct = "roles" | "remove" | "leave";

export interface MembersTableProps {
  readonly organization: string;
  /** The viewer manages members: sees who has a second factor. */
  readonly isManaging: boolean;
  /** The id of the text for those who may change nothing here. */
  readonly onlyAdminsId: string;
  readonly onAct: (act: MemberAct, member: ChosenMember) => void;
}

/** A table on a wide screen, cards on a phone. `children` are its pages, one tbody each. */
export function MembersTable({ isManaging, children }: { readonly isManaging: boolean; readonly children: ReactNode }) {
  const t = useMessages(membersMessages);
  return (
    <table className="table cards">
      <caption className="vh">{t("title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("roles")}</th>
          {isManaging && <th scope="col">{t("secondStep")}</th>}
          <th scope="col">
            <span className="vh">{t("act")}</span>
          </th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

export function MembersRow({ member: masked, ...table }: MembersTableProps & { readonly member: FragmentOf<typeof MembersRow_member> }) {
  const t = useMessages(membersMessages);
  const roleWords = useRoleWords();
  const member = readFragment(MembersRow_member, masked);
  return (
    <tr>
      <th scope="row" className="breaks">
        {member.user.name} {member.isViewer && <span className="soft regular">({t("you")})</span>}
        <span className="sub">{member.user.email}</span>
      </th>
      <td data-label={t("roles")}>{roleWords(member.roles)}</td>
      {table.isManaging && (
        <td data-label={t("secondStep")}>
          <SecondStep isOn={member.hasSecondFactor === true} />
        </td>
      )}
      <td className="acts">
        <MemberActs member={member} {...table} />
      </td>
    </tr>
  );
}

function SecondStep({ isOn }: { readonly isOn: boolean }) {
  const t = useMessages(membersMessages);
  return (
    <span>
      <Badge look={isOn ? "good" : "unsure"} icon={isOn ? CircleCheck : CircleDashed}>
        {t(isOn ? "on" : "off")}
      </Badge>
    </span>
  );
}

function MemberActs({ member, organization, onlyAdminsId, onAct }: MembersTableProps & { readonly member: OpenMember }) {
  const t = useMessages(membersMessages);
  const why = useMessages(refusalMessages);
  const { id, roles, isViewer, user, mayLeave } = member;
  const whyId = `why-not-${id}`;
  const end = isViewer ? mayLeave : member.viewerMayRemove;
  const because = ({ reason }: Permission) => (reason === null ? undefined : reason === "ADMINISTRATORS_ONLY" ? onlyAdminsId : whyId);
  const act = (which: MemberAct) =>
    onAct(which, { id, roles, isViewer, name: user.name, isLastAdministrator: mayLeave.reason === "LAST_ADMINISTRATOR" });
  return (
    <div className="stack-s">
      <div className="row">
        <Button
          look="quiet"
          aria-label={t("changeRolesOf", { name: user.name })}
          notAllowedBecause={because(member.viewerMayChangeRoles)}
          onClick={() => act("roles")}
        >
          {t("changeRoles")}
        </Button>
        <Button
          look="danger"
          aria-label={isViewer ? t("leaveOf", { organization }) : t("removeOf", { name: user.name })}
          notAllowedBecause={because(end)}
          onClick={() => act(isViewer ? "leave" : "remove")}
        >
          {t(isViewer ? "leave" : "remove")}
        </Button>
      </div>
      {because(end) === whyId && (
        <p className="hint" id={whyId}>
          {why(end.reason === "LAST_ADMINISTRATOR" ? "lastAdministratorShort" : "platformShort")}
        </p>
      )}
    </div>
  );
}
