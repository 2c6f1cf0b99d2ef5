import { useQuery } from "urql";
import { graphql, type ResultOf } from "./tada.ts";

const PublicViewerQuery = graphql(`
  query PublicViewer {
    viewer {
      user { id name }
      activeOrganization { id name }
      memberships { id roles organization { id } }
    }
  }
`);

export type PublicViewer = NonNullable<ResultOf<typeof PublicViewerQuery>["viewer"]>;

/** Who is signed in, as far as a public page needs it; null for nobody, and while nobody knows yet. */
export function usePublicViewer(): PublicViewer | null {
  const [{ data }] = useQuery({ query: PublicViewerQuery, requestPolicy: "cache-and-network" });
  return data?.viewer ?? null;
}
