import { useEffect, useRef } from "react";
import { Link, Outlet, useLocation } from "react-router";
import { useMember } from "../../access/use-member.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../paths.ts";
import { organizationAreaMessages } from "./organization.messages.ts";

/** The parts of an organization's own area, in the order of their tabs. A new part is a line here, its word, and its route. */
const parts = [
  { word: "members", to: paths.organizationMembers() },
  { word: "rules", to: paths.organizationRules() },
  { word: "apiKeys", to: paths.organizationApiKeys() },
  { word: "audit", to: paths.organizationAudit() },
] as const;

/** Around the pages of one's own organization: its name and a tab for each part. The screens inside begin with an h2. */
export function OrganizationLayout() {
  const t = useMessages(organizationAreaMessages);
  const member = useMember();
  const { pathname } = useLocation();
  const here = parts.find(({ to }) => pathname.startsWith(to))?.to;
  const tabs = useRef<HTMLUListElement>(null);
  // On a small phone they are a row to push sideways: the one where one is must be seen.
  useEffect(() => {
    tabs.current?.querySelector(`[href="${here}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [here]);
  return (
    <main id="main" className="wrap">
      <h1>{member.organization.name}</h1>
      <nav aria-label={t("parts")} className="mt4">
        <ul className="tabs" ref={tabs}>
          {parts.map(({ word, to }) => (
            <li key={word}>
              <Link className="tab" to={to} aria-current={to === here ? "page" : undefined}>
                {t(word)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt4">
        <Outlet context={member} />
      </div>
    </main>
  );
}
