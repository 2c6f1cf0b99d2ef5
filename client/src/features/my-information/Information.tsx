import { useState } from "react";
import { useQuery } from "urql";
import Clock from "lucide-react/icons/clock";
import LockKeyhole from "lucide-react/icons/lock-keyhole";
import Printer from "lucide-react/icons/printer";
import { useFormat, useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { ConsentSection } from "./ConsentSection.tsx";
import { MyConsentsQuery, type MyInformation, MyRequestsQuery } from "./my-information-query.ts";
import { myInformationMessages } from "./my-information.messages.ts";
import { RequestSection } from "./RequestSection.tsx";
import { SeenSection } from "./SeenSection.tsx";

const bold = { b: (text: string) => <b>{text}</b> };

/** The whole page of a link that opens. */
export function Information({ token, information }: { readonly token: string; readonly information: MyInformation }) {
  const t = useMessages(myInformationMessages);
  const organization = information.organization?.name ?? "";
  useScreenTitle(t("titlePlain"));
  const { requests, consents } = useRest(token);
  return (
    <div className="sections">
      <header className="stack">
        <h1>{t("title", { organization })}</h1>
        <p className="lead">{t.rich("lead", bold, { name: information.name, organization })}</p>
        <LastOpened at={information.lastOpenedAt} organization={organization} />
        <Button look="second" icon={Printer} onClick={() => window.print()}>
          {t("print")}
        </Button>
      </header>
      <RequestSection {...requests} />
      <SeenSection token={token} first={information.seen} organization={organization} />
      <ConsentSection token={token} {...consents} organization={organization} onTakenBack={requests.onAgain} />
      <Kept heldData={information.heldData} organization={organization} />
      <Safe until={information.expiresAt} />
    </div>
  );
}

/** What follows once the link has opened. */
function useRest(token: string) {
  const variables = { token, locale: useLocale() };
  const [referrals, askReferrals] = useQuery({ query: MyRequestsQuery, variables });
  const [consents, askConsents] = useQuery({ query: MyConsentsQuery, variables });
  return {
    requests: {
      referrals: referrals.data?.personByLink?.referrals.edges.map(({ node }) => node) ?? null,
      isFailed: referrals.error !== undefined,
      onAgain: () => askReferrals(),
    },
    consents: {
      consents: consents.data?.personByLink?.consents.edges.map(({ node }) => node) ?? null,
      isFailed: consents.error !== undefined,
      onAgain: () => askConsents(),
    },
  };
}

/** When it was opened before this visit: what is asked again during the visit does not change it. */
function LastOpened({ at: now, organization }: { readonly at: string | null; readonly organization: string }) {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  const [at] = useState(now);
  return (
    <Note look="info" icon={Clock}>
      <p>{at === null ? t("firstTime") : t("lastTime", { date: format.date(at), time: format.timeIn(at, hereabouts()), organization })}</p>
    </Note>
  );
}

/** The zone of the reader's own clock. */
const hereabouts = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

function Kept({ heldData, organization }: Pick<MyInformation, "heldData"> & { readonly organization: string }) {
  const t = useMessages(myInformationMessages);
  return (
    <section className="stack-s" aria-labelledby="kept">
      <h2 id="kept">{t("kept")}</h2>
      <ul>
        {heldData.map((data) => (
          <li key={data}>{t(`data_${data}`)}</li>
        ))}
      </ul>
      <p className="soft">{t("keptText", { organization })}</p>
    </section>
  );
}

function Safe({ until }: { readonly until: string }) {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  return (
    <section className="no-print" aria-labelledby="safe">
      <Note look="wait" icon={LockKeyhole}>
        <h2 className="h4" id="safe">
          {t("safe")}
        </h2>
        <p>{t.rich("safeText", bold, { date: format.date(until) })}</p>
      </Note>
    </section>
  );
}
