import CircleCheck from "lucide-react/icons/circle-check";
import CirclePause from "lucide-react/icons/circle-pause";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import CircleX from "lucide-react/icons/circle-x";
import Clock from "lucide-react/icons/clock";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Badge } from "../../../ui/Badge.tsx";
import { listingWords } from "./listing-words.messages.ts";

const looks = {
  OPEN: { look: "good", icon: CircleCheck },
  WAITLIST: { look: "wait", icon: Clock },
  PAUSED: { look: "neutral", icon: CirclePause },
  CLOSED: { look: "stop", icon: CircleX },
  UNKNOWN: { look: "unsure", icon: CircleQuestionMark },
} as const;

/** Whether there is room or money for somebody new. */
export function FundBadge({ status }: { readonly status: keyof typeof looks }) {
  const t = useMessages(listingWords);
  return <Badge {...looks[status]}>{t(`fund_${status}`)}</Badge>;
}
