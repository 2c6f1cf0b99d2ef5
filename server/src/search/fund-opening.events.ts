import { z } from "zod";
import { defineJob } from "../platform/jobs/job-definition.ts";

/** Funds opened that a member's saved search finds: whoever tells people of it reads the search under its organization's rights. */
export const fundsOpened = defineJob({
  name: "funds.opened",
  oneByOne: true,
  payload: z.object({
    savedSearchId: z.guid(),
    organizationId: z.guid(),
    /** Rows of the fund ledger. */
    openingIds: z.array(z.guid()).min(1).max(200),
  }),
});
