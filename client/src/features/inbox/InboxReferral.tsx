import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { Navigate } from "react-router";
import { useQuery } from "urql";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ActButtons } from "../referrals/shared/ActButtons.tsx";
import { firstName } from "../../lib/names.ts";
import { DueDate } from "../referrals/shared/DueDate.tsx";
import { MoveDialog } from "../referrals/shared/MoveDialog.tsx";
import { MoveFailureNote } from "../referrals/shared/MoveFailureNote.tsx";
import { ReferralBadge, UrgencyBadge } from "../referrals/shared/ReferralBadge.tsx";
import { ReferralTimeline, ReferralTimeline_referral } from "../referrals/shared/ReferralTimeline.tsx";
import { useActs } from "../referrals/shared/use-acts.ts";
import { useMoveReferral } from "../referrals/shared/use-move-referral.ts";
import { useReferralWords } from "../referrals/shared/use-referral-words.ts";
import { inboxMessages } from "./inbox.messages.ts";
import { ReferralFacts, ReferralFacts_referral } from "./ReferralFacts.tsx";

const OpenReferral_referral = graphql(
  `
  fragment OpenReferral_referral on Referral {
    id code kind state urgency dueAt version side
    need { id name(locale: $locale) }
    area { county state postalPrefix }
    person { id name }
    availableMoves { to allowed refusal needs reasons }
    ...ReferralFacts_referral
    ...ReferralTimeline_referral
  }
`,
  [ReferralFacts_referral, ReferralTimeline_referral],
);

const OpenReferralQuery = graphql(
  `
  query InboxReferral($id: ID!, $locale: String) {
    referral(id: $id) { id side ...OpenReferral_referral }
  }
`,
  [OpenReferral_referral],
);

/** What the keyboard may ask of the open referral. */
export interface OpenReferralHandle {
  readonly press: (act: "accept" | "waitlist" | "decline") => void;
}

export interface InboxReferralProps {
  readonly id: string;
  readonly now: Date;
  readonly showKeys: boolean;
  readonly onDialog: (isOpen: boolean) => void;
  readonly handle: Ref<OpenReferralHandle>;
}

/** The open referral, loaded beside the list. */
export function InboxReferral(props: InboxReferralProps) {
  const t = useMessages(inboxMessages);
  const locale = useLocale();
  const [{ data, error, fetching }, ask] = useQuery({
    query: OpenReferralQuery,
    variables: { id: props.id, locale },
    requestPolicy: "cache-and-network",
  });
  if (data?.referral?.side === "SENDER") return <Navigate to={paths.referral(props.id)} replace />;
  if (data?.referral) return <OpenReferral key={props.id} {...props} referral={data.referral} />;
  if (data && !fetching) return <Gone />;
  if (error && !fetching) return <Failed onRetry={() => ask({ requestPolicy: "network-only" })} />;
  return (
    <div className="stack" aria-busy="true">
      <p className="vh" role="status">
        {t("loadingOne")}
      </p>
      <Skeleton width={40} />
      <Skeleton width={60} tall />
      <Skeleton width={80} tall />
      <Skeleton width={80} />
      <Skeleton width={60} />
    </div>
  );
}

function Gone() {
  const t = useMessages(inboxMessages);
  useScreenTitle(t("goneTitle"));
  return (
    <div className="stack-s">
      <h1>{t("goneTitle")}</h1>
      <p className="soft">{t("gone")}</p>
    </div>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages(inboxMessages);
  return (
    <div className="stack" role="alert">
      <h1>{t("failed")}</h1>
      <p>{t("failedText")}</p>
      <Button onClick={onRetry}>{t("retry")}</Button>
    </div>
  );
}

/** Opening a referral is seeing it: the sender is told once, silently. When it does not work, nothing is lost and nobody is bothered. */
function useSeeing({
  id,
  version,
  state,
  availableMoves,
}: {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly availableMoves: readonly { readonly to: string; readonly allowed: boolean }[];
}) {
  const run = useMoveReferral();
  const told = useRef<string | null>(null);
  const maySee = state === "SENT" && availableMoves.some(({ to, allowed }) => to === "VIEWED" && allowed);
  useEffect(() => {
    if (!maySee || told.current === id) return;
    told.current = id;
    void run({ referralId: id, to: "VIEWED", version });
  }, [maySee, id, version, run]);
}

function OpenReferral({
  referral: masked,
  now,
  showKeys,
  onDialog,
  handle,
}: InboxReferralProps & { readonly referral: FragmentOf<typeof OpenReferral_referral> }) {
  const referral = readFragment(OpenReferral_referral, masked);
  const t = useMessages(inboxMessages);
  const words = useReferralWords();
  const { acts, perform, working, failure, open, close, moved } = useActs(referral);
  useSeeing(referral);
  useEffect(() => onDialog(open !== null), [open, onDialog]);
  useImperativeHandle(handle, () => ({
    press: (act) => {
      const one = acts.find((candidate) => candidate.act === act);
      if (one) void perform(one);
    },
  }));
  const title = referral.person?.name ?? t("needInArea", { need: referral.need.name, area: words.area(referral.area, false) });
  useScreenTitle(title);
  const isWaiting = referral.state === "SENT" || referral.state === "VIEWED";
  return (
    <article className="stack-l" aria-labelledby="open-referral">
      <header className="stack-s">
        <div className="row">
          <ReferralBadge state={referral.state} isReceiver />
          <UrgencyBadge urgency={referral.urgency} />
          {isWaiting && referral.dueAt && <DueDate dueAt={referral.dueAt} now={now} isLong />}
          <span className="ref soft">{referral.code}</span>
        </div>
        <h1 id="open-referral">{title}</h1>
      </header>
      {failure && <MoveFailureNote failure={failure} />}
      {acts.length > 0 && <ActButtons acts={acts} onPress={(act) => void perform(act)} working={working} showKeys={showKeys} />}
      <ReferralFacts referral={referral} />
      <ReferralTimeline referral={referral} now={now} />
      {open && (
        <MoveDialog
          key={open.act}
          referral={referral}
          act={open.act}
          move={open.move}
          who={referral.person ? firstName(referral.person.name) : null}
          onClose={close}
          onMoved={moved}
        />
      )}
    </article>
  );
}
