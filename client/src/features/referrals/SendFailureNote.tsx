import TriangleAlert from "lucide-react/icons/triangle-alert";
import WifiOff from "lucide-react/icons/wifi-off";
import { useMessages } from "../../i18n/i18n.tsx";
import { Note } from "../../ui/Note.tsx";
import { sendMessages } from "./send.messages.ts";
import type { SendFailure } from "./use-send-referral.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** The failures that belong to no field; the others stand at their fields, or take the place of the form. */
export function SendFailureNote({ failure }: { readonly failure: SendFailure | null }) {
  const t = useMessages(sendMessages);
  if (failure?.__typename !== "Unreachable" && failure?.__typename !== "Broken") return null;
  const words =
    failure.__typename === "Broken"
      ? t.rich("sendBroken", bold, { code: failure.code ?? "–" })
      : t.rich(failure.isOffline ? "sendOffline" : "sendUnreachable", bold);
  const isOffline = failure.__typename === "Unreachable" && failure.isOffline;
  return (
    <div role="alert">
      <Note look={isOffline ? "neutral" : "stop"} icon={isOffline ? WifiOff : TriangleAlert}>
        <p>{words}</p>
      </Note>
    </div>
  );
}
