import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { useMember } from "../../access/use-member.ts";
import { graphql } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { type AuditFilter, filterIn, searchOf, variablesOf } from "./audit-filter.ts";
import { auditLogMessages } from "./audit-log.messages.ts";
import { AuditState, Pager, pageSize, usePages } from "./AuditPages.tsx";
import { AuditRow_event, AuditTable } from "./AuditTable.tsx";
import { ExportButton } from "./ExportButton.tsx";
import { isAdministrator } from "./is-administrator.ts";
import "./audit.css";

const AuditLogQuery = graphql(
  `
  query AuditLog($first: Int!, $after: String, $actions: [AuditAction!], $userId: ID, $from: DateTime, $until: DateTime) {
    auditEvents(first: $first, after: $after, actions: $actions, userId: $userId, from: $from, until: $until) {
      edges { node { id ...AuditRow_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [AuditRow_event],
);

/** What was done for the organization and with its persons, for its administrators. */
export function AuditScreen() {
  const t = useMessages(auditLogMessages);
  useScreenTitle(t("title"));
  const member = useMember();
  const isAdmin = isAdministrator(member);
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  return (
    <section className="stack" aria-labelledby="audit-title">
      <div className="stack-s">
        <h2 id="audit-title">{t("title")}</h2>
        <p className="soft">
          {t("lead")} {isAdmin && t("isLooked")}
        </p>
      </div>
      {!isAdmin && <p id="only-admins">{t("onlyAdmins")}</p>}
      {isAdmin && <AuditFilters filter={filter} onChange={(next) => setSearch(searchOf(next), { replace: true })} />}
      <ExportButton input={variablesOf(filter)} notAllowedBecause={isAdmin ? undefined : "only-admins"} />
      {isAdmin && <Lines filter={filter} organizationId={member.organization.id} />}
    </section>
  );
}

function Lines({ filter, organizationId }: { readonly filter: AuditFilter; readonly organizationId: string }) {
  const t = useMessages(auditLogMessages);
  const pages = usePages(searchOf(filter).toString());
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: AuditLogQuery,
    variables: { first: pageSize, after: pages.after, ...variablesOf(filter) },
    requestPolicy: "cache-and-network",
  });
  if (!data) return <AuditState error={error} isFetching={fetching} onRetry={() => ask({ requestPolicy: "network-only" })} />;
  const { edges, pageInfo } = data.auditEvents;
  const isBusy = fetching || stale;
  if (edges.length === 0) {
    return (
      <div className="card stack-s" role="status">
        <h3>{t("none")}</h3>
        <p>{t("noneText")}</p>
      </div>
    );
  }
  return (
    <div aria-busy={isBusy}>
      <AuditTable events={edges.map(({ node }) => node)} organizationId={organizationId} />
      <Pager pages={pages} endCursor={pageInfo.hasNextPage ? pageInfo.endCursor : null} isBusy={isBusy} />
    </div>
  );
}
