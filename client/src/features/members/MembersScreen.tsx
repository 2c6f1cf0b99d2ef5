import { useQuery } from "urql";
import { useRoleWords } from "../../access/role-words.ts";
import { graphql } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { membersMessages } from "./members.messages.ts";

const MembersQuery = graphql(`
  query Members {
    viewer { members(first: 100) { edges { node { id roles isViewer user { name email } } } } }
  }
`);

/** Who works in the organization, with which roles. */
export function MembersScreen() {
  const t = useMessages(membersMessages);
  const roleWords = useRoleWords();
  useScreenTitle(t("title"));
  const [{ data, error }] = useQuery({ query: MembersQuery, requestPolicy: "cache-and-network" });
  const members = data?.viewer?.members.edges;
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      {!members && <p role="status">{error ? t("failed") : t("loading")}</p>}
      {members && (
        <table className="table cards">
          <caption className="vh">{t("title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("roles")}</th>
              <th scope="col">{t("email")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  {node.user.name} {node.isViewer && <span className="soft regular">({t("you")})</span>}
                </th>
                <td data-label={t("roles")}>{roleWords(node.roles)}</td>
                <td data-label={t("email")}>{node.user.email}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
