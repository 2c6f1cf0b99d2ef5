import { Link, useLocation } from "react-router";
import Languages from "lucide-react/icons/languages";
import { useLocale } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** The same page in the other language; named in that language, for whoever cannot read this one. */
export function LanguageSwitch() {
  const locale = useLocale();
  const location = useLocation();
  const other = locale === "en" ? "es" : "en";
  const search = new URLSearchParams(location.search);
  search.set("lang", other);
  return (
    <Link
      className="navlink"
      to={{ ...location, search: `?${search}` }}
      state={location.state}
      replace
      preventScrollReset
      lang={other}
      hrefLang={other}
    >
      <Icon of={Languages} />
      {other === "es" ? "Español" : "English"}
    </Link>
  );
}
