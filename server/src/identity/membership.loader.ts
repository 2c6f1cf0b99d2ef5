import DataLoader from "dataloader";
import type { Position } from "../platform/graphql/arguments.ts";
import { inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type InvitationRow, openInvitationsOf } from "./invitation.store.ts";
import { countMembersOfOrganization, type MemberRow, membersOfOrganization, type StandingRow, standingsOf } from "./membership.store.ts";
import { type OrganizationRulesRow, rulesOf } from "./organization-rules.store.ts";

export interface MembersAsked {
  readonly organizationId: string;
  readonly limit: number;
  readonly after: Position | null;
}

export const memberPage: LoaderRecipe<MembersAsked, { readonly rows: MemberRow[]; readonly totalCount: number }> = ({ database, actor }) =>
  new DataLoader((pages) =>
    Promise.all(
      pages.map(async (page) => {
        const rows = database.rowsAs(actor);
        const [found, totalCount] = await Promise.all([
          membersOfOrganization(rows, page.organizationId, page),
          countMembersOfOrganization(rows, page.organizationId),
        ]);
        return { rows: found, totalCount };
      }),
    ),
  );

export const standingByUserId: LoaderRecipe<string, StandingRow | null> = ({ database, actor }) =>
  new DataLoader(async (ids) => inKeyOrder(ids, await standingsOf(database.rowsAs(actor), ids), (standing) => standing.userId));

export const rulesByOrganizationId: LoaderRecipe<string, OrganizationRulesRow> = ({ database, actor }) =>
  new DataLoader((ids) => Promise.all(ids.map((id) => rulesOf(database.rowsAs(actor), id))));

export const openInvitationsByOrganization: LoaderRecipe<{ readonly organizationId: string; readonly at: Date }, InvitationRow[]> = ({
  database,
  actor,
}) =>
  new DataLoader((asked) =>
    Promise.all(asked.map(({ organizationId, at }) => openInvitationsOf(database.rowsAs(actor), organizationId, at))),
  );
