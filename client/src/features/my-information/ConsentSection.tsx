import { useState } from "react";
import Ban from "lucide-react/icons/ban";
import Check from "lucide-react/icons/check";
import Clock from "lucide-react/icons/clock";
import { useMutation } from "urql";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { useNow } from "../../lib/now.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "./Loading.tsx";
import { type OwnConsent, TakeConsentBackMutation } from "./my-information-query.ts";
import { myInformationMessages } from "./my-information.messages.ts";

interface ConsentProps {
  readonly token: string;
  readonly organization: string;
}

export interface ConsentSectionProps extends ConsentProps {
  /** Null while they are not here. */
  readonly consents: readonly OwnConsent[] | null;
  readonly isFailed: boolean;
  readonly onAgain: () => void;
  readonly onTakenBack: () => void;
}

/** What the person agreed to, and the way to take it back. */
export function ConsentSection({ consents, isFailed, onAgain, onTakenBack, ...props }: ConsentSectionProps) {
  const t = useMessages(myInformationMessages);
  const [said, setSaid] = useState("");
  const takenBack = (words: string) => {
    setSaid(words);
    onAgain();
    onTakenBack();
  };
  return (
    <section className="stack" aria-labelledby="agreed">
      <h2 id="agreed" tabIndex={-1}>
        {t("agreed")}
      </h2>
      <p role="status">{said}</p>
      {consents === null && <Loading isFailed={isFailed} onAgain={onAgain} />}
      {consents?.length === 0 && <p className="soft">{t("agreedNone")}</p>}
      <ul className="own-list">
        {consents?.map((consent) => (
          <li key={consent.id} className="card stack-s">
            <Consent {...props} consent={consent} onSaid={takenBack} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Consent({ consent, onSaid, ...props }: ConsentProps & { readonly consent: OwnConsent; readonly onSaid: (said: string) => void }) {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  const receiver = consent.receiver?.name ?? t("anyReceiver");
  const needs = consent.needs.map(({ name }) => name);
  return (
    <>
      <h3>{receiver}</h3>
      <Standing consent={consent} />
      <p>{t("mayKnow", { data: format.list(consent.data.map((data) => t(`data_${data}`))) })}</p>
      <p className="small">
        {needs.length === 0 ? t("forAnyNeed") : t("forNeeds", { needs: format.list(needs) })}.{" "}
        {t("givenOn", { date: format.date(consent.givenAt), how: t(`how_${consent.method}`) })} <Until consent={consent} />
      </p>
      {consent.withdrawnAt === null && <TakeBack {...props} id={consent.id} receiver={receiver} onSaid={onSaid} />}
    </>
  );
}

function Standing({ consent: { withdrawnAt, expiresAt } }: { readonly consent: OwnConsent }) {
  const t = useMessages(myInformationMessages);
  const now = useNow();
  if (withdrawnAt !== null) {
    return (
      <Badge look="neutral" icon={Ban}>
        {t("takenBackBadge")}
      </Badge>
    );
  }
  return expiresAt !== null && new Date(expiresAt) <= now ? (
    <Badge look="neutral" icon={Clock}>
      {t("pastBadge")}
    </Badge>
  ) : (
    <Badge look="good" icon={Check}>
      {t("inForce")}
    </Badge>
  );
}

function Until({ consent: { withdrawnAt, expiresAt } }: { readonly consent: OwnConsent }) {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  const now = useNow();
  if (withdrawnAt !== null) return t("takenBack", { date: format.date(withdrawnAt) });
  if (expiresAt === null) return null;
  return t(new Date(expiresAt) <= now ? "endedOn" : "untilDate", { date: format.date(expiresAt) });
}

interface TakeBackProps extends ConsentProps {
  readonly id: string;
  readonly receiver: string;
  readonly onSaid: (said: string) => void;
}

/** The first press asks, the second does it: what hangs on a permission stops at once. */
function TakeBack({ token, organization, id, receiver, onSaid }: TakeBackProps) {
  const t = useMessages(myInformationMessages);
  const [, run] = useMutation(TakeConsentBackMutation);
  const [state, setState] = useState<"resting" | "asked" | "working" | "failed">("resting");
  const sure = async () => {
    setState("working");
    const { data } = await run({ input: { token, consentId: id } });
    if (data?.withdrawConsentByLink.__typename !== "ConsentWithdrawn") return setState("failed");
    onSaid(t("tookBack", { receiver }));
    focusSoon("agreed");
  };
  if (state === "resting") {
    const ask = () => {
      setState("asked");
      focusSoon(`sure-${id}`);
    };
    return (
      <Button look="danger" aria-label={t("takeBackOf", { receiver })} onClick={ask}>
        {t("takeBack")}
      </Button>
    );
  }
  return (
    <div className="well stack-s no-print" role="group" aria-labelledby={`question-${id}`}>
      <p id={`question-${id}`}>{t("sure", { receiver, organization })}</p>
      <p role="alert">{state === "failed" && t("takeBackFailed")}</p>
      <div className="row">
        <Button id={`sure-${id}`} look="danger solid" working={state === "working" ? t("working") : undefined} onClick={() => void sure()}>
          {t("sureYes")}
        </Button>
        <Button look="quiet" onClick={() => setState("resting")}>
          {t("sureNo")}
        </Button>
      </div>
    </div>
  );
}
