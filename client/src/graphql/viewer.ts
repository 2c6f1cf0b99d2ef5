import { graphql, type ResultOf } from "./tada.ts";

/** Who is signed in and for which organization: the one document that `graphql/` holds. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      user { id name email }
      activeOrganization { id name }
      memberships { id roles blockedBy organization { id name } }
    }
  }
`);

export const SwitchOrganizationMutation = graphql(`
  mutation SwitchOrganization($organizationId: ID!) {
    switchOrganization(organizationId: $organizationId) {
      user { id }
      activeOrganization { id name }
    }
  }
`);

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>["viewer"]>;
