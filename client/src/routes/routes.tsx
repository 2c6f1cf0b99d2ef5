import { lazy, Suspense, useEffect } from "react";
import { Route, Routes, useSearchParams } from "react-router";
import { LocaleProvider } from "../i18n/i18n.tsx";
import { isLocale } from "../i18n/messages.ts";
import { readStoredLocale, storeLocale } from "../i18n/stored-locale.ts";
import { ErrorBoundary } from "./layouts/ErrorBoundary.tsx";
import { PublicLayout } from "./layouts/PublicLayout.tsx";
import { RouteAnnouncer } from "./layouts/RouteAnnouncer.tsx";

/** Each screen is its own file to load: who searches for help does not pay for the workspace. */
const HomeScreen = lazy(async () => ({ default: (await import("../features/home/HomeScreen.tsx")).HomeScreen }));
const SearchScreen = lazy(async () => ({ default: (await import("../features/search/SearchScreen.tsx")).SearchScreen }));
const ListingScreen = lazy(async () => ({ default: (await import("../features/listing/ListingScreen.tsx")).ListingScreen }));
const OrganizationScreen = lazy(async () => ({
  default: (await import("../features/organization/OrganizationScreen.tsx")).OrganizationScreen,
}));
const MemberRoutes = lazy(async () => ({ default: (await import("./MemberRoutes.tsx")).MemberRoutes }));

/** Address → screen. The public pages stand here, everything else in MemberRoutes.tsx. Links to these are built in paths.ts. */
export function AppRoutes() {
  return (
    <LanguageOfTheAddress>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Routes>
            <Route element={<PublicLayout />}>
              <Route index element={<HomeScreen />} />
              <Route path="search" element={<SearchScreen />} />
              <Route path="services/:slug" element={<ListingScreen />} />
              <Route path="organizations/:slug" element={<OrganizationScreen />} />
            </Route>
            <Route path="*" element={<MemberRoutes />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
      <RouteAnnouncer />
    </LanguageOfTheAddress>
  );
}

/** `?lang=es` in the address decides, and is remembered on this device; else what was remembered, else the browser's language. */
function LanguageOfTheAddress({ children }: { readonly children: React.ReactNode }) {
  const [search] = useSearchParams();
  const asked = search.get("lang");
  const locale = isLocale(asked) ? asked : readStoredLocale();
  useEffect(() => {
    if (isLocale(asked)) storeLocale(asked);
  }, [asked]);
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>;
}
