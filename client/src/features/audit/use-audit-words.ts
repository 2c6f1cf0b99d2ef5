import type { ResultOf } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useRoleWords } from "../../access/role-words.ts";
import { referralWords } from "../referrals/shared/referral-words.messages.ts";
import { useReferralWords } from "../referrals/shared/use-referral-words.ts";
import { auditLogMessages } from "./audit-log.messages.ts";
import type { AuditRow_event } from "./AuditTable.tsx";
import { personPartWords } from "./shared/audit.messages.ts";

type Event = ResultOf<typeof AuditRow_event>;
type Words = (values: readonly string[], event: Event) => string | null;

/** One of a catalog's words, when it has one for a code that the server may know and we do not yet. */
function wordIn<Key extends string>(catalog: { readonly en: Readonly<Record<Key, string>> }, key: string): Key | null {
  return Object.hasOwn(catalog.en, key) ? (key as Key) : null;
}

/** What an event tells beside its action: which parts, from what to what, how. Codes without words stay unsaid; the table to keep has them all. */
export function useAuditWords(): (event: Event) => readonly string[] {
  const t = useMessages(auditLogMessages);
  const part = useMessages(personPartWords);
  const roles = useRoleWords();
  const format = useFormat();
  const referral = useReferralWords();
  const known = (name: string) => (values: readonly string[]) => {
    const key = wordIn(auditLogMessages, `${name}_${values[0] ?? ""}`);
    return key === null ? null : t(key);
  };
  const state = (code: string | undefined): string | null => {
    const key = wordIn(referralWords, `state_${code ?? ""}`);
    return key === null ? null : referral.t(key);
  };
  const valuesOf = (event: Event, name: string) => event.details.find((detail) => detail.name === name)?.values ?? [];
  const words: Readonly<Record<string, Words>> = {
    roles: (values) => roles(values),
    after: (values, event) => t("rolesBecame", { before: roles(valuesOf(event, "before")), after: roles(values) }),
    to: ([to], event) => {
      const [before, after] = [state(valuesOf(event, "from")[0]), state(to)];
      return after === null ? null : before === null ? after : t("rolesBecame", { before, after });
    },
    found: ([count]) => t("found", { count: Number(count) }),
    events: ([count]) => t("lines", { count: Number(count) }),
    requireSecondFactor: known("rule_secondFactor"),
    passwordSignIn: known("rule_password"),
    method: known("method"),
    by: known("by"),
    which: known("which"),
  };
  return (event) => {
    const parts = event.parts.flatMap((one) => {
      const key = wordIn(personPartWords, one);
      return key === null ? [] : [part(key)];
    });
    const told = event.details.flatMap(({ name, values }) => words[name]?.(values, event) ?? []);
    return [...(parts.length > 0 ? [t("parts", { parts: format.list(parts) })] : []), ...told];
  };
}
