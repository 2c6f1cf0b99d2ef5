import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { membersMessages } from "./members.messages.ts";

/** What the organization asks of everybody who signs in for it. */
export function RulesScreen() {
  const t = useMessages(membersMessages);
  useScreenTitle(t("rulesTitle"));
  return <h2>{t("rulesTitle")}</h2>;
}
