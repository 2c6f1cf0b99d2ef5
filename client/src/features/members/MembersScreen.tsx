import { useState } from "react";
import { useQuery } from "urql";
import UserPlus from "lucide-react/icons/user-plus";
import { useMember } from "../../access/use-member.ts";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { Button } from "../../ui/Button.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { InviteDialog } from "./InviteDialog.tsx";
import { inviteMessages } from "./invite.messages.ts";
import { MembersList } from "./MembersList.tsx";
import { membersMessages } from "./members.messages.ts";
import { MembersRow_member } from "./MembersTable.tsx";
import { OpenInvitations, OpenInvitations_invitation } from "./OpenInvitations.tsx";
import "./members.css";

const MembersQuery = graphql(
  `
  query Members {
    viewer {
      mayManageMembers { allowed }
      grantableRoles
      openInvitations { id email ...OpenInvitations_invitation }
      members(first: 50) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id roles user { name email } ...MembersRow_member } }
      }
    }
  }
`,
  [MembersRow_member, OpenInvitations_invitation],
);
export type MembersViewer = NonNullable<ResultOf<typeof MembersQuery>["viewer"]>;

/** An empty list names no type: the first invitation changes it all the same. */
const context = { additionalTypenames: ["Member", "Invitation"] };

/** Who works in the organization, with which roles; who is invited; and for administrators, changing all that. */
export function MembersScreen() {
  const t = useMessages(membersMessages);
  useScreenTitle(t("title"));
  const [{ data, error, fetching }, ask] = useQuery({ query: MembersQuery, context, requestPolicy: "cache-and-network" });
  const viewer = data?.viewer ?? null;
  const words = { loading: t("loading"), failed: t("failed"), failedText: t("failedText"), retry: t("retry") };
  return (
    <div className="stack-l">
      {viewer ? (
        <Members viewer={viewer} />
      ) : (
        <Pending
          isFailed={error !== undefined && !fetching}
          onRetry={() => ask({ requestPolicy: "network-only" })}
          words={words}
          level={2}
        />
      )}
      {viewer?.mayManageMembers.allowed && <OpenInvitations invitations={viewer.openInvitations} />}
    </div>
  );
}

function Members({ viewer }: { readonly viewer: MembersViewer }) {
  const t = useMessages(membersMessages);
  const said = useMessages(inviteMessages);
  const format = useFormat();
  const toast = useToast();
  const { organization } = useMember();
  const [isInviting, setInviting] = useState(false);
  const members = viewer.members.edges.map(({ node }) => node);
  const administrators = members.filter(({ roles }) => roles.includes("ADMIN")).map(({ user }) => user.name);
  const isManaging = viewer.mayManageMembers.allowed;
  const onInvited = (email: string) => {
    toast(said("sent", { email }));
    setInviting(false);
  };
  return (
    <section className="stack" aria-labelledby="members-title">
      <div className="spread">
        <div className="stack-s">
          <h2 id="members-title" tabIndex={-1}>
            {t("title")}
          </h2>
          <p className="soft">{t("count", { count: viewer.members.totalCount })}</p>
        </div>
        <Button icon={UserPlus} notAllowedBecause={isManaging ? undefined : "only-admins"} onClick={() => setInviting(true)}>
          {t("invite")}
        </Button>
      </div>
      {!isManaging && <p id="only-admins">{t("onlyAdmins", { who: format.either(administrators) || "nobody" })}</p>}
      <MembersList viewer={viewer} organization={organization} />
      {isInviting && (
        <InviteDialog
          grantable={viewer.grantableRoles}
          known={{ members: members.map(({ user }) => user.email), invited: viewer.openInvitations.map(({ email }) => email) }}
          onClose={() => setInviting(false)}
          onInvited={onInvited}
        />
      )}
    </section>
  );
}
