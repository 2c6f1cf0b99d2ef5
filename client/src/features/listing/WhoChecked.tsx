import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { listingMessages } from "./listing.messages.ts";
import { useVerifier } from "./shared/ListingFreshness.tsx";

export const WhoChecked_service = graphql(`
  fragment WhoChecked_service on Service {
    freshness { lastVerifiedAt verifiedBy }
  }
`);

/** Who made sure of this page last, and on which day. */
export function WhoChecked({ service }: { readonly service: FragmentOf<typeof WhoChecked_service> }) {
  const { freshness } = readFragment(WhoChecked_service, service);
  const t = useMessages(listingMessages);
  const who = useVerifier();
  const format = useFormat();
  const { lastVerifiedAt, verifiedBy } = freshness;
  const words =
    lastVerifiedAt === null
      ? t("checkedNever")
      : verifiedBy === null
        ? format.date(lastVerifiedAt)
        : t("checkedOn", { date: format.date(lastVerifiedAt), who: who(verifiedBy) });
  return (
    <section aria-labelledby="checked" className="stack">
      <h2 id="checked">{t("checked")}</h2>
      <dl className="kv">
        <div>
          <dt>{t("checkedThis")}</dt>
          <dd>{words}</dd>
        </div>
      </dl>
    </section>
  );
}
