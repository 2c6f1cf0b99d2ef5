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
const NotFoundScreen = lazy(async () => ({ default: (await import("./layouts/NotFoundScreen.tsx")).NotFoundScreen }));
const SignInScreen = lazy(async () => ({ default: (await import("../features/sign-in/SignInScreen.tsx")).SignInScreen }));
const WorkspaceLayout = lazy(async () => ({ default: (await import("./layouts/WorkspaceLayout.tsx")).WorkspaceLayout }));
const SendReferralScreen = lazy(async () => ({
  default: (await import("../features/referrals/SendReferralScreen.tsx")).SendReferralScreen,
}));
const InboxScreen = lazy(async () => ({ default: (await import("../features/inbox/InboxScreen.tsx")).InboxScreen }));
const ReferralsScreen = lazy(async () => ({ default: (await import("../features/referrals/ReferralsScreen.tsx")).ReferralsScreen }));
const ReferralScreen = lazy(async () => ({ default: (await import("../features/referrals/ReferralScreen.tsx")).ReferralScreen }));

/** Address → screen. Links to these are built in paths.ts. */
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
              <Route path="sign-in" element={<SignInScreen />} />
              <Route path="*" element={<NotFoundScreen />} />
            </Route>
            <Route element={<WorkspaceLayout />}>
              <Route path="services/:slug/refer" element={<SendReferralScreen />} />
              <Route path="inbox/:id?" element={<InboxScreen />} />
              <Route path="referrals" element={<ReferralsScreen />} />
              <Route path="referrals/:id" element={<ReferralScreen />} />
            </Route>
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
