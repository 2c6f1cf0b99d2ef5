import { useState } from "react";
import { useQuery } from "urql";
import { useRoleWords } from "../../access/role-words.ts";
import { graphql } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type ChosenMember, LeaveDialog, RemoveDialog, RolesDialog } from "./MemberDialogs.tsx";
import { membersMessages } from "./members.messages.ts";
import type { MembersViewer } from "./MembersScreen.tsx";
import { type MemberAct, MembersRow, MembersRow_member, MembersTable, type MembersTableProps } from "./MembersTable.tsx";

const MoreMembersQuery = graphql(
  `
  query MoreMembers($after: String!) {
    viewer {
      members(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id ...MembersRow_member } }
      }
    }
  }
`,
  [MembersRow_member],
);
type Page = Pick<MembersViewer["members"], "pageInfo">;
type Organization = { readonly id: string; readonly name: string };

interface Acting {
  readonly act: MemberAct;
  readonly member: ChosenMember;
}

/** The table, page by page, and what is being done with one of its members. */
export function MembersList({ viewer, organization }: { readonly viewer: MembersViewer; readonly organization: Organization }) {
  const [after, setAfter] = useState<readonly string[]>([]);
  const [acting, setActing] = useState<Acting | null>(null);
  const table = {
    organization: organization.name,
    isManaging: viewer.mayManageMembers.allowed,
    onlyAdminsId: "only-admins",
    onAct: (act: MemberAct, member: ChosenMember) => setActing({ act, member }),
  };
  const onMore = (cursor: string) => setAfter((before) => [...before, cursor]);
  return (
    <>
      <MembersTable isManaging={table.isManaging}>
        <tbody>
          {viewer.members.edges.map(({ node }) => (
            <MembersRow key={node.id} member={node} {...table} />
          ))}
          {after.length === 0 && <MoreRow page={viewer.members} onMore={onMore} />}
        </tbody>
        {after.map((cursor, index) => (
          <NextPage key={cursor} after={cursor} isLast={index === after.length - 1} table={table} onMore={onMore} />
        ))}
      </MembersTable>
      {acting && <ActDialog {...acting} organization={organization} grantable={viewer.grantableRoles} onClose={() => setActing(null)} />}
    </>
  );
}

function NextPage(props: {
  readonly after: string;
  readonly isLast: boolean;
  readonly table: MembersTableProps;
  readonly onMore: (cursor: string) => void;
}) {
  const [{ data }] = useQuery({ query: MoreMembersQuery, variables: { after: props.after } });
  const members = data?.viewer?.members;
  if (!members) return null;
  return (
    <tbody>
      {members.edges.map(({ node }) => (
        <MembersRow key={node.id} member={node} {...props.table} />
      ))}
      {props.isLast && <MoreRow page={members} onMore={props.onMore} />}
    </tbody>
  );
}

function MoreRow({ page: { pageInfo }, onMore }: { readonly page: Page; readonly onMore: (cursor: string) => void }) {
  const t = useMessages(membersMessages);
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage || !endCursor) return null;
  return (
    <tr>
      <td colSpan={4} className="acts">
        <Button look="second" onClick={() => onMore(endCursor)}>
          {t("more")}
        </Button>
      </td>
    </tr>
  );
}

function ActDialog({
  act,
  member,
  organization,
  grantable,
  onClose,
}: Acting & {
  readonly organization: Organization;
  readonly grantable: MembersViewer["grantableRoles"];
  readonly onClose: () => void;
}) {
  const t = useMessages(membersMessages);
  const toast = useToast();
  const roleWords = useRoleWords();
  const finish = (text: string) => {
    toast(text);
    onClose();
  };
  const onRemoved = () => {
    finish(t("removed", { name: member.name }));
    // The row with the button that was pressed is gone.
    focusSoon("members-title");
  };
  switch (act) {
    case "roles":
      return (
        <RolesDialog
          member={member}
          grantable={grantable}
          onClose={onClose}
          onChanged={(roles) => finish(t("rolesSaved", { name: member.name, roles: roleWords(roles) }))}
        />
      );
    case "remove":
      return <RemoveDialog member={member} organization={organization} onClose={onClose} onRemoved={onRemoved} />;
    case "leave":
      // Nothing of the organization stays in the memory of the page: it is loaded anew.
      return <LeaveDialog organization={organization} onClose={onClose} onLeft={() => globalThis.location.assign(paths.inbox())} />;
  }
}
