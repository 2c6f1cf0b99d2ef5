import { type ReactNode, useState } from "react";
import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import ArrowLeft from "lucide-react/icons/arrow-left";
import ExternalLink from "lucide-react/icons/external-link";
import Mail from "lucide-react/icons/mail";
import Phone from "lucide-react/icons/phone";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { formatPhone, phoneHref } from "../../i18n/format.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { OrganizationProgram, OrganizationProgram_service } from "./OrganizationProgram.tsx";
import { organizationMessages } from "./organization.messages.ts";

const OrganizationQuery = graphql(
  `
    query Organization($slug: String!, $locale: String, $first: Int!) {
      organization(slug: $slug) {
        name
        alternateName
        description
        email
        website
        phones { id number extension description }
        locations { id name visibility address { line1 line2 city state postalCode } }
        services(first: $first) {
          totalCount
          pageInfo { hasNextPage }
          edges { cursor node { id ...OrganizationProgram_service } }
        }
      }
    }
  `,
  [OrganizationProgram_service],
);

type Organization = NonNullable<ResultOf<typeof OrganizationQuery>["organization"]>;

const step = 20;

/** An organization: who it is, how to reach it, which programs it has. */
export function OrganizationScreen() {
  const { slug = "" } = useParams();
  const t = useMessages(organizationMessages);
  const locale = useLocale();
  const [first, setFirst] = useState(step);
  const [{ data, error, fetching }, again] = useQuery({ query: OrganizationQuery, variables: { slug, locale, first } });
  const organization = data?.organization;
  return (
    <main id="main" className="wrap">
      <p className="crumb no-print">
        <Link to={paths.home()}>
          <Icon of={ArrowLeft} />
          {t("crumb")}
        </Link>
      </p>
      {organization && <Found organization={organization} isFetching={fetching} onMore={() => setFirst(first + step)} />}
      {!organization && error && (
        <Sorry title={t("failed")} text={t("failedText")}>
          <Button onClick={() => again({ requestPolicy: "network-only" })}>{t("tryAgain")}</Button>
        </Sorry>
      )}
      {!error && organization === null && <Sorry title={t("notFound")} text={t("notFoundText")} />}
      {!error && organization === undefined && <Waiting />}
    </main>
  );
}

function Found({
  organization,
  isFetching,
  onMore,
}: {
  readonly organization: Organization;
  readonly isFetching: boolean;
  readonly onMore: () => void;
}) {
  const t = useMessages(organizationMessages);
  useScreenTitle(organization.name);
  const { services } = organization;
  return (
    <div className="with-side">
      <div className="sections">
        <header className="stack">
          <div>
            <h1>{organization.name}</h1>
            {organization.alternateName && <p className="lead soft">{organization.alternateName}</p>}
          </div>
          {organization.description.split(/\n{2,}/).map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </header>
        <section aria-labelledby="programs" className="stack">
          <h2 id="programs">{t("programs", { count: services.totalCount })}</h2>
          <ul className="program-list">
            {services.edges.map(({ cursor, node }) => (
              <OrganizationProgram key={cursor} service={node} />
            ))}
          </ul>
          {services.pageInfo.hasNextPage && (
            <Button look="second" onClick={onMore} working={isFetching ? t("working") : undefined}>
              {t("more")}
            </Button>
          )}
        </section>
      </div>
      <Reach organization={organization} />
    </div>
  );
}

function Reach({ organization }: { readonly organization: Organization }) {
  const t = useMessages(organizationMessages);
  const places = organization.locations;
  return (
    <aside className="side card stack" aria-labelledby="reach">
      <h2 className="h4" id="reach">
        {t("contact")}
      </h2>
      {organization.phones.map((phone) => (
        <div key={phone.id} className="stack-s">
          <LinkButton look="second" full icon={Phone} href={phoneHref(phone.number, phone.extension)}>
            {t("call", { number: formatPhone(phone.number) })}
          </LinkButton>
          {(phone.extension || phone.description) && (
            <p className="soft small">
              {[phone.extension && t("extension", { extension: phone.extension }), phone.description].filter(Boolean).join(" · ")}
            </p>
          )}
        </div>
      ))}
      {organization.website && (
        <LinkButton look="second" full icon={ExternalLink} href={organization.website} rel="noreferrer" target="_blank">
          {t("website")}
          <span className="vh">, {t("opensElsewhere")}</span>
        </LinkButton>
      )}
      {organization.email && (
        <LinkButton look="second" full icon={Mail} href={`mailto:${organization.email}`}>
          {t("email")}
        </LinkButton>
      )}
      {places.length > 0 && (
        <>
          <h3 className="h4">{t("places")}</h3>
          <ul className="stack-s places">
            {places.map((place) => (
              <li key={place.id}>
                {place.name && <b>{place.name}</b>}
                <p className="small">{whereOf(place) ?? t("private")}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

/** As much of the address as may be shown; null for a hidden place. */
function whereOf({ visibility, address }: Organization["locations"][number]): string | null {
  if (visibility === "HIDDEN" || address === null) return null;
  const town = `${address.city}, ${address.state}`;
  return visibility === "PARTIAL" || address.line1 === null
    ? town
    : [address.line1, address.line2, `${town} ${address.postalCode}`].filter(Boolean).join(", ");
}

function Sorry({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  const t = useMessages(organizationMessages);
  useScreenTitle(title);
  return (
    <div className="stack">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <div className="row">
        {children}
        <LinkButton look="second" icon={Phone} href="tel:211">
          {t("call211")}
        </LinkButton>
      </div>
    </div>
  );
}

function Waiting() {
  const t = useMessages(organizationMessages);
  return (
    <div className="stack">
      <output className="vh">{t("loading")}</output>
      <Skeleton width={60} tall />
      <Skeleton />
      <Skeleton width={80} />
    </div>
  );
}
