import PhoneOff from "lucide-react/icons/phone-off";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Note } from "../../../ui/Note.tsx";
import { type ContactSafety, isUnsafe } from "./contact-safety.ts";
import { personMessages } from "./person.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** The warning before any way to reach the person; nothing where no flag is set. */
export function SafetyNote({ safety }: { readonly safety: ContactSafety }) {
  const t = useMessages(personMessages);
  if (!isUnsafe(safety)) return null;
  return (
    <Note look={safety.doNotCall ? "stop" : "wait"} icon={PhoneOff}>
      <p>
        {safety.doNotCall && t.rich("doNotCallWhy", bold)} {safety.noVoicemail && t.rich("noVoicemail", bold)}{" "}
        {safety.safeHours && !safety.doNotCall && t("safeHours", { hours: safety.safeHours })}
      </p>
    </Note>
  );
}
