import { expireReferrals } from "@waypost/server/referrals/expiry.job";
import { ReferralService } from "@waypost/server/referrals/referral.service";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const ana = { name: "Ana Barrera", phone: "512-555-0100", postalCode: "78666" };
const consent = { method: "VERBAL", data: ["NAME", "CONTACT"], disclosure: "AT_ONCE" };
const create = `mutation ($input: CreateReferralInput!) { createReferral(input: $input) { ... on ReferralCreated { referral { id } } } }`;
const read = `query ($id: ID!) { referral(id: $id) { state person { name } events { to by organization { name } } } }`;
const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);

async function aSentReferral() {
  const service = await world.aService({ responseDays: 2 });
  const [caseManager, intake] = await Promise.all([
    world.aMember(await world.anOrganization(), ["CASE_MANAGER"]),
    world.aMember(service.organization, ["INTAKE"]),
  ]);
  const answer = await caseManager.ask(create, {
    input: { serviceId: service.id, need: "insulin-cost", person: ana, consent, send: true },
  });
  return { id: answer.data.createReferral.referral.id as string, caseManager, intake };
}

describe("a referral that nobody answers", () => {
  const expire = (now: Date) =>
    expireReferrals(world.database, new ReferralService({ database: world.database, cipher: world.cipher }), now);

  it("waits until its deadline", async () => {
    const { id, intake } = await aSentReferral();
    await expire(new Date());
    expect((await intake.ask(read, { id })).data.referral.state).toBe("SENT");
  });

  it("expires after it, by nobody's hand, and takes the person away from the receiver", async () => {
    const { id, intake, caseManager } = await aSentReferral();
    await expire(days(10));
    const seen = (await intake.ask(read, { id })).data.referral;
    expect(seen).toMatchObject({ state: "EXPIRED", person: null });
    expect(seen.events.at(-1)).toEqual({ to: "EXPIRED", by: null, organization: null });
    expect((await caseManager.ask(read, { id })).data.referral.person).toEqual({ name: ana.name });
  });

  it("expires once, when two processes look at the same time", async () => {
    const { id, intake } = await aSentReferral();
    await Promise.all([expire(days(10)), expire(days(10))]);
    const { events } = (await intake.ask(read, { id })).data.referral;
    expect(events.filter((event: { to: string }) => event.to === "EXPIRED")).toHaveLength(1);
  });
});
