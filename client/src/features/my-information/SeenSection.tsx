import { useState } from "react";
import { useClient } from "urql";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { MyInformationQuery, type Seen } from "./my-information-query.ts";
import { myInformationMessages } from "./my-information.messages.ts";
import { type SeenEvent, seenDays, type SeenLine } from "./seen-days.ts";
import { useSeenWords } from "./use-seen-words.ts";

/** How many are shown, and how many more at a time. */
export const seenPage = 50;

/** Who has seen or changed the person's information, by days. */
export function SeenSection({
  token,
  first,
  organization,
}: {
  readonly token: string;
  readonly first: Seen;
  readonly organization: string;
}) {
  const t = useMessages(myInformationMessages);
  const { events, hasMore, more, isLoading, isFailed } = useSeen(token, first);
  return (
    <section className="stack" aria-labelledby="seen">
      <div className="stack-s">
        <h2 id="seen">{t("seen")}</h2>
        <p className="soft">{events.length === 0 ? t("seenNone") : t("seenText", { organization })}</p>
      </div>
      {seenDays(events).map(({ day, lines }) => (
        <Day key={day} day={day} lines={lines} />
      ))}
      <p role="status">{isFailed && t("moreFailed")}</p>
      {hasMore && (
        <Button look="second" onClick={more} working={isLoading ? t("moreWorking") : undefined}>
          {t("more")}
        </Button>
      )}
    </section>
  );
}

function Day({ day, lines }: { readonly day: string; readonly lines: readonly SeenLine[] }) {
  const format = useFormat();
  const words = useSeenWords();
  return (
    <section className="seen-day">
      <h3 className="h4">
        <time dateTime={day}>{format.date(day)}</time>
      </h3>
      <ul className="own-lines">
        {lines.map(({ event, count }) => (
          <li key={event.id}>
            <b>{words.who(event)}</b> {words.act(event)}
            {count > 1 && <span className="soft"> · {words.times(count)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first page as the screen asked for it, and what was asked for after it. */
function useSeen(token: string, first: Seen) {
  const client = useClient();
  const [later, setLater] = useState<readonly Seen[]>([]);
  const [state, setState] = useState<"resting" | "loading" | "failed">("resting");
  const pages = [first, ...later];
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo;
  const more = async () => {
    setState("loading");
    const { data } = await client.query(MyInformationQuery, { token, first: seenPage, after: endCursor });
    if (data?.personByLink) setLater([...later, data.personByLink.seen]);
    setState(data?.personByLink ? "resting" : "failed");
  };
  // What happens meanwhile pushes lines of the first page into those after it.
  const byId = new Map<string, SeenEvent>(pages.flatMap(({ edges }) => edges.map(({ node }) => [node.id, node] as const)));
  return {
    events: [...byId.values()],
    hasMore: hasNextPage,
    more: () => void more(),
    isLoading: state === "loading",
    isFailed: state === "failed",
  };
}
