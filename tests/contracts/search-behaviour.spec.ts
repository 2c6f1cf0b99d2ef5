import { describe } from "vitest";
import { hasMeilisearchFor } from "./search-bench.ts";
import { describeSearchBehaviour } from "./search-behaviour.contract.ts";

describeSearchBehaviour("POSTGRES");

describe.runIf(hasMeilisearchFor("the behaviour of search"))("with Meilisearch", () => {
  describeSearchBehaviour("MEILISEARCH");
});
