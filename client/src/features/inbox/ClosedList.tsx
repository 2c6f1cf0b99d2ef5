import { useState } from "react";
import { useQuery } from "urql";
import ChevronDown from "lucide-react/icons/chevron-down";
import { graphql } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { groupStates } from "./inbox-groups.ts";
import { InboxRow, InboxRow_referral } from "./InboxRow.tsx";
import { inboxMessages } from "./inbox.messages.ts";

const ClosedQuery = graphql(
  `
  query InboxClosed($states: [ReferralState!], $text: String, $first: Int!, $locale: String) {
    viewer {
      referrals(side: RECEIVER, states: $states, text: $text, first: $first) {
        totalCount
        edges { node { id ...InboxRow_referral } }
      }
    }
  }
`,
  [InboxRow_referral],
);

const page = 30;

/** What is closed, asked for only when somebody wants to see it. */
export function ClosedList({
  count,
  text,
  openId,
  now,
}: {
  readonly count: number;
  readonly text: string;
  readonly openId: string | null;
  readonly now: Date;
}) {
  const t = useMessages(inboxMessages);
  const locale = useLocale();
  const [isShown, setShown] = useState(false);
  const [first, setFirst] = useState(page);
  const [{ data, fetching, error }, ask] = useQuery({
    query: ClosedQuery,
    variables: { states: [...groupStates.closed], text: text || null, first, locale },
    pause: !isShown,
  });
  if (count === 0) return null;
  const closed = data?.viewer?.referrals;
  return (
    <section aria-label={t("group_closed")}>
      <p className="pad">
        <button type="button" className="link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          <Icon of={ChevronDown} className={isShown ? "turned" : ""} />
          {isShown ? t("hideClosed") : t("showClosed", { count })}
        </button>
      </p>
      {isShown && fetching && !closed && (
        <p className="pad soft" role="status">
          {t("loading")}
        </p>
      )}
      {isShown && error && !closed && (
        <p className="pad">
          {t("failed")}{" "}
          <button type="button" className="link" onClick={() => ask({ requestPolicy: "network-only" })}>
            {t("retry")}
          </button>
        </p>
      )}
      {isShown && closed && (
        <>
          <ul className="rows">
            {closed.edges.map(({ node }) => (
              <InboxRow key={node.id} referral={node} isOpen={node.id === openId} now={now} />
            ))}
          </ul>
          {closed.edges.length < closed.totalCount && (
            <p className="pad">
              <Button look="quiet" onClick={() => setFirst(first + page)}>
                {t("more")}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
