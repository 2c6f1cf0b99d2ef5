import type { TestProject } from "vitest/node";
import { openScratchServices } from "./scratch-services.ts";

/** Before the specs: the services that they all share. What is given back ends them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { services, close } = await openScratchServices({ meilisearch: true });
  project.provide("services", services);
  return close;
}
