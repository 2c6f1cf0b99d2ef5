import { type ReactNode, useId } from "react";
import Search from "lucide-react/icons/search";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ClosedList } from "./ClosedList.tsx";
import { countOf, type InboxGroup, inboxGroups, inOrder } from "./inbox-groups.ts";
import { InboxRow, InboxRow_referral } from "./InboxRow.tsx";
import { inboxMessages } from "./inbox.messages.ts";

export const InboxList_viewer = graphql(
  `
  fragment InboxList_viewer on Viewer {
    answer: referrals(side: RECEIVER, states: [SENT, VIEWED], text: $text, first: $first) {
      totalCount
      edges { node { id dueAt sentAt ...InboxRow_referral } }
    }
    helping: referrals(side: RECEIVER, states: [ACCEPTED, IN_PROGRESS], text: $text, first: $first) {
      totalCount
      edges { node { id dueAt sentAt ...InboxRow_referral } }
    }
    waiting: referrals(side: RECEIVER, states: [WAITLISTED], text: $text, first: $first) {
      totalCount
      edges { node { id dueAt sentAt ...InboxRow_referral } }
    }
    referralCounts(side: RECEIVER) { state count }
  }
`,
  [InboxRow_referral],
);

export interface InboxListProps {
  readonly viewer: FragmentOf<typeof InboxList_viewer>;
  /** Empty where nothing is looked for. */
  readonly text: string;
  readonly openId: string | null;
  readonly now: Date;
  readonly onMore: () => void;
  readonly onClear: () => void;
}

/** The list grouped by what it wants from the receiver. */
export function InboxList({ viewer: masked, text, openId, now, onMore, onClear }: InboxListProps) {
  const viewer = readFragment(InboxList_viewer, masked);
  const total = inboxGroups.reduce((sum, group) => sum + viewer[group].totalCount, 0);
  const closed = countOf("closed", viewer.referralCounts);
  if (total === 0 && text !== "") return <NothingFound text={text} onClear={onClear} />;
  if (total === 0 && closed === 0) return <EmptyInbox />;
  return (
    <>
      {inboxGroups.map((group) => {
        const { totalCount, edges } = viewer[group];
        return (
          <Group key={group} group={group} count={totalCount} hasMore={edges.length < totalCount} onMore={onMore} isQuiet={text !== ""}>
            {inOrder(
              group,
              edges.map(({ node }) => node),
            ).map((node) => (
              <InboxRow key={node.id} referral={node} isOpen={node.id === openId} now={now} />
            ))}
          </Group>
        );
      })}
      <ClosedList count={closed} text={text} openId={openId} now={now} />
    </>
  );
}

interface GroupProps {
  readonly group: InboxGroup;
  readonly count: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** While something is looked for, an empty group says nothing. */
  readonly isQuiet: boolean;
  readonly children: ReactNode;
}

function Group({ group, count, hasMore, onMore, isQuiet, children }: GroupProps) {
  const t = useMessages(inboxMessages);
  const heading = useId();
  if (count === 0 && isQuiet) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {t(`group_${group}`)} {count > 0 && <span className="count">{count}</span>}
      </h2>
      {count === 0 ? <p className="pad soft small">{t(`none_${group}`)}</p> : <ul className="rows">{children}</ul>}
      {hasMore && (
        <p className="pad">
          <Button look="quiet" onClick={onMore}>
            {t("more")}
          </Button>
        </p>
      )}
    </section>
  );
}

function NothingFound({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const t = useMessages(inboxMessages);
  return (
    <div className="pad stack-s">
      <p role="status">
        <Icon of={Search} /> {t("noneFound", { text })}
      </p>
      <Button look="second" onClick={onClear}>
        {t("clear")}
      </Button>
    </div>
  );
}

function EmptyInbox() {
  const t = useMessages(inboxMessages);
  return (
    <div className="pad stack-s">
      <h2 className="bare">{t("emptyTitle")}</h2>
      <p className="soft">{t("empty")}</p>
    </div>
  );
}
