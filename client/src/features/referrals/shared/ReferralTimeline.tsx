import { useId } from "react";
import { type FragmentOf, graphql, readFragment } from "../../../graphql/tada.ts";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Timeline, type TimelineEntry } from "../../../ui/Timeline.tsx";
import { shownEvents } from "./shown-events.ts";
import { stateLooks } from "./state-looks.ts";
import { timelineMessages } from "./timeline.messages.ts";
import { useReferralWords } from "./use-referral-words.ts";

export const ReferralTimeline_referral = graphql(`
  fragment ReferralTimeline_referral on Referral {
    events { id at from to by reason outcome note organization { id name } }
  }
`);

const bold = { b: (text: string) => <b>{text}</b> };

/** Every move of a referral, newest first, with what was said. */
export function ReferralTimeline({
  referral,
  now,
  level = 2,
}: {
  readonly referral: FragmentOf<typeof ReferralTimeline_referral>;
  readonly now: Date;
  readonly level?: 2 | 3;
}) {
  const { events } = readFragment(ReferralTimeline_referral, referral);
  const t = useMessages(timelineMessages);
  const words = useReferralWords();
  const heading = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const entries = shownEvents(events)
    .toReversed()
    .map((event): TimelineEntry => {
      const { look, icon } = stateLooks[event.to];
      const said = [event.outcome && words.t(`outcome_${event.outcome}`), event.reason && words.t(`reason_${event.reason}`), event.note]
        .filter(Boolean)
        .join(". ");
      return {
        id: event.id,
        at: event.at,
        when: words.when(event.at, now),
        icon,
        look: look === "done" ? "good" : look === "unsure" ? "neutral" : look,
        said: said === "" ? undefined : said,
        what: (
          <>
            {t.rich(event.from === "ACCEPTED" && event.to === "VIEWED" ? "takenBack" : `to${event.to}`, bold)}
            {event.by !== null &&
              (event.organization ? t("byBoth", { who: event.by, organization: event.organization.name }) : t("byOne", { who: event.by }))}
          </>
        ),
      };
    });
  return (
    <section className="stack" aria-labelledby={heading}>
      <Heading id={heading} className="h3">
        {t("happened")}
      </Heading>
      <Timeline entries={entries} labelledBy={heading} />
    </section>
  );
}
