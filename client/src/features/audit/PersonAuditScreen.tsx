import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { useMember } from "../../access/use-member.ts";
import { graphql } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { auditLogMessages } from "./audit-log.messages.ts";
import { AuditState, Pager, pageSize, usePages } from "./AuditPages.tsx";
import { AuditRow_event, AuditTable } from "./AuditTable.tsx";
import { ExportButton } from "./ExportButton.tsx";
import { isAdministrator } from "./is-administrator.ts";
import "./audit.css";

const PersonAuditQuery = graphql(
  `
  query PersonAudit($personId: ID!, $first: Int!, $after: String) {
    personAuditEvents(personId: $personId, first: $first, after: $after) {
      person { id name }
      edges { node { id ...AuditRow_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [AuditRow_event],
);

/** Who has seen one person, for the privacy officer. */
export function PersonAuditScreen() {
  const t = useMessages(auditLogMessages);
  const { id = "" } = useParams();
  const member = useMember();
  const isAdmin = isAdministrator(member);
  return (
    <main id="main" className="wrap stack">
      <p className="crumb">
        <Link to={paths.organizationAudit()}>
          <Icon of={ArrowLeft} />
          {t("backToLog")}
        </Link>
      </p>
      {isAdmin ? <Seen key={id} personId={id} organizationId={member.organization.id} /> : <NotForYou />}
    </main>
  );
}

function NotForYou() {
  const t = useMessages(auditLogMessages);
  useScreenTitle(t("personTitle"));
  return (
    <>
      <h1>{t("personTitle")}</h1>
      <p>{t("onlyAdmins")}</p>
    </>
  );
}

function Seen({ personId, organizationId }: { readonly personId: string; readonly organizationId: string }) {
  const t = useMessages(auditLogMessages);
  const pages = usePages(personId);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: PersonAuditQuery,
    variables: { personId, first: pageSize, after: pages.after },
    requestPolicy: "cache-and-network",
  });
  const log = data?.personAuditEvents;
  const title = log?.person ? t("personTitleOf", { name: log.person.name }) : t("personTitle");
  useScreenTitle(title);
  const isBusy = fetching || stale;
  return (
    <>
      <div className="stack-s">
        <h1>{title}</h1>
        <p className="soft">
          {t("personLead")} {t("isLooked")}
        </p>
      </div>
      {!log && <AuditState error={error} isFetching={fetching} onRetry={() => ask({ requestPolicy: "network-only" })} />}
      {log && log.edges.length === 0 && (
        <div className="card stack-s" role="status">
          <h2 className="h3">{t("personNone")}</h2>
          <p>{t("personNoneText")}</p>
        </div>
      )}
      {log && log.edges.length > 0 && (
        <>
          <ExportButton input={{ personId }} />
          <div aria-busy={isBusy}>
            <AuditTable events={log.edges.map(({ node }) => node)} organizationId={organizationId} isAboutOnePerson />
            <Pager pages={pages} endCursor={log.pageInfo.hasNextPage ? log.pageInfo.endCursor : null} isBusy={isBusy} />
          </div>
        </>
      )}
    </>
  );
}
