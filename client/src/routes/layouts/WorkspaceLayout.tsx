import { Suspense, useLayoutEffect, useMemo } from "react";
import { Link, Outlet, useLocation, useNavigate } from "react-router";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Provider, useQuery } from "urql";
import Building2 from "lucide-react/icons/building-2";
import InboxIcon from "lucide-react/icons/inbox";
import Search from "lucide-react/icons/search";
import Send from "lucide-react/icons/send";
import WifiOff from "lucide-react/icons/wifi-off";
import { type Member, RequireMember } from "../../access/RequireMember.tsx";
import { signOut } from "../../access/session.ts";
import { useViewer } from "../../access/useViewer.ts";
import { makeWorkspaceClient } from "../../graphql/client.ts";
import { graphql } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useOnline } from "../../lib/use-online.ts";
import { Icon, type IconShape } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { ToastRegion, useToast } from "../../ui/Toast.tsx";
import { Wordmark } from "../../ui/Wordmark.tsx";
import { paths } from "../paths.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { useSwitching } from "./use-switching.ts";
import { workspaceMessages } from "./workspace.messages.ts";
import "../../styles/workspace.css";

const InboxCountQuery = graphql(`
  query InboxCount {
    viewer { referralCounts(side: RECEIVER) { state count } }
  }
`);

/** A referral that moves changes the count; its type is not in the answer, so it is named here. */
const countContext = { additionalTypenames: ["Referral"] };

/** Around every page of the workspace: one client for whoever is signed in, a head with the ways, and the way out. */
export function WorkspaceLayout() {
  const client = useMemo(() => makeWorkspaceClient({ onSignedOut: () => globalThis.location.reload() }), []);
  const t = useMessages(workspaceMessages);
  const locale = useLocale();
  useLayoutEffect(() => {
    document.documentElement.dataset["density"] = "compact";
    return () => {
      delete document.documentElement.dataset["density"];
    };
  }, []);
  return (
    <Provider value={client}>
      <I18nProvider locale={locale === "es" ? "es-US" : "en-US"}>
        <ToastRegion closeLabel={t("close")}>
          <Workspace />
        </ToastRegion>
      </I18nProvider>
    </Provider>
  );
}

/** Leaves nothing of one account in the memory of the page: the whole page is loaded anew. */
function leave(): void {
  globalThis.location.assign(paths.home());
}

function Workspace() {
  const t = useMessages(workspaceMessages);
  const toast = useToast();
  const state = useViewer();
  const out = async () => {
    if (await signOut()) leave();
    else toast(t("signOutFailed"));
  };
  return (
    <div className="work">
      {/* React Aria looks for this id before it adds a style element; the rule stands in workspace.css. */}
      <span id="react-aria-pressable-style" hidden />
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <RequireMember state={state} onSignOut={() => void out()}>
        {(member) => <Desk member={member} onSignOut={() => void out()} />}
      </RequireMember>
    </div>
  );
}

function Desk({ member, onSignOut }: { readonly member: Member; readonly onSignOut: () => void }) {
  const waiting = useWaitingCount();
  return (
    <>
      <WorkspaceHead member={member} waiting={waiting} onSignOut={onSignOut} />
      <OfflineNote />
      <Suspense fallback={<main id="main" className="wrap" aria-busy="true" />}>
        {/* Another organization is another desk: nothing of the one before stays on it. */}
        <Outlet key={member.organization.id} context={member} />
      </Suspense>
      <BottomNav waiting={waiting} />
    </>
  );
}

function useWaitingCount(): number {
  const [{ data }] = useQuery({ query: InboxCountQuery, context: countContext });
  const counts = data?.viewer?.referralCounts ?? [];
  return counts.filter(({ state }) => state === "SENT" || state === "VIEWED").reduce((sum, { count }) => sum + count, 0);
}

function WorkspaceHead({
  member,
  waiting,
  onSignOut,
}: {
  readonly member: Member;
  readonly waiting: number;
  readonly onSignOut: () => void;
}) {
  const t = useMessages(workspaceMessages);
  const locale = useLocale();
  const location = useLocation();
  const navigate = useNavigate();
  const section = sectionOf(location.pathname);
  const onSwitch = useSwitching(member, homeOf(section));
  const onLanguage = () => {
    const search = new URLSearchParams(location.search);
    search.set("lang", locale === "en" ? "es" : "en");
    void navigate({ ...location, search: `?${search}` }, { replace: true, state: location.state, preventScrollReset: true });
  };
  return (
    <header className="top">
      <div className="wrap">
        <Link className="logo" to={paths.home()} aria-label={t("home")}>
          <Wordmark />
        </Link>
        <nav className="only-wide" aria-label={t("workspace")}>
          <ul>
            <li>
              <Link className="navlink" to={paths.home()}>
                {t("find")}
              </Link>
            </li>
            <li>
              <Link className="navlink" to={paths.referrals()} aria-current={section === "referrals" ? "page" : undefined}>
                {t("referrals")}
              </Link>
            </li>
            <li>
              <Link className="navlink" to={paths.inbox()} aria-current={section === "inbox" ? "page" : undefined}>
                {t("inbox")} <Count of={waiting} />
              </Link>
            </li>
            <li>
              <Link className="navlink" to={paths.organizationMembers()} aria-current={section === "organization" ? "page" : undefined}>
                {t("organization")}
              </Link>
            </li>
          </ul>
        </nav>
        <AccountMenu viewer={member.viewer} onSwitch={onSwitch} onLanguage={onLanguage} onSignOut={onSignOut} />
      </div>
    </header>
  );
}

type Section = "referrals" | "inbox" | "organization";

/** Where one stands after switching: the same desk, at its beginning. */
function homeOf(section: Section | null): string {
  if (section === "organization") return paths.organizationMembers();
  return section === "inbox" ? paths.inbox() : paths.referrals();
}

/** Writing a referral belongs to the referrals, though its address is the program's. */
function sectionOf(pathname: string): Section | null {
  if (/^\/organization(\/|$)/.test(pathname)) return "organization";
  if (pathname.startsWith(paths.inbox())) return "inbox";
  return pathname.startsWith(paths.referrals()) || pathname.endsWith("/refer") ? "referrals" : null;
}

function Count({ of: count }: { readonly of: number }) {
  const t = useMessages(workspaceMessages);
  if (count === 0) return null;
  return (
    <span className="count">
      {count > 99 ? "99+" : count}
      <span className="vh"> {t("waiting")}</span>
    </span>
  );
}

function BottomNav({ waiting }: { readonly waiting: number }) {
  const t = useMessages(workspaceMessages);
  const section = sectionOf(useLocation().pathname);
  return (
    <nav className="bottom-nav" aria-label={t("workspaceShort")}>
      <ul>
        <Tab to={paths.home()} icon={Search} label={t("findShort")} isHere={false} />
        <Tab to={paths.referrals()} icon={Send} label={t("referrals")} isHere={section === "referrals"} />
        <Tab to={paths.inbox()} icon={InboxIcon} label={t("inbox")} isHere={section === "inbox"} count={waiting} />
        <Tab to={paths.organizationMembers()} icon={Building2} label={t("organizationShort")} isHere={section === "organization"} />
      </ul>
    </nav>
  );
}

function Tab(props: {
  readonly to: string;
  readonly icon: IconShape;
  readonly label: string;
  readonly count?: number;
  readonly isHere: boolean;
}) {
  return (
    <li>
      <Link to={props.to} aria-current={props.isHere ? "page" : undefined}>
        <Icon of={props.icon} />
        {props.label}
        <Count of={props.count ?? 0} />
      </Link>
    </li>
  );
}

function OfflineNote() {
  const t = useMessages(workspaceMessages);
  const isOnline = useOnline();
  return (
    <div role="status" className="wrap">
      {!isOnline && (
        <Note look="neutral" icon={WifiOff}>
          <p>{t.rich("offline", { b: (text) => <b>{text}</b> })}</p>
        </Note>
      )}
    </div>
  );
}
