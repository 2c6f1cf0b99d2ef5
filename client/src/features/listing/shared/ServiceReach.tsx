import Car from "lucide-react/icons/car";
import Globe from "lucide-react/icons/globe";
import MapPin from "lucide-react/icons/map-pin";
import Phone from "lucide-react/icons/phone";
import { type FragmentOf, graphql, readFragment } from "../../../graphql/tada.ts";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { listingWords } from "./listing-words.messages.ts";

export const ServiceReach_service = graphql(`
  fragment ServiceReach_service on Service {
    delivery
    coverage { label(locale: $locale) }
  }
`);

const icons = { PHONE: Phone, ONLINE: Globe, HOME_VISIT: Car, IN_PERSON: MapPin } as const;
const easiestFirst = ["PHONE", "ONLINE", "HOME_VISIT", "IN_PERSON"] as const;

/** Whom it serves, and how help comes: "Serves all of Texas, by phone or online". */
export function ServiceReach({ service }: { readonly service: FragmentOf<typeof ServiceReach_service> }) {
  const { delivery, coverage } = readFragment(ServiceReach_service, service);
  const t = useMessages(listingWords);
  const format = useFormat();
  const ways = easiestFirst.filter((way) => delivery.includes(way));
  const icon = icons[ways[0] ?? "IN_PERSON"];
  return (
    <>
      <Icon of={icon} />
      <span>
        {ways.length === 0
          ? coverage.label
          : t("servesWays", { coverage: coverage.label, ways: format.either(ways.map((way) => t(`way_${way}`))) })}
      </span>
    </>
  );
}
