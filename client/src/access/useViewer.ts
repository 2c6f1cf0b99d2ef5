import { useQuery } from "urql";
import { type Viewer, ViewerQuery } from "../graphql/viewer.ts";

export type ViewerState =
  | { readonly state: "loading" }
  | { readonly state: "nobody" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "member"; readonly viewer: Viewer };

/** Who is signed in, as the server says. */
export function useViewer(): ViewerState {
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerQuery });
  if (data?.viewer) return { state: "member", viewer: data.viewer };
  if (data) return { state: "nobody" };
  if (error && !fetching) return { state: "failed", retry: () => ask({ requestPolicy: "network-only" }) };
  return { state: "loading" };
}
