import { Link, useLocation } from "react-router";
import CornerDownRight from "lucide-react/icons/corner-down-right";
import MapPin from "lucide-react/icons/map-pin";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Highlight } from "../../ui/Highlight.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { FundBadge } from "../listing/shared/FundBadge.tsx";
import { ListingFreshness, ListingFreshness_service } from "../listing/shared/ListingFreshness.tsx";
import { listingWords } from "../listing/shared/listing-words.messages.ts";
import { useOpenWords } from "../listing/shared/open-words.ts";
import { ServiceReach, ServiceReach_service } from "../listing/shared/ServiceReach.tsx";
import { ServiceTerms, ServiceTerms_service } from "../listing/shared/ServiceTerms.tsx";
import { type FoundIn, isWholeText, reasonsOf } from "./highlights.ts";
import { searchMessages } from "./search.messages.ts";

export const ResultRow_edge = graphql(
  `
    fragment ResultRow_edge on ListingEdge {
      distanceMiles
      location { visibility address { city } }
      highlights { field fragments { text matched } }
      node {
        slug
        name(locale: $locale)
        summary(locale: $locale)
        organization { name }
        fundStatus
        openState { isOpen opensAt closesAt timezone }
        ...ServiceReach_service
        ...ServiceTerms_service
        ...ListingFreshness_service
      }
    }
  `,
  [ServiceReach_service, ServiceTerms_service, ListingFreshness_service],
);

/** One program of the list: what it is, whether there is room, how far or for whom, and why it is here. */
export function ResultRow({ edge, pin }: { readonly edge: FragmentOf<typeof ResultRow_edge>; readonly pin: number | null }) {
  const { node, highlights, ...place } = readFragment(ResultRow_edge, edge);
  const t = useMessages(searchMessages);
  const { pathname, search } = useLocation();
  const marked = (field: string, text: string) =>
    highlights.find((highlight) => highlight.field === field && isWholeText(highlight, text))?.fragments;
  const name = marked("name", node.name);
  const summary = marked("summary", node.summary);
  return (
    <li className="listing">
      <div>
        <h2 className="h3">
          {pin !== null && (
            <>
              <span className="pin">
                <span aria-hidden="true">{pin}</span>
                <span className="vh">{t("pin", { number: pin })}</span>
              </span>{" "}
            </>
          )}
          <Link to={paths.listing(node.slug)} state={{ from: `${pathname}${search}` }}>
            {name ? <Highlight fragments={name} /> : node.name}
          </Link>
        </h2>
        <p>{node.organization.name}</p>
      </div>
      <ul className="facts key">
        <li>
          <FundBadge status={node.fundStatus} />
        </li>
        {place.distanceMiles !== null && (
          <li>
            <Icon of={MapPin} />
            <NearBy
              miles={place.distanceMiles}
              city={place.location?.visibility === "HIDDEN" ? null : (place.location?.address?.city ?? null)}
              openState={node.openState}
            />
          </li>
        )}
        {place.distanceMiles === null && (
          <li>
            <ServiceReach service={node} />
          </li>
        )}
      </ul>
      <p>{summary ? <Highlight fragments={summary} /> : node.summary}</p>
      <ul className="facts">
        <ServiceTerms service={node} />
      </ul>
      <Why highlights={highlights} isMarked={name !== undefined || summary !== undefined} />
      <ListingFreshness service={node} />
    </li>
  );
}

function NearBy({
  miles,
  city,
  openState,
}: {
  readonly miles: number;
  readonly city: string | null;
  readonly openState: Parameters<ReturnType<typeof useOpenWords>>[0] | null;
}) {
  const t = useMessages(listingWords);
  const format = useFormat();
  const openWords = useOpenWords();
  const shown = format.miles(miles);
  const values = { miles: shown === "1" ? 1 : 2, shown };
  return (
    <span>
      {city === null ? t("miles", values) : t("milesIn", { ...values, city })}
      {openState && ` · ${openWords(openState)}`}
    </span>
  );
}

/** Where the words were found, beside what already shows them marked. */
function Why({ highlights, isMarked }: { readonly highlights: readonly FoundIn[]; readonly isMarked: boolean }) {
  const t = useMessages(searchMessages);
  const [reason] = reasonsOf(highlights, isMarked);
  if (!reason) return null;
  return (
    <p className="why">
      <Icon of={CornerDownRight} />
      <span>
        <b className="vh">{t("why")} </b>
        {reason.where && `${t(`in_${reason.where}`)} `}
        <Highlight fragments={reason.fragments} />
      </span>
    </p>
  );
}
