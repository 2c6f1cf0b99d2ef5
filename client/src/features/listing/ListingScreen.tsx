import { useState } from "react";
import { Link, useLocation, useParams } from "react-router";
import { useQuery } from "urql";
import ArrowLeft from "lucide-react/icons/arrow-left";
import FlaskConical from "lucide-react/icons/flask-conical";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { bold } from "../../ui/bold.tsx";
import { ListingActions, ListingActions_service } from "./ListingActions.tsx";
import { ListingBody, ListingBody_service } from "./ListingBody.tsx";
import { ListingFailed, ListingNotFound, ListingWaiting } from "./ListingStages.tsx";
import { listingMessages } from "./listing.messages.ts";
import { FundBadge } from "./shared/FundBadge.tsx";
import { ListingFreshness, ListingFreshness_service } from "./shared/ListingFreshness.tsx";
import { ServiceReach, ServiceReach_service } from "./shared/ServiceReach.tsx";
import { ServiceTerms, ServiceTerms_service } from "./shared/ServiceTerms.tsx";
import "./listing.css";

const ListingQuery = graphql(
  `
    query Listing($slug: String!, $locale: String) {
      service(slug: $slug) {
        name(locale: $locale)
        alternateName
        summary(locale: $locale)
        status
        organization { slug name }
        fundStatus
        isDemonstration
        ...ServiceReach_service
        ...ServiceTerms_service
        ...ListingFreshness_service
        ...ListingActions_service
        ...ListingBody_service
      }
    }
  `,
  [ServiceReach_service, ServiceTerms_service, ListingFreshness_service, ListingActions_service, ListingBody_service],
);

type Listing = NonNullable<ResultOf<typeof ListingQuery>["service"]>;

/** One program: what it offers, what to do, whether one can get it, and who says so. */
export function ListingScreen() {
  const { slug = "" } = useParams();
  const locale = useLocale();
  const [{ data, error }, again] = useQuery({ query: ListingQuery, variables: { slug, locale } });
  return (
    <main id="main" className="wrap">
      <BackToResults />
      {error && !data?.service && <ListingFailed onRetry={() => again({ requestPolicy: "network-only" })} />}
      {!error && data === undefined && <ListingWaiting />}
      {!error && data?.service === null && <ListingNotFound />}
      {data?.service && <FoundListing key={slug} listing={data.service} />}
    </main>
  );
}

function FoundListing({ listing }: { readonly listing: Listing }) {
  const t = useMessages(listingMessages);
  useScreenTitle(listing.name);
  return (
    <div className="with-side three">
      <header className="stack">
        <div>
          <h1>{listing.name}</h1>
          {listing.alternateName && <p className="soft">{listing.alternateName}</p>}
          <p className="lead">
            <Link className="plain" to={paths.organization(listing.organization.slug)}>
              {listing.organization.name}
            </Link>
          </p>
        </div>
        <ul className="facts key">
          <li>
            <FundBadge status={listing.fundStatus} />
          </li>
          <li>
            <ServiceReach service={listing} />
          </li>
          <ServiceTerms service={listing} />
        </ul>
        <p className="lead">{listing.summary}</p>
        <p className="row">
          <ListingFreshness service={listing} /> <a href="#checked">{t("whoChecked")}</a>
        </p>
        {listing.status !== "active" && (
          <Note look="stop" icon={TriangleAlert}>
            <p>{t.rich("inactive", { b: bold })}</p>
          </Note>
        )}
        {listing.isDemonstration && (
          <Note look="neutral" icon={FlaskConical}>
            <p className="small">{t.rich("demonstration", { b: bold })}</p>
          </Note>
        )}
      </header>
      <ListingActions service={listing} />
      <ListingBody service={listing} />
    </div>
  );
}

/** Back to the very list from which one came, filters, pages and all; for whoever came by a link, to a new search. */
function BackToResults() {
  const t = useMessages(listingMessages);
  const { state } = useLocation();
  // Kept from the arrival: a jump within the page makes an entry of the history without it.
  const [from] = useState(() => cameFrom(state));
  return (
    <p className="crumb no-print">
      <Link to={from ?? paths.home()}>
        <Icon of={ArrowLeft} />
        {t(from === null ? "searchAgain" : "back")}
      </Link>
    </p>
  );
}

function cameFrom(state: unknown): string | null {
  return typeof state === "object" && state !== null && "from" in state && typeof state.from === "string" ? state.from : null;
}
