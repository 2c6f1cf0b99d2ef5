import { useQuery } from "urql";
import { graphql } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { membersMessages } from "./members.messages.ts";

const RulesQuery = graphql(`
  query OrganizationRules {
    viewer { organizationRules { requireSecondFactor passwordSignIn } }
  }
`);

/** What the organization asks of everybody who signs in for it. */
export function RulesScreen() {
  const t = useMessages(membersMessages);
  useScreenTitle(t("rulesTitle"));
  const [{ data, error }] = useQuery({ query: RulesQuery, requestPolicy: "cache-and-network" });
  const rules = data?.viewer?.organizationRules;
  return (
    <section className="stack">
      <h2>{t("rulesTitle")}</h2>
      {!rules && <p role="status">{error ? t("failed") : t("loading")}</p>}
      {rules && <p>{t(rules.requireSecondFactor ? "secondFactorOn" : "secondFactorOff")}</p>}
      {rules && <p>{t(rules.passwordSignIn ? "passwordOn" : "passwordOff")}</p>}
    </section>
  );
}
