import { useEffect, useRef, useState } from "react";
import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Phone from "lucide-react/icons/phone";
import Redo from "lucide-react/icons/redo-2";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { formatPhone, phoneHref } from "../../i18n/format.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { buttonClass, LinkButton } from "../../ui/LinkButton.tsx";
import { Note } from "../../ui/Note.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { FundBadge } from "../listing/shared/FundBadge.tsx";
import { ReceiverPreview } from "./ReceiverPreview.tsx";
import { SendFailureNote } from "./SendFailureNote.tsx";
import { SendForm } from "./SendForm.tsx";
import { SendReview } from "./SendReview.tsx";
import { sendMessages } from "./send.messages.ts";
import { endHandOn, readHandOn } from "./shared/hand-on.ts";
import { useSendErrors, useSendForm } from "./use-send-form.ts";

const SendToQuery = graphql(`
  query SendTo($slug: String!, $locale: String, $handOn: ID!, $isHandOn: Boolean!) {
    service(slug: $slug) {
      id slug name(locale: $locale) fundStatus acceptsReferrals responseDays
      organization { id name phones { id number extension } }
      phones { id number extension }
      needs { id slug name(locale: $locale) }
    }
    referral(id: $handOn) @include(if: $isHandOn) {
      id code side state
      need { id slug }
      person { id name birthDate phone email address postalCode language contactSafety { doNotCall noVoicemail safeHours } }
    }
  }
`);

type SendTo = ResultOf<typeof SendToQuery>;
type Service = NonNullable<SendTo["service"]>;
type HandedOn = NonNullable<SendTo["referral"]>;

/** A case manager refers a person to one program: fill in, review, send. */
export function SendReferralScreen() {
  const { slug = "" } = useParams();
  const locale = useLocale();
  const [handOn, setHandOn] = useState(readHandOn);
  const [{ data, error, fetching }, ask] = useQuery({
    query: SendToQuery,
    variables: { slug, locale, handOn: handOn ?? "", isHandOn: handOn !== null },
  });
  const stopHandOn = () => {
    endHandOn();
    setHandOn(null);
  };
  if (data?.service && !data.service.acceptsReferrals) return <TakesNone service={data.service} />;
  if (data?.service) {
    const handedOn = data.referral?.side === "SENDER" && data.referral.person ? data.referral : null;
    return <SendReferral key={`${slug}:${handedOn?.id ?? ""}`} service={data.service} handedOn={handedOn} onStopHandOn={stopHandOn} />;
  }
  return <NoForm isLoading={fetching} isFailed={error !== undefined} onRetry={() => ask({ requestPolicy: "network-only" })} />;
}

function SendReferral({
  service,
  handedOn,
  onStopHandOn,
}: {
  readonly service: Service;
  readonly handedOn: HandedOn | null;
  readonly onStopHandOn: () => void;
}) {
  const t = useMessages(sendMessages);
  const slugs = service.needs.map(({ slug }) => slug);
  const start = handedOn
    ? { who: "known" as const, known: handedOn.person, ...(slugs.includes(handedOn.need.slug) ? { need: handedOn.need.slug } : {}) }
    : {};
  const send = useSendForm({ id: service.id, needs: slugs, redirectedFrom: handedOn?.id ?? null }, start);
  const { errors, errorOf } = useSendErrors(send.problems, send.failure);
  const needName = (slug: string) => service.needs.find((need) => need.slug === slug)?.name ?? slug;
  if (send.failure?.__typename === "ListingTakesNoReferrals") return <TakesNone service={service} />;
  if (send.failure?.__typename === "NotFound") return <NoForm isLoading={false} isFailed={false} onRetry={() => undefined} />;
  const failure = <SendFailureNote failure={send.failure} />;
  return (
    <main id="main" className="wrap">
      <Head service={service} isReview={send.isReview} onBack={send.toForm} />
      {handedOn && !send.isReview && (
        <div className="mt4">
          <Note look="info" icon={Redo}>
            <p>{t.rich("handOn", { b: (text) => <b className="ref">{text}</b> }, { code: handedOn.code })}</p>
            <button type="button" className="link small" onClick={onStopHandOn}>
              {t("handOnStop")}
            </button>
          </Note>
        </div>
      )}
      <div className="with-side at-68 mt4">
        {send.isReview ? (
          <SendReview
            form={send.form}
            organization={service.organization.name}
            responseDays={service.responseDays}
            needName={needName}
            working={send.working}
            failure={failure}
            onChange={send.goTo}
            onSend={() => void send.finish("send")}
            onDraft={() => void send.finish("draft")}
          />
        ) : (
          <SendForm
            form={send.form}
            onChange={send.change}
            errorOf={errorOf}
            organization={service.organization.name}
            needs={service.needs}
            needName={needName}
            errors={errors}
            attempt={send.attempt}
            isSaving={send.working === "draft"}
            failure={failure}
            onReview={send.review}
            onDraft={() => void send.finish("draft")}
          />
        )}
        <aside className="side beside-68">
          <ReceiverPreview form={send.form} needName={needName} isLive={!send.isReview} />
        </aside>
      </div>
    </main>
  );
}

/** The title of the step; when the step changes, reading starts here again. */
function Head({ service, isReview, onBack }: { readonly service: Service; readonly isReview: boolean; readonly onBack: () => void }) {
  const t = useMessages(sendMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = isReview ? t("reviewTitle") : t("title", { program: service.name });
  useScreenTitle(title);
  const shown = useRef(isReview);
  useEffect(() => {
    if (shown.current === isReview) return;
    shown.current = isReview;
    // Back to the form the focus goes to the question that one wanted to change, or to the list of errors.
    if (!isReview) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isReview]);
  return (
    <>
      <p className="crumb">
        {isReview ? (
          <button type="button" className="link" onClick={onBack}>
            <Icon of={ArrowLeft} />
            {t("backToForm")}
          </button>
        ) : (
          <Link to={paths.listing(service.slug)}>
            <Icon of={ArrowLeft} />
            {service.name}
          </Link>
        )}
      </p>
      <div className="stack-s">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {!isReview && (
          <ul className="facts">
            <li>{service.organization.name}</li>
            <li>
              <FundBadge status={service.fundStatus} />
            </li>
            <li>{t("answersWithin", { days: service.responseDays })}</li>
          </ul>
        )}
      </div>
    </>
  );
}

function TakesNone({ service }: { readonly service: Service }) {
  const t = useMessages(sendMessages);
  const title = t("closedTitle", { program: service.name });
  useScreenTitle(title);
  const phone = [...service.phones, ...service.organization.phones][0];
  return (
    <main id="main" className="wrap narrow stack">
      <h1>{title}</h1>
      <p className="lead">{t("closedText")}</p>
      <div className="row">
        {phone && (
          <LinkButton icon={Phone} href={phoneHref(phone.number, phone.extension)}>
            {t("call", { number: formatPhone(phone.number) })}
          </LinkButton>
        )}
        <Link className={buttonClass({ look: phone ? "second" : "first" })} to={paths.search()}>
          {t("find")}
        </Link>
      </div>
    </main>
  );
}

function NoForm({
  isLoading,
  isFailed,
  onRetry,
}: {
  readonly isLoading: boolean;
  readonly isFailed: boolean;
  readonly onRetry: () => void;
}) {
  const t = useMessages(sendMessages);
  useScreenTitle(isLoading ? "" : t(isFailed ? "failed" : "goneTitle"));
  if (isLoading) {
    return (
      <main id="main" className="wrap stack" aria-busy="true">
        <p className="vh" role="status">
          {t("loading")}
        </p>
        <Skeleton width={60} tall />
        <Skeleton width={40} />
        <Skeleton width={80} tall />
        <Skeleton width={80} tall />
      </main>
    );
  }
  return (
    <main id="main" className="wrap narrow stack">
      <h1>{t(isFailed ? "failed" : "goneTitle")}</h1>
      <p className="lead">{t(isFailed ? "failedText" : "goneText")}</p>
      <div className="row">
        {isFailed && <Button onClick={onRetry}>{t("retry")}</Button>}
        <Link className={buttonClass({ look: isFailed ? "quiet" : "first" })} to={paths.search()}>
          {t("find")}
        </Link>
      </div>
    </main>
  );
}
