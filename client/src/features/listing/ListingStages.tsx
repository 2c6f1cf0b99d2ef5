import { Link } from "react-router";
import Phone from "lucide-react/icons/phone";
import RotateCw from "lucide-react/icons/rotate-cw";
import SearchIcon from "lucide-react/icons/search";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { buttonClass, LinkButton } from "../../ui/LinkButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { listingMessages } from "./listing.messages.ts";

export function ListingFailed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages(listingMessages);
  useScreenTitle(t("failed"));
  return (
    <div className="stack">
      <h1>{t("failed")}</h1>
      <p className="lead">{t("failedText")}</p>
      <div className="row">
        <Button icon={RotateCw} onClick={onRetry}>
          {t("tryAgain")}
        </Button>
        <LinkButton look="second" icon={Phone} href="tel:211">
          {t("call211")}
        </LinkButton>
      </div>
    </div>
  );
}

export function ListingNotFound() {
  const t = useMessages(listingMessages);
  useScreenTitle(t("notFound"));
  return (
    <div className="stack">
      <h1>{t("notFound")}</h1>
      <p className="lead">{t("notFoundText")}</p>
      <div className="row">
        <Link className={buttonClass()} to={paths.home()}>
          <Icon of={SearchIcon} />
          {t("searchAgain")}
        </Link>
        <LinkButton look="second" icon={Phone} href="tel:211">
          {t("call211")}
        </LinkButton>
      </div>
    </div>
  );
}

/** The shape of what comes, said once to a screen reader. */
export function ListingWaiting() {
  const t = useMessages(listingMessages);
  return (
    <div className="with-side">
      <output className="vh">{t("loading")}</output>
      <div className="stack" aria-hidden="true">
        <Skeleton width={60} tall />
        <Skeleton width={40} />
        <Skeleton width={80} tall />
        <Skeleton />
        <Skeleton width={80} />
        <div className="card strong stack">
          <Skeleton width={40} tall />
          <Skeleton />
          <Skeleton width={80} />
          <Skeleton width={60} />
        </div>
      </div>
      <div className="card stack" aria-hidden="true">
        <Skeleton tall />
        <Skeleton tall />
        <Skeleton width={60} />
      </div>
    </div>
  );
}
