import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { password } from "../support/accounts.ts";
import { auditOf, Browser, linkIn, mailTo } from "../support/auth-client.ts";
import { openScratchServices, type ScratchServices } from "../support/scratch-services.ts";
import { World } from "../support/world.ts";

const newPassword = "purple lantern river seventeen";

let scratch: ScratchServices;
let world: World;
beforeAll(async () => {
  scratch = await openScratchServices({ meilisearch: false });
  world = await World.open({ services: scratch.services });
}, 60_000);
afterAll(async () => {
  await world?.close();
  await scratch?.close();
});
afterEach(() => world.ownerRows("grant execute on function record_audit(jsonb) to waypost_app"));

const withoutLog = () => world.ownerRows("revoke execute on function record_audit(jsonb) from waypost_app");
const signIn = async (email: string, word: string) => (await new Browser(world).post("/sign-in/email", { email, password: word })).status;
const notWritten = { status: 500, body: { code: "NOT_WRITTEN_DOWN" } };

it("an account that cannot be written down is not made, and can be made when it can", async () => {
  const email = `nora-${crypto.randomUUID()}@example.org`;
  const signUp = () => new Browser(world).post("/sign-up/email", { email, password, name: "Nora Example" });
  const users = async () => (await world.authPool.query<{ id: string }>(`select "id" from "user" where "email" = $1`, [email])).rows;
  await withoutLog();
  expect(await signUp()).toMatchObject(notWritten);
  expect(await users()).toEqual([]);
  await world.ownerRows("grant execute on function record_audit(jsonb) to waypost_app");
  expect((await signUp()).status).toBe(200);
  const [user] = await users();
  expect((await auditOf(world, user?.id ?? "")).map(({ action }) => action)).toEqual(["SIGNED_UP"]);
});

it("a password that cannot be written down is not changed", async () => {
  const user = await world.aUser();
  const browser = new Browser(world, { cookie: user.cookie });
  await withoutLog();
  expect(await browser.post("/change-password", { currentPassword: password, newPassword })).toMatchObject(notWritten);
  await world.ownerRows("grant execute on function record_audit(jsonb) to waypost_app");
  expect(await browser.isSignedIn()).toBe(true);
  expect(await signIn(user.email, newPassword)).toBe(401);
  expect(await signIn(user.email, password)).toBe(200);
  expect((await auditOf(world, user.userId)).map(({ action }) => action)).not.toContain("PASSWORD_CHANGED");
});

it("a reset that cannot be written down sets no password", async () => {
  const user = await world.aUser();
  const browser = new Browser(world);
  await browser.post("/request-password-reset", { email: user.email, redirectTo: "/reset-password" });
  const { location } = await browser.get(linkIn(await mailTo(world, user.email, /Set a new password/)));
  const token = new URL(location, "http://localhost").searchParams.get("token");
  await withoutLog();
  expect(await browser.post("/reset-password", { token, newPassword })).toMatchObject(notWritten);
  await world.ownerRows("grant execute on function record_audit(jsonb) to waypost_app");
  expect(await signIn(user.email, newPassword)).toBe(401);
  expect(await signIn(user.email, password)).toBe(200);
  expect(await new Browser(world, { cookie: user.cookie }).isSignedIn()).toBe(true);
});

it("what did not happen for another reason is not written down", async () => {
  const user = await world.aUser();
  await new Browser(world, { cookie: user.cookie }).post("/change-password", { currentPassword: "not this one at all", newPassword });
  await new Browser(world).post("/reset-password", { token: "made up by somebody", newPassword });
  const actions = (await auditOf(world, user.userId)).map(({ action }) => action);
  expect(actions.filter((action) => action.startsWith("PASSWORD_"))).toEqual([]);
});
