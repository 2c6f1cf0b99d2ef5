import ArrowUndo from "lucide-react/icons/undo-2";
import Check from "lucide-react/icons/check";
import CircleDot from "lucide-react/icons/circle-dot";
import CircleSlash from "lucide-react/icons/circle-slash";
import Clock from "lucide-react/icons/clock";
import Eraser from "lucide-react/icons/eraser";
import Eye from "lucide-react/icons/eye";
import Flag from "lucide-react/icons/flag";
import PenLine from "lucide-react/icons/pen-line";
import Send from "lucide-react/icons/send";
import TimerOff from "lucide-react/icons/timer-off";
import X from "lucide-react/icons/x";
import type { ReferralState } from "@waypost/schema/referrals/vocabulary";
import type { BadgeLook } from "../../../ui/Badge.tsx";
import type { IconShape } from "../../../ui/Icon.tsx";

interface StateLook {
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
