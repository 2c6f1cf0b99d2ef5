import Accessibility from "lucide-react/icons/accessibility";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleX from "lucide-react/icons/circle-x";
import Phone from "lucide-react/icons/phone";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../graphql/tada.ts";
import { formatPhone, phoneHref } from "../../i18n/format.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useNow } from "../../lib/now.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { bold } from "../../ui/bold.tsx";
import { HoursTable } from "./HoursTable.tsx";
import { listingMessages } from "./listing.messages.ts";
import { listingWords } from "./shared/listing-words.messages.ts";
import { dayIn, weekHours } from "./week-hours.ts";

export const HoursAndPlace_service = graphql(`
  fragment HoursAndPlace_service on Service {
    name(locale: $locale)
    delivery
    openState { isOpen opensAt closesAt timezone }
    schedules { days opensAt closesAt description validFrom validTo }
    locations {
      id
      name
      visibility
      address { line1 line2 city state postalCode }
      timezone
      accessibility
      phones { id number extension }
      schedules { days opensAt closesAt description validFrom validTo }
    }
  }
`);

type Service = ResultOf<typeof HoursAndPlace_service>;
type Place = Service["locations"][number];

/** When it is open, in its own time, and where it is, as far as its address may be shown. */
export function HoursAndPlace({ service }: { readonly service: FragmentOf<typeof HoursAndPlace_service> }) {
  const listing = readFragment(HoursAndPlace_service, service);
  const t = useMessages(listingMessages);
  const words = useMessages(listingWords);
  const format = useFormat();
  const isElsewhere = !listing.delivery.includes("IN_PERSON");
  return (
    <section aria-labelledby="hours" className="stack">
      <h2 id="hours">{t("hours")}</h2>
      {listing.openState && <OpenNow state={listing.openState} />}
      {isElsewhere && <p>{t.rich("noPlace", { b: bold }, { ways: format.either(listing.delivery.map((way) => words(`way_${way}`))) })}</p>}
      {(listing.schedules.length > 0 || listing.locations.length === 0) && (
        <Hours name={listing.name} schedules={listing.schedules} timezone={listing.openState?.timezone ?? null} />
      )}
      {listing.locations.map((place) => (
        <PlaceCard key={place.id} place={place} hasOwnHours={listing.schedules.length > 0} />
      ))}
    </section>
  );
}

function OpenNow({ state }: { readonly state: NonNullable<Service["openState"]> }) {
  const t = useMessages(listingMessages);
  const format = useFormat();
  const zone = format.zone(state.timezone);
  const next = state.isOpen ? state.closesAt : state.opensAt;
  const rest =
    next === null
      ? ""
      : state.isOpen
        ? t("untilToday", { time: format.timeIn(next, state.timezone), zone })
        : t("opensAt", { time: format.weekdayTimeIn(next, state.timezone), zone });
  return (
    <p className="row">
      <Badge look={state.isOpen ? "good" : "neutral"} icon={state.isOpen ? CircleCheck : CircleX}>
        {t(state.isOpen ? "openNow" : "closedNow")}
      </Badge>
      <span>{rest}</span>
    </p>
  );
}

function Hours({
  name,
  schedules,
  timezone,
}: {
  readonly name: string;
  readonly schedules: Service["schedules"];
  readonly timezone: string | null;
}) {
  const t = useMessages(listingMessages);
  const rows = weekHours(schedules, dayIn(timezone ?? "America/New_York", useNow()));
  const remarks = [...new Set(schedules.map((schedule) => schedule.description).filter((text) => text !== null && text !== ""))];
  return (
    <>
      {rows && <HoursTable caption={t("openingHours", { name })} rows={rows} />}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {!rows && remarks.length === 0 && <p className="soft">{t("hoursUnknown")}</p>}
    </>
  );
}

function PlaceCard({ place, hasOwnHours }: { readonly place: Place; readonly hasOwnHours: boolean }) {
  const t = useMessages(listingMessages);
  return (
    <div className="place stack-s">
      {place.name && <h3>{place.name}</h3>}
      <Where place={place} />
      {place.phones.map((phone) => (
        <p key={phone.id}>
          <a className="link" href={phoneHref(phone.number, phone.extension)}>
            <Icon of={Phone} />
            {formatPhone(phone.number)}
          </a>
        </p>
      ))}
      {(place.schedules.length > 0 || !hasOwnHours) && (
        <Hours name={place.name ?? place.address?.city ?? ""} schedules={place.schedules} timezone={place.timezone} />
      )}
      {place.accessibility.length > 0 && (
        <p className="small">
          <Icon of={Accessibility} /> <span className="soft">{t("accessibility")}</span> {place.accessibility.join(", ")}
        </p>
      )}
    </div>
  );
}

function Where({ place: { visibility, address } }: { readonly place: Place }) {
  const t = useMessages(listingMessages);
  if (visibility === "HIDDEN" || address === null) return <p>{t("hiddenAddress")}</p>;
  if (visibility === "PARTIAL" || address.line1 === null) return <p>{t("partialAddress", { city: address.city, state: address.state })}</p>;
  return (
    <address>
      {address.line1}
      {address.line2 && (
        <>
          <br />
          {address.line2}
        </>
      )}
      <br />
      {address.city}, {address.state} {address.postalCode}
    </address>
  );
}
