import { Link } from "react-router";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { auditLogMessages } from "./audit-log.messages.ts";
import { auditActionWords } from "./shared/audit.messages.ts";
import { useAuditWords } from "./use-audit-words.ts";

export const AuditRow_event = graphql(`
  fragment AuditRow_event on AuditEvent {
    id at action actorKind actorName subjectName personId isOwnPerson referralId parts
    details { name values }
    organization { id name }
  }
`);
type Masked = FragmentOf<typeof AuditRow_event>;
type Event = ResultOf<typeof AuditRow_event>;

export interface AuditTableProps {
  readonly events: readonly Masked[];
  /** Whose log it is: others' organizations are named. */
  readonly organizationId: string;
  /** On the page of one person its own link would lead nowhere new. */
  readonly isAboutOnePerson?: boolean;
}

/** A table on a wide screen, cards on a phone. */
export function AuditTable({ events, organizationId, isAboutOnePerson = false }: AuditTableProps) {
  const t = useMessages(auditLogMessages);
  return (
    <table className="table cards">
      <caption className="vh">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t("about")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((masked) => {
          const event = readFragment(AuditRow_event, masked);
          return <AuditRow key={event.id} event={event} organizationId={organizationId} isAboutOnePerson={isAboutOnePerson} />;
        })}
      </tbody>
    </table>
  );
}

interface AuditRowProps {
  readonly event: Event;
  readonly organizationId: string;
  readonly isAboutOnePerson: boolean;
}

function AuditRow({ event, organizationId, isAboutOnePerson }: AuditRowProps) {
  const t = useMessages(auditLogMessages);
  const action = useMessages(auditActionWords);
  const format = useFormat();
  const tell = useAuditWords();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <tr>
      <th scope="row">
        {action(event.action)}
        {tell(event).map((words) => (
          <span key={words} className="sub">
            {words}
          </span>
        ))}
      </th>
      <td data-label={t("who")}>
        <Who event={event} organizationId={organizationId} />
      </td>
      <td data-label={t("when")}>
        <time dateTime={event.at}>
          {format.shortDate(event.at)}
          <span className="sub">{format.timeIn(event.at, zone)}</span>
        </time>
      </td>
      <About event={event} isAboutOnePerson={isAboutOnePerson} />
    </tr>
  );
}

function Who({ event, organizationId }: { readonly event: Event; readonly organizationId: string }) {
  const t = useMessages(auditLogMessages);
  const { actorKind, actorName, organization } = event;
  if (actorKind === "PERSON" || actorKind === "SYSTEM" || actorKind === "NOBODY") return <span>{t(`kind_${actorKind}`)}</span>;
  const isOther = organization !== null && organization.id !== organizationId;
  if (isOther && actorName === null) return <span>{t("somebodyElse", { organization: organization.name })}</span>;
  return (
    <span>
      {actorName ?? t(actorKind === "API_KEY" ? "programOf" : "formerMember")}
      {actorKind === "API_KEY" && <span className="sub">{t("byKey")}</span>}
      {isOther && <span className="sub">{t("otherOrganization", { organization: organization.name })}</span>}
    </span>
  );
}

function About({ event, isAboutOnePerson }: Pick<AuditRowProps, "event" | "isAboutOnePerson">) {
  const t = useMessages(auditLogMessages);
  const { subjectName, personId, isOwnPerson, referralId } = event;
  const leadsToPerson = personId !== null && isOwnPerson && !isAboutOnePerson;
  if (subjectName === null && referralId === null && !leadsToPerson) return <td className="audit-none soft">–</td>;
  return (
    <td data-label={t("about")} className="audit-about">
      <span className="stack-s">
        {subjectName !== null && <span>{subjectName}</span>}
        {leadsToPerson && <Link to={paths.personAudit(personId)}>{t("wasSeenBy")}</Link>}
        {referralId !== null && <Link to={paths.referral(referralId)}>{t("referral")}</Link>}
      </span>
    </td>
  );
}
