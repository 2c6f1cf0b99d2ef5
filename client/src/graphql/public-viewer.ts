import { useQuery } from "urql";
import { type Viewer, ViewerQuery } from "./viewer.ts";

/** Who is signed in, for a public page; null for nobody, and while nobody knows yet. Asked again on each page: one may have signed in. */
export function usePublicViewer(): Viewer | null {
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: "cache-and-network" });
  return data?.viewer ?? null;
}
