import { useId } from "react";
import { useNavigate } from "react-router";
import Phone from "lucide-react/icons/phone";
import Search from "lucide-react/icons/search";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../../graphql/tada.ts";
import { formatPhone, phoneHref } from "../../i18n/format.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { writeSearch } from "../search/shared/search-state.ts";
import { nextStepOf } from "./referral-progress.ts";
import { referralPageMessages } from "./referral-page.messages.ts";
import { ActButtons, type ActButtonsProps } from "./shared/ActButtons.tsx";
import { firstName } from "../../lib/names.ts";
import { mayDial } from "./shared/contact-safety.ts";
import { startHandOn } from "./shared/hand-on.ts";
import { MoveDialog } from "./shared/MoveDialog.tsx";
import { MoveFailureNote } from "./shared/MoveFailureNote.tsx";
import { type Act, useActs } from "./shared/use-acts.ts";

export const NextStepCard_referral = graphql(`
  fragment NextStepCard_referral on Referral {
    id version state dueAt outcome personAnswer
    availableMoves { to allowed refusal needs reasons }
    consent { id withdrawnAt }
    need { id slug }
    receiver { id name phones { id number extension type } }
    service { id phones { id number extension type } }
    person { id name phone contactSafety { doNotCall noVoicemail safeHours } }
  }
`);

type Referral = ResultOf<typeof NextStepCard_referral>;

/** One next step first, then whatever else the sender may do. */
export function NextStepCard({
  referral: masked,
  now,
}: {
  readonly referral: FragmentOf<typeof NextStepCard_referral>;
  readonly now: Date;
}) {
  const referral = readFragment(NextStepCard_referral, masked);
  const t = useMessages(referralPageMessages);
  const format = useFormat();
  const heading = useId();
  const hasConsent = referral.consent !== null && referral.consent.withdrawnAt === null;
  const { acts, perform, working, failure, open, close, moved } = useActs({ ...referral, hasConsent });
  const who = referral.person ? firstName(referral.person.name) : "";
  const step = nextStepOf(referral, now);
  const words = t.rich(
    `next_${step}`,
    { b: (text) => <b>{text}</b> },
    { who, organization: referral.receiver.name, date: referral.dueAt ? format.weekdayDate(referral.dueAt) : "" },
  );
  return (
    <section className="card strong stack" aria-labelledby={heading}>
      <h2 className="h3" id={heading}>
        {t("next")}
      </h2>
      <p>{words}</p>
      <StepAct referral={referral} step={step} who={who} />
      {failure && <MoveFailureNote failure={failure} />}
      <ActButtons acts={acts.filter(isNext)} onPress={(act) => void perform(act)} working={working} isFull />
      <OtherActs acts={acts.filter((one) => !isNext(one))} onPress={(act) => void perform(act)} working={working} />
      {open && (
        <MoveDialog key={open.act} referral={referral} act={open.act} move={open.move} who={who || null} onClose={close} onMoved={moved} />
      )}
    </section>
  );
}

/** Sending is what a draft is for; the rest takes something away and waits below. */
const isNext = ({ act }: Act) => act === "send";

function OtherActs(props: Pick<ActButtonsProps, "acts" | "onPress" | "working">) {
  const t = useMessages(referralPageMessages);
  if (props.acts.length === 0) return null;
  return (
    <div className="other-acts" role="group" aria-label={t("others")}>
      <ActButtons {...props} isFull />
    </div>
  );
}

function StepAct({
  referral,
  step,
  who,
}: {
  readonly referral: Referral;
  readonly step: ReturnType<typeof nextStepOf>;
  readonly who: string;
}) {
  const t = useMessages(referralPageMessages);
  const navigate = useNavigate();
  const findAnother = () => {
    startHandOn(referral.id);
    void navigate(paths.search(writeSearch({ needs: [referral.need.slug], acceptsReferrals: true })));
  };
  switch (step) {
    case "handOn":
    case "lookElsewhere":
      return (
        <Button full icon={Search} look={step === "handOn" ? "first" : "second"} onClick={findAnother}>
          {t("findAnother")}
        </Button>
      );
    case "callThem":
    case "clearUp":
      return <CallOrganization referral={referral} />;
    case "tellPerson":
    case "askPerson":
      return <CallPerson referral={referral} who={who} />;
    case "send":
    case "wait":
    case "follow":
    case "nothing":
      return null;
  }
}

function CallOrganization({ referral }: { readonly referral: Referral }) {
  const t = useMessages(referralPageMessages);
  const phone = [...referral.service.phones, ...referral.receiver.phones].find(({ type }) => type === null || type === "voice");
  if (!phone) return null;
  return (
    <LinkButton full icon={Phone} href={phoneHref(phone.number, phone.extension)}>
      {t("callOrg", { organization: formatPhone(phone.number) })}
    </LinkButton>
  );
}

function CallPerson({ referral: { person }, who }: { readonly referral: Referral; readonly who: string }) {
  const t = useMessages(referralPageMessages);
  if (!person || !mayDial(person.phone, person.contactSafety)) return null;
  return (
    <LinkButton full icon={Phone} href={phoneHref(person.phone)}>
      {t("callPerson", { who })}
    </LinkButton>
  );
}
