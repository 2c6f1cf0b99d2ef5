import { useQuery } from "urql";
import { graphql } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { areDatesWrong, type AuditFilter } from "./audit-filter.ts";
import { auditKinds } from "./audit-kinds.ts";
import { auditLogMessages } from "./audit-log.messages.ts";

const AuditMembersQuery = graphql(`
  query AuditMembers {
    viewer { members(first: 100) { edges { node { id user { id name } } } } }
  }
`);
/** Adding somebody changes whom one can choose. */
const context = { additionalTypenames: ["Member"] };

const nothing: AuditFilter = { kind: null, userId: null, from: null, until: null };
const all = "all";

/** Which lines are shown: by kind, by member, by day. */
export function AuditFilters({ filter, onChange }: { readonly filter: AuditFilter; readonly onChange: (filter: AuditFilter) => void }) {
  const t = useMessages(auditLogMessages);
  const [{ data }] = useQuery({ query: AuditMembersQuery, context });
  const members = (data?.viewer?.members.edges ?? []).map(({ node }) => ({ value: node.user.id, label: node.user.name }));
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const set = (change: Partial<AuditFilter>) => onChange({ ...filter, ...change });
  return (
    <fieldset className="audit-filters">
      <legend className="legend">{t("filters")}</legend>
      <div className="audit-fields">
        <Select
          label={t("kind")}
          choices={[{ value: all, label: t("kind_all") }, ...auditKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))]}
          value={filter.kind ?? all}
          onChange={(kind) => set({ kind: kind === all ? null : kind })}
        />
        <Select
          label={t("member")}
          choices={[{ value: all, label: t("member_all") }, ...members]}
          value={filter.userId ?? all}
          onChange={(userId) => set({ userId: userId === all ? null : userId })}
        />
        <TextField label={t("from")} type="date" value={filter.from ?? ""} onChange={(from) => set({ from: from || null })} />
        <TextField
          label={t("until")}
          type="date"
          value={filter.until ?? ""}
          onChange={(until) => set({ until: until || null })}
          error={areDatesWrong(filter) ? t("wrongDates") : undefined}
        />
        {isFiltered && (
          <Button look="quiet" onClick={() => onChange(nothing)}>
            {t("reset")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
