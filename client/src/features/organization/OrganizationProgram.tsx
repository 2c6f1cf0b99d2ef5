import { Link } from "react-router";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { paths } from "../../routes/paths.ts";
import { FundBadge } from "../listing/shared/FundBadge.tsx";
import { ListingFreshness, ListingFreshness_service } from "../listing/shared/ListingFreshness.tsx";
import { ServiceReach, ServiceReach_service } from "../listing/shared/ServiceReach.tsx";
import { ServiceTerms, ServiceTerms_service } from "../listing/shared/ServiceTerms.tsx";
import "./organization.css";

export const OrganizationProgram_service = graphql(
  `
    fragment OrganizationProgram_service on Service {
      slug
      name(locale: $locale)
      summary(locale: $locale)
      fundStatus
      ...ServiceReach_service
      ...ServiceTerms_service
      ...ListingFreshness_service
    }
  `,
  [ServiceReach_service, ServiceTerms_service, ListingFreshness_service],
);

/** One program of an organization, in short. */
export function OrganizationProgram({ service }: { readonly service: FragmentOf<typeof OrganizationProgram_service> }) {
  const program = readFragment(OrganizationProgram_service, service);
  return (
    <li className="program stack-s">
      <h3>
        <Link to={paths.listing(program.slug)}>{program.name}</Link>
      </h3>
      <ul className="facts key">
        <li>
          <FundBadge status={program.fundStatus} />
        </li>
        <li>
          <ServiceReach service={program} />
        </li>
      </ul>
      <p>{program.summary}</p>
      <ul className="facts">
        <ServiceTerms service={program} />
      </ul>
      <ListingFreshness service={program} />
    </li>
  );
}
