import { Suspense } from "react";
import { Link, NavLink, Outlet } from "react-router";
import { Provider } from "urql";
import { publicClient } from "../../graphql/public-client.ts";
import { usePublicViewer } from "../../graphql/public-viewer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Wordmark } from "../../ui/Wordmark.tsx";
import { paths } from "../paths.ts";
import { CrisisStrip } from "./CrisisStrip.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { shellMessages } from "./shell.messages.ts";

/** Around every public page: crisis strip, name and language on top, the promise below. */
export function PublicLayout() {
  const t = useMessages(shellMessages);
  return (
    <Provider value={publicClient}>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <CrisisStrip />
      <header className="top">
        <div className="wrap">
          <Link className="logo" to={paths.home()} aria-label={t("home")}>
            <Wordmark />
          </Link>
          <nav aria-label={t("main")}>
            <ul>
              <li>
                <LanguageSwitch />
              </li>
              <li>
                <WayIn />
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <Suspense fallback={<LoadingPage />}>
        <Outlet />
      </Suspense>
      <footer className="foot">
        <div className="wrap">
          <p>{t("promise")}</p>
          <Link to={paths.saved()}>{t("saved")}</Link>
          <a href="tel:211">{t("call211")}</a>
        </div>
      </footer>
    </Provider>
  );
}

/** Sign in, or on to the workspace for whoever is signed in. */
function WayIn() {
  const t = useMessages(shellMessages);
  const viewer = usePublicViewer();
  return (
    <NavLink className="navlink" to={viewer ? paths.inbox() : paths.signIn()}>
      {viewer ? t("workspace") : t("signIn")}
    </NavLink>
  );
}

function LoadingPage() {
  const t = useMessages(shellMessages);
  return (
    <main id="main" className="wrap" aria-busy="true">
      <output className="vh">{t("loading")}</output>
    </main>
  );
}
