import { Link } from "react-router";
import FileText from "lucide-react/icons/file-text";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { capitalized } from "../../i18n/format.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { writeSearch } from "../search/shared/search-state.ts";
import { CanIGetIt, CanIGetIt_service } from "./CanIGetIt.tsx";
import { FundSection, FundSection_service } from "./FundSection.tsx";
import { HoursAndPlace, HoursAndPlace_service } from "./HoursAndPlace.tsx";
import { listingMessages } from "./listing.messages.ts";
import { listingWords } from "./shared/listing-words.messages.ts";
import { WhoChecked, WhoChecked_service } from "./WhoChecked.tsx";

export const ListingBody_service = graphql(
  `
    fragment ListingBody_service on Service {
      summary(locale: $locale)
      description(locale: $locale)
      needs { slug name(locale: $locale) }
      howToApply
      requiredDocuments
      cost
      costNote
      languages { code name(locale: $locale) }
      ...CanIGetIt_service
      ...HoursAndPlace_service
      ...FundSection_service
      ...WhoChecked_service
    }
  `,
  [CanIGetIt_service, HoursAndPlace_service, FundSection_service, WhoChecked_service],
);

/** The sections of a listing, in the order in which one needs them. */
export function ListingBody({ service }: { readonly service: FragmentOf<typeof ListingBody_service> }) {
  const listing = readFragment(ListingBody_service, service);
  const t = useMessages(listingMessages);
  const words = useMessages(listingWords);
  const format = useFormat();
  const paragraphs = paragraphsBeyond(listing.summary, listing.description);
  return (
    <div className="sections">
      <CanIGetIt service={listing} />
      {(paragraphs.length > 0 || listing.needs.length > 0) && (
        <section aria-labelledby="offers" className="stack">
          <h2 id="offers">{t("whatItOffers")}</h2>
          {paragraphs.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
          <ul className="chips no-print" aria-label={t("helpsWith")}>
            {listing.needs.map((need) => (
              <li key={need.slug}>
                <Link className="chip open" to={paths.search(writeSearch({ needs: [need.slug] }))}>
                  {need.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <HowToApply steps={listing.howToApply} />
      <section aria-labelledby="papers" className="stack">
        <h2 id="papers">{t("papers")}</h2>
        {listing.requiredDocuments.length === 0 ? (
          <p className="soft">{t("papersNone")}</p>
        ) : (
          <ul className="ticks">
            {listing.requiredDocuments.map((paper) => (
              <li key={paper}>
                <Icon of={FileText} />
                <span>{paper}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <HoursAndPlace service={listing} />
      <section aria-labelledby="terms" className="stack">
        <h2 id="terms">{t("terms")}</h2>
        <dl className="kv">
          <div>
            <dt>{t("costs")}</dt>
            <dd>
              {words(`cost_${listing.cost}`)}
              {listing.costNote && <p className="soft">{listing.costNote}</p>}
            </dd>
          </div>
          {listing.languages.length > 0 && (
            <div>
              <dt>{t("languages")}</dt>
              <dd>{capitalized(format.list(listing.languages.map((language) => language.name)))}</dd>
            </div>
          )}
        </dl>
      </section>
      <FundSection service={listing} />
      <WhoChecked service={listing} />
    </div>
  );
}

/** The description without the summary that already stands on top of the page. */
function paragraphsBeyond(summary: string, description: string): readonly string[] {
  const rest = description.startsWith(summary) ? description.slice(summary.length) : description;
  return rest.split(/\n{2,}/).filter((text) => text.trim() !== "");
}

function HowToApply({ steps }: { readonly steps: readonly string[] }) {
  const t = useMessages(listingMessages);
  return (
    <section aria-labelledby="how" className="stack">
      <h2 id="how">{t("how")}</h2>
      {steps.length === 0 ? (
        <p className="soft">{t("howUnknown")}</p>
      ) : (
        <ol className="steps">
          {steps.map((step, index) => (
            <li key={index}>
              <p>{step}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
