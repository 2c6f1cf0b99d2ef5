import { randomUUID } from "node:crypto";
import { ProjectionStore } from "@waypost/server/search/adapters/postgres/projection.store";
import { Indexer } from "@waypost/server/search/indexer";
import { afterAll, beforeAll, expect, it } from "vitest";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

it("a service with several places that changed during a rebuild is noted once", async () => {
  const service = await world.aService();
  const rows = world.database.rowsAs({ kind: "system", purpose: "tests" });
  for (const city of ["San Marcos", "Kyle"]) {
    const id = randomUUID();
    await rows
      .insertInto("location")
      .values({ id, organization_id: service.organization.id, name: city, latitude: 29.9, longitude: -97.9 })
      .execute();
    await rows.insertInto("service_at_location").values({ id: randomUUID(), service_id: service.id, location_id: id }).execute();
  }
  const store = new ProjectionStore(rows);
  const since = await store.clock();
  await new Indexer({ rows, meilisearch: null }).refresh([service.id]);

  await store.markChangedSince(since);

  const pending = await store.pending(10_000);
  expect(pending.filter(({ serviceId }) => serviceId === service.id)).toHaveLength(1);
});
