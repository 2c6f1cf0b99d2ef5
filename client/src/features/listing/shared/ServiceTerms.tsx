import LanguagesIcon from "lucide-react/icons/languages";
import Tag from "lucide-react/icons/tag";
import { type FragmentOf, graphql, readFragment } from "../../../graphql/tada.ts";
import { capitalized } from "../../../i18n/format.ts";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { listingWords } from "./listing-words.messages.ts";

export const ServiceTerms_service = graphql(`
  fragment ServiceTerms_service on Service {
    cost
    languages { code name(locale: $locale) }
  }
`);

/** Two facts of every listing, as items of a list: in which languages, and at what price. */
export function ServiceTerms({ service }: { readonly service: FragmentOf<typeof ServiceTerms_service> }) {
  const { cost, languages } = readFragment(ServiceTerms_service, service);
  const t = useMessages(listingWords);
  const format = useFormat();
  return (
    <>
      {languages.length > 0 && (
        <li>
          <Icon of={LanguagesIcon} />
          <span>{capitalized(format.list(languages.map((language) => language.name)))}</span>
        </li>
      )}
      <li>
        <Icon of={Tag} />
        <span>{t(`cost_${cost}`)}</span>
      </li>
    </>
  );
}
