import type { ReactNode } from "react";
import { Link, Navigate, useLocation } from "react-router";
import type { Viewer } from "../graphql/viewer.ts";
import { useFormat, useMessages } from "../i18n/i18n.tsx";
import { useScreenTitle } from "../lib/screen.ts";
import { useOnline } from "../lib/use-online.ts";
import { paths } from "../routes/paths.ts";
import { Button } from "../ui/Button.tsx";
import { buttonClass } from "../ui/LinkButton.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { accessMessages } from "./access.messages.ts";
import type { ViewerState } from "./useViewer.ts";

export interface Member {
  readonly viewer: Viewer;
  readonly organization: NonNullable<Viewer["activeOrganization"]>;
}

/** Lets members in. Nobody goes to sign in and comes back here; somebody without an organization is told so. */
export function RequireMember({
  state,
  onSignOut,
  children,
}: {
  readonly state: ViewerState;
  readonly onSignOut: () => void;
  readonly children: (member: Member) => ReactNode;
}) {
  const { pathname, search } = useLocation();
  if (state.state === "loading") return <Loading />;
  if (state.state === "failed") return <Failed onRetry={state.retry} />;
  if (state.state === "nobody") return <Navigate to={paths.signIn(`${pathname}${search}`)} replace />;
  const organization = state.viewer.activeOrganization;
  // The server lets no session act for an organization that asks for more than the session has shown.
  const [first] = state.viewer.memberships;
  if (!organization && first?.blockedBy === "SINGLE_SIGN_ON_REQUIRED")
    return <SingleSignOnFirst name={first.organization.name} onSignOut={onSignOut} />;
  if (!organization && first) return <SecondFactorFirst viewer={state.viewer} onSignOut={onSignOut} />;
  if (!organization) return <NoOrganization email={state.viewer.user.email} onSignOut={onSignOut} />;
  return <>{children({ viewer: state.viewer, organization })}</>;
}

function Loading() {
  const t = useMessages(accessMessages);
  return (
    <main id="main" className="wrap stack" aria-busy="true">
      <p className="vh" role="status">
        {t("loading")}
      </p>
      <Skeleton width={25} tall />
      <Skeleton width={60} />
      <Skeleton width={40} />
    </main>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages(accessMessages);
  const isOnline = useOnline();
  useScreenTitle(t("failed"));
  return (
    <main id="main" className="wrap narrow stack">
      <h1>{t("failed")}</h1>
      <p className="lead">{isOnline ? t("failedText") : t("offlineText")}</p>
      <div className="row">
        <Button onClick={onRetry}>{t("retry")}</Button>
        <Link className={buttonClass({ look: "quiet" })} to={paths.home()}>
          {t("find")}
        </Link>
      </div>
    </main>
  );
}

function SecondFactorFirst({ viewer, onSignOut }: { readonly viewer: Viewer; readonly onSignOut: () => void }) {
  const t = useMessages(accessMessages);
  const format = useFormat();
  const names = viewer.memberships.map(({ organization }) => organization.name);
  const text = t("secondFactorFirstText", { count: names.length, organizations: format.list(names) });
  const next = [{ label: t("secondFactorTurnOn"), to: paths.accountSecondFactor() }];
  return <OneStepBefore title={t("secondFactorFirst")} text={text} next={next} onSignOut={onSignOut} />;
}

function SingleSignOnFirst({ name, onSignOut }: { readonly name: string; readonly onSignOut: () => void }) {
  const t = useMessages(accessMessages);
  return <OneStepBefore title={t("secondFactorFirst")} text={t("singleSignOnFirstText", { name })} next={[]} onSignOut={onSignOut} />;
}

function NoOrganization({ email, onSignOut }: { readonly email: string; readonly onSignOut: () => void }) {
  const t = useMessages(accessMessages);
  const next = [
    { label: t("found"), to: paths.newOrganization() },
    { label: t("find"), to: paths.home() },
  ];
  return <OneStepBefore title={t("noOrganization")} text={t("noOrganizationText", { email })} next={next} onSignOut={onSignOut} />;
}

interface OneStepBeforeProps {
  readonly title: string;
  readonly text: string;
  /** The first is what helps most. */
  readonly next: readonly { readonly label: string; readonly to: string }[];
  readonly onSignOut: () => void;
}

/** Why the workspace is closed to somebody who signed in, and what to do next. */
function OneStepBefore({ title, text, next, onSignOut }: OneStepBeforeProps) {
  const t = useMessages(accessMessages);
  useScreenTitle(title);
  return (
    <main id="main" className="wrap narrow stack">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <div className="row">
        {next.map(({ label, to }, index) => (
          <Link key={to} className={buttonClass({ look: index === 0 ? "first" : "second" })} to={to}>
            {label}
          </Link>
        ))}
        <Button look={next.length > 0 ? "quiet" : "first"} onClick={onSignOut}>
          {t("signOut")}
        </Button>
      </div>
    </main>
  );
}
