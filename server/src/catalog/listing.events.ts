import { z } from "zod";
import { defineJob } from "../platform/jobs/job-definition.ts";

/** Services whose public face changed, were added or went away. Whoever shows or searches listings reads them anew; hearing it twice does no harm. */
export const listingsChanged = defineJob({
  name: "listings.changed",
  payload: z.object({ serviceIds: z.array(z.guid()).min(1).max(1000) }),
  // Never given up: a change that nobody takes over would be missing from search for good. At most five minutes apart, that is for two weeks.
  retries: 4000,
});

/** Everything changed (an import, a new analyzer): the search is built again beside the old one and swapped. One that waits answers for all. */
export const listingsRebuild = defineJob({
  name: "listings.rebuild",
  payload: z.object({ reason: z.string().max(200) }),
  single: true,
  expireInSeconds: 3600,
});

/** The jobs of the catalog, for the migrator to make their queues. */
export const listingJobs = [listingsChanged, listingsRebuild] as const;
