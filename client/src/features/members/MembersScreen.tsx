import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { membersMessages } from "./members.messages.ts";

/** Who works in the organization, with which roles. */
export function MembersScreen() {
  const t = useMessages(membersMessages);
  useScreenTitle(t("title"));
  return <h2>{t("title")}</h2>;
}
