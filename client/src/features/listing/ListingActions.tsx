import { lazy, Suspense, useState } from "react";
import { Link as RouterLink } from "react-router";
import ExternalLink from "lucide-react/icons/external-link";
import LinkIcon from "lucide-react/icons/link";
import Mail from "lucide-react/icons/mail";
import MessageSquareText from "lucide-react/icons/message-square-text";
import Phone from "lucide-react/icons/phone";
import Printer from "lucide-react/icons/printer";
import Send from "lucide-react/icons/send";
import Share2 from "lucide-react/icons/share-2";
import { usePublicViewer } from "../../graphql/public-viewer.ts";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../graphql/tada.ts";
import { formatPhone, phoneHref } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { buttonClass, LinkButton } from "../../ui/LinkButton.tsx";
import { listingMessages } from "./listing.messages.ts";
import { type ReferralStanding, referralStanding } from "./referral-standing.ts";

/** Not needed to read and to call: it comes after the page. */
const KeepProgram = lazy(async () => ({ default: (await import("../saved/shared/KeepProgram.tsx")).KeepProgram }));

export const ListingActions_service = graphql(`
  fragment ListingActions_service on Service {
    id
    slug
    name(locale: $locale)
    url
    email
    acceptsReferrals
    responseDays
    phones { id number extension type description }
    organization { website email phones { id number extension type description } }
  }
`);

type Service = ResultOf<typeof ListingActions_service>;

/** Everything one can do from here; what comes first depends on who reads: a case manager refers, anybody else calls. */
export function ListingActions({ service }: { readonly service: FragmentOf<typeof ListingActions_service> }) {
  const listing = readFragment(ListingActions_service, service);
  const t = useMessages(listingMessages);
  const standing = referralStanding(listing, usePublicViewer());
  const mayRefer = standing.kind === "mayRefer";
  return (
    <aside className="side stack" aria-label={t("actions")}>
      {mayRefer && <ReferCard listing={listing} standing={standing} />}
      <div className="card stack">
        <Contact listing={listing} isFirst={!mayRefer} />
        <hr className="rule no-print" />
        <div className="no-print">
          <Suspense>
            <KeepProgram program={listing} />
          </Suspense>
        </div>
        <PassOn name={listing.name} phone={listing.phones[0]?.number ?? null} />
      </div>
      {!mayRefer && <ReferCard listing={listing} standing={standing} />}
    </aside>
  );
}

function Contact({ listing, isFirst }: { readonly listing: Service; readonly isFirst: boolean }) {
  const t = useMessages(listingMessages);
  const own = listing.phones.length > 0 ? listing.phones : listing.organization.phones;
  const [phone, ...others] = own.filter(({ type }) => type !== "fax");
  const website = listing.url ?? listing.organization.website;
  const email = listing.email ?? listing.organization.email;
  return (
    <>
      {phone && <PhoneButton phone={phone} look={isFirst ? "first" : "second"} />}
      {others.map((other) => (
        <PhoneButton key={other.id} phone={other} look="second" />
      ))}
      {website && (
        <LinkButton
          full
          look={phone || !isFirst ? "second" : "first"}
          size={phone || !isFirst ? undefined : "big"}
          icon={ExternalLink}
          href={website}
          rel="noreferrer"
          target="_blank"
        >
          {t("website")}
          <span className="vh">, {t("opensElsewhere")}</span>
        </LinkButton>
      )}
      {email && (
        <LinkButton full look="second" icon={Mail} href={`mailto:${email}`}>
          {t("email")}
        </LinkButton>
      )}
      <p className="print-only">{[...own.map(({ number }) => formatPhone(number)), website, email].filter(Boolean).join(" · ")}</p>
    </>
  );
}

function PhoneButton({ phone, look }: { readonly phone: Service["phones"][number]; readonly look: "first" | "second" }) {
  const t = useMessages(listingMessages);
  const isText = phone.type === "text";
  const number = formatPhone(phone.number);
  const href = phoneHref(phone.number, phone.extension);
  return (
    <div className="stack-s">
      <LinkButton
        full
        look={look}
        size={look === "first" ? "big" : undefined}
        icon={isText ? MessageSquareText : Phone}
        href={isText ? href.replace(/^tel:/, "sms:") : href}
      >
        {t(isText ? "textNumber" : "call", { number })}
      </LinkButton>
      {(phone.extension || phone.description) && (
        <p className="soft small">
          {[phone.extension && t("extension", { extension: phone.extension }), phone.description].filter(Boolean).join(" · ")}
        </p>
      )}
    </div>
  );
}

/** Print, text, share, copy: how the page comes to somebody else, or to paper. */
function PassOn({ name, phone }: { readonly name: string; readonly phone: string | null }) {
  const t = useMessages(listingMessages);
  const [isCopied, setCopied] = useState(false);
  const address = `${window.location.origin}${window.location.pathname}`;
  const text = [name, phone && formatPhone(phone), address].filter(Boolean).join("\n");
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <ul className="acts4 no-print">
      <li>
        <Button look="quiet" full icon={Printer} onClick={() => window.print()}>
          {t("print")}
        </Button>
      </li>
      <li>
        <LinkButton look="quiet" full icon={MessageSquareText} href={`sms:?&body=${encodeURIComponent(text)}`}>
          {t("textMe")}
        </LinkButton>
      </li>
      {"share" in navigator && (
        <li>
          <Button
            look="quiet"
            full
            icon={Share2}
            onClick={() => void navigator.share({ title: name, text, url: address }).catch(() => undefined)}
          >
            {t("share")}
          </Button>
        </li>
      )}
      {"clipboard" in navigator && (
        <li>
          <Button look="quiet" full icon={LinkIcon} onClick={() => void copy()}>
            <span aria-live="polite">{t(isCopied ? "copied" : "copy")}</span>
          </Button>
        </li>
      )}
    </ul>
  );
}

function ReferCard({ listing, standing }: { readonly listing: Service; readonly standing: ReferralStanding }) {
  const t = useMessages(listingMessages);
  const why = {
    mayRefer: t("takesReferrals", { days: listing.responseDays }),
    signInFirst: t("takesReferrals", { days: listing.responseDays }),
    notTaken: t("referNotTaken"),
    noOrganization: t("referNoOrganization"),
    notYourRole: t("referNotYou", { organization: standing.kind === "notYourRole" ? standing.organization : "" }),
  }[standing.kind];
  return (
    <div className="card stack-s no-print">
      <h2 className="h4">{t("helpers")}</h2>
      {standing.kind === "mayRefer" && (
        <RouterLink className={buttonClass({ size: "big", full: true })} to={paths.refer(listing.slug)}>
          <Icon of={Send} />
          {t("refer")}
        </RouterLink>
      )}
      <p className="small soft" id="refer-why">
        {why}
      </p>
      {standing.kind === "signInFirst" && (
        <RouterLink className="link" to={paths.signIn(paths.refer(listing.slug))}>
          <Icon of={Send} />
          {t("referSignIn")}
        </RouterLink>
      )}
      {(standing.kind === "notTaken" || standing.kind === "notYourRole" || standing.kind === "noOrganization") && (
        <Button look="second" full icon={Send} notAllowedBecause="refer-why">
          {t("refer")}
        </Button>
      )}
    </div>
  );
}
