import { Link } from "react-router";
import Phone from "lucide-react/icons/phone";
import Search from "lucide-react/icons/search";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { Icon } from "../../ui/Icon.tsx";
import { buttonClass, LinkButton } from "../../ui/LinkButton.tsx";
import { paths } from "../paths.ts";
import { shellMessages } from "./shell.messages.ts";

/** For an address that leads nowhere: says so, and how to go on. */
export function NotFoundScreen() {
  const t = useMessages(shellMessages);
  useScreenTitle(t("notFound"));
  return (
    <main id="main" className="wrap narrow stack">
      <h1>{t("notFound")}</h1>
      <p className="lead">{t("notFoundText")}</p>
      <div className="row">
        <Link className={buttonClass()} to={paths.home()}>
          <Icon of={Search} />
          {t("search")}
        </Link>
        <LinkButton look="second" icon={Phone} href="tel:211">
          {t("call211")}
        </LinkButton>
      </div>
    </main>
  );
}
