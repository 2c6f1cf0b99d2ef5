import Clock from "lucide-react/icons/clock";
import Flame from "lucide-react/icons/flame";
import type { ReferralState, Urgency } from "@waypost/schema/referrals/vocabulary";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Badge } from "../../../ui/Badge.tsx";
import { referralWords } from "./referral-words.messages.ts";
import { stateLooks } from "./state-looks.ts";

/** Where a referral is. To a receiver a sent one is new. */
export function ReferralBadge({ state, isReceiver = false }: { readonly state: ReferralState; readonly isReceiver?: boolean }) {
  const t = useMessages(referralWords);
  return <Badge {...stateLooks[state]}>{state === "SENT" && isReceiver ? t("state_new") : t(`state_${state}`)}</Badge>;
}

/** Nothing for routine ones. */
export function UrgencyBadge({ urgency }: { readonly urgency: Urgency }) {
  const t = useMessages(referralWords);
  if (urgency === "ROUTINE") return null;
  return (
    <Badge look={urgency === "URGENT" ? "stop" : "wait"} icon={urgency === "URGENT" ? Flame : Clock}>
      {t(`urgency_${urgency}`)}
    </Badge>
  );
}
