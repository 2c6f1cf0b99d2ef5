import ArrowUndo from "lucide-react/icons/undo-2";
import Check from "lucide-react/icons/check";
import CircleDot from "lucide-react/icons/circle-dot";
import CircleSlash from "lucide-react/icons/circle-slash";
import Clock from "lucide-react/icons/clock";
import Eraser from "lucide-react/icons/eraser";
import Eye from "lucide-react/icons/eye";
import Flag from "lucide-react/icons/flag";
import Flame from "lucide-react/icons/flame";
import PenLine from "lucide-react/icons/pen-line";
import Send from "lucide-react/icons/send";
import TimerOff from "lucide-react/icons/timer-off";
import X from "lucide-react/icons/x";
import type { ReferralState, Urgency } from "@waypost/schema/referrals/vocabulary";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Badge, type BadgeLook } from "../../../ui/Badge.tsx";
import type { IconShape } from "../../../ui/Icon.tsx";
import { referralWords } from "./referral-words.messages.ts";

export interface StateLook {
  readonly look: BadgeLook;
  readonly icon: IconShape;
}

/** Each state's family and sign, as the design's table of status says. */
export const stateLooks: Readonly<Record<ReferralState, StateLook>> = {
  DRAFT: { look: "unsure", icon: PenLine },
  SENT: { look: "info", icon: Send },
  VIEWED: { look: "info", icon: Eye },
  ACCEPTED: { look: "good", icon: Check },
  IN_PROGRESS: { look: "good", icon: CircleDot },
  WAITLISTED: { look: "wait", icon: Clock },
  COMPLETED: { look: "done", icon: Flag },
  DECLINED: { look: "stop", icon: X },
  EXPIRED: { look: "stop", icon: TimerOff },
  UNFULFILLED: { look: "stop", icon: CircleSlash },
  WITHDRAWN: { look: "neutral", icon: ArrowUndo },
  ENTERED_IN_ERROR: { look: "neutral", icon: Eraser },
};

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
