import { useState } from "react";
import Clock from "lucide-react/icons/clock";
import LockKeyhole from "lucide-react/icons/lock-keyhole";
import Printer from "lucide-react/icons/printer";
import { readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useReferralWords } from "../referrals/shared/use-referral-words.ts";
import { ConsentSection } from "./ConsentSection.tsx";
import { type MyInformation, SeenPage_information } from "./my-information-query.ts";
import { myInformationMessages } from "./my-information.messages.ts";
import { RequestSection } from "./RequestSection.tsx";
import { SeenSection } from "./SeenSection.tsx";

const bold = { b: (text: string) => <b>{text}</b> };

/** The whole page of a link that opens. */
export function Information({ token, information }: { readonly token: string; readonly information: MyInformation }) {
  const t = useMessages(myInformationMessages);
  const organization = information.organization?.name ?? "";
  useScreenTitle(t("titlePlain"));
  const referrals = information.referrals.edges.map(({ node }) => node);
  const consents = information.consents.edges.map(({ node }) => node);
  const { seen } = readFragment(SeenPage_information, information);
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
      <RequestSection referrals={referrals} />
      <SeenSection token={token} first={seen} organization={organization} />
      <ConsentSection token={token} consents={consents} organization={organization} />
      <Kept heldData={information.heldData} organization={organization} />
      <Safe until={information.expiresAt} />
    </div>
  );
}

/** When it was opened before this visit: what is asked again during the visit does not change it. */
function LastOpened({ at: now, organization }: { readonly at: string | null; readonly organization: string }) {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  const { clock } = useReferralWords();
  const [at] = useState(now);
  return (
    <Note look="info" icon={Clock}>
      <p>{at === null ? t("firstTime") : t("lastTime", { date: format.date(at), time: clock(at), organization })}</p>
    </Note>
  );
}

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
