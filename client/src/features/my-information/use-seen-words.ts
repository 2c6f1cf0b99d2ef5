import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { myInformationMessages } from "./my-information.messages.ts";
import type { SeenEvent } from "./seen-days.ts";

const acts = [
  "PERSON_CREATED",
  "PERSON_CHANGED",
  "REFERRAL_CREATED",
  "REFERRAL_MOVED",
  "CONSENT_RECORDED",
  "CONSENT_WITHDRAWN",
  "PERSON_LINK_CREATED",
  "PERSON_LINK_ENDED",
  "AUDIT_READ",
  "EXPORTED",
] as const;
const parts = ["name", "contact", "birth-date", "address", "message", "notes", "consent", "need"] as const;

/** Who did what with the person's information, as one says it to the person. */
export function useSeenWords() {
  const t = useMessages(myInformationMessages);
  const format = useFormat();
  const who = ({ actorKind, memberName, organization }: SeenEvent): string => {
    if (actorKind === "PERSON") return t("who_you");
    if (actorKind === "SYSTEM") return t("who_waypost");
    if (organization === null) return t("who_unknown");
    if (actorKind === "API_KEY") return t("who_program", { organization: organization.name });
    return memberName === null
      ? t("who_somebody", { organization: organization.name })
      : t("who_member", { name: memberName, organization: organization.name });
  };
  const act = ({ action, parts: seen }: SeenEvent): string => {
    if (action === "PERSON_READ") {
      const known = parts.filter((part) => seen.includes(part)).map((part) => t(`part_${part}`));
      return known.length === 0 ? t("act_READ_PLAIN") : t("act_READ", { parts: format.list(known) });
    }
    const known = acts.find((one) => one === action);
    return t(known === undefined ? "act_OTHER" : `act_${known}`);
  };
  return { who, act, times: (count: number) => t("times", { count }) };
}
