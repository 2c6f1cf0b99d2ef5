import { describe } from "vitest";
import { meilisearchProgram } from "./search-bench.ts";
import { describeSearchBehaviour } from "./search-behaviour.contract.ts";

describeSearchBehaviour("POSTGRES");

describe.runIf(meilisearchProgram())("with Meilisearch", () => {
  describeSearchBehaviour("MEILISEARCH");
});
