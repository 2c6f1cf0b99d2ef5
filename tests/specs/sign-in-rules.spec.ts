import { unlockOrganization } from "@waypost/server/identity/organization-unlock";
import { ownerRows } from "@waypost/server/platform/database/owner-rows";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { password } from "../support/accounts.ts";
import { Browser } from "../support/auth-client.ts";
import { setSecondFactor } from "../support/organizations.ts";
import { Passkey } from "../support/passkey.ts";
import { type Hospital, SingleSignOn } from "../support/single-sign-on.ts";
import { type Member, World } from "../support/world.ts";

const changeRules = `mutation ($input: ChangeOrganizationRulesInput!) { changeOrganizationRules(input: $input) {
  __typename ... on OrganizationRulesChanged { rules { requireSecondFactor passwordSignIn } } ... on MembershipRefused { reason } } }`;
const standing = `{ viewer { activeOrganization { id } memberships { blockedBy organization { id } }
  organizationRules { passwordSignIn } mayTurnOffPasswords { allowed reason } mayRequireSecondFactor { allowed reason } } }`;

let world: World;
let sso: SingleSignOn;
beforeAll(async () => {
  world = await World.open();
  sso = await SingleSignOn.open(world);
});
afterAll(async () => {
  await Promise.all([world.close(), sso.close()]);
});

/** Asks with the cookies of any session. */
async function asking(cookie: string, query: string, variables?: object) {
  const response = await world.app.inject({ method: "POST", url: "/graphql", headers: { cookie }, payload: { query, variables } });
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the shape that its own query asked for
  return response.json<{ data: any; errors?: { extensions: { code: string } }[] }>();
}
const viewerOf = async (cookie: string) => (await asking(cookie, standing)).data.viewer;

/** A hospital whose administrator comes in by its provider; `only`: everybody has to. */
async function aHospital({ only }: { only: boolean }): Promise<Hospital & { adminCookie: string }> {
  const hospital = await sso.aHospital();
  const email = `admin@${hospital.domain}`;
  await sso.signIn(email);
  await world.ownerRow("update membership set roles = '{ADMIN}' where organization_id = $1 returning id", hospital.organization.id);
  const { cookie } = await sso.signIn(email);
  if (only) await asking(cookie, changeRules, { input: { passwordSignIn: false } });
  return { ...hospital, adminCookie: cookie };
}

async function signedInAgain({ email }: Member): Promise<Browser> {
  const browser = new Browser(world);
  expect((await browser.post("/sign-in/email", { email, password })).status).toBe(200);
  return browser;
}

describe("turning passwords off", () => {
  it("is an administrator's who came in by the provider: it works, and nobody is shut out by the act", async () => {
    const { organization, adminCookie } = await aHospital({ only: false });
    const byPassword = await world.aMember(organization, ["ADMIN"]);
    expect((await viewerOf(byPassword.cookie)).mayTurnOffPasswords).toEqual({ allowed: false, reason: "SINGLE_SIGN_ON_FIRST" });
    expect((await byPassword.ask(changeRules, { input: { passwordSignIn: false } })).data.changeOrganizationRules).toEqual({
      __typename: "MembershipRefused",
      reason: "SINGLE_SIGN_ON_FIRST",
    });
    expect((await viewerOf(adminCookie)).mayTurnOffPasswords).toEqual({ allowed: true, reason: null });
    expect((await asking(adminCookie, changeRules, { input: { passwordSignIn: false } })).data.changeOrganizationRules).toEqual({
      __typename: "OrganizationRulesChanged",
      rules: { requireSecondFactor: false, passwordSignIn: false },
    });
    expect((await viewerOf(adminCookie)).activeOrganization.id).toBe(organization.id);
  });

  it("is refused without a provider, with another organization's, and to whoever is no administrator", async () => {
    const admin = await world.aMember(await world.anOrganization(), ["ADMIN"]);
    expect((await viewerOf(admin.cookie)).mayTurnOffPasswords).toEqual({ allowed: false, reason: "NO_SINGLE_SIGN_ON" });
    const { domain, organization } = await sso.aHospital();
    const { cookie } = await sso.signIn(`priya@${domain}`);
    expect((await viewerOf(cookie)).mayTurnOffPasswords).toEqual({ allowed: false, reason: "ADMINISTRATORS_ONLY" });
    const other = await sso.aHospital();
    const { userId } = await world.ownerRow<{ userId: string }>(
      `select "id" as "userId" from auth."user" where "email" = $1`,
      `priya@${domain}`,
    );
    await world.removeMember({ userId } as Member, organization);
    await world.addMembership({ userId } as Member, other.organization, ["ADMIN"]);
    expect((await viewerOf(cookie)).mayTurnOffPasswords).toEqual({ allowed: false, reason: "SINGLE_SIGN_ON_FIRST" });
  });
});

describe("an organization whose members sign in by its provider only", () => {
  it("is closed to a password, and to the session that was open before; the account and its other organizations are not", async () => {
    const { organization } = await aHospital({ only: true });
    const clinic = await world.anOrganization();
    const member = await world.aMember(clinic, ["CASE_MANAGER"]);
    await world.addMembership(member, organization, ["CASE_MANAGER"]);
    const blocked = {
      activeOrganization: { id: clinic.id },
      memberships: [
        { blockedBy: null, organization: { id: clinic.id } },
        { blockedBy: "SINGLE_SIGN_ON_REQUIRED", organization: { id: organization.id } },
      ],
    };
    expect(await viewerOf(member.cookie)).toMatchObject(blocked);
    const browser = await signedInAgain(member);
    expect(await viewerOf(browser.cookie)).toMatchObject(blocked);
    const switching = `mutation { switchOrganization(organizationId: "${organization.id}") { user { id } } }`;
    expect((await asking(browser.cookie, switching)).data).toEqual({ switchOrganization: null });
  });

  it("is closed to a passkey and to codes: they are the account's, not the organization's", async () => {
    const { organization } = await aHospital({ only: true });
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    const passkey = await Passkey.addedIn(new Browser(world, { cookie: member.cookie }));
    const browser = new Browser(world);
    expect((await passkey.signIn(browser)).status).toBe(200);
    await setSecondFactor(world, member, true);
    for (const cookie of [browser.cookie, member.cookie]) {
      expect(await viewerOf(cookie)).toMatchObject({ activeOrganization: null, memberships: [{ blockedBy: "SINGLE_SIGN_ON_REQUIRED" }] });
      expect((await asking(cookie, "{ referrals(side: SENDER) { totalCount } }")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
  });

  it("sends no link by mail that would open it: links are for those who belong nowhere", async () => {
    const { organization } = await aHospital({ only: true });
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    expect((await new Browser(world).post("/sign-in/magic-link", { email: member.email })).body).toEqual({ status: true });
    expect(world.mailbox.mails.filter(({ to, text }) => to === member.email && text.includes("magic-link"))).toEqual([]);
  });

  it("is not opened by another organization's provider, nor by one that it had before", async () => {
    const hospital = await aHospital({ only: true });
    const { cookie } = await sso.signIn(`priya@${hospital.domain}`);
    expect((await viewerOf(cookie)).activeOrganization.id).toBe(hospital.organization.id);
    const again = {
      issuer: sso.provider.issuer,
      domain: hospital.domain,
      clientId: "waypost",
      clientSecret: "another",
      defaultRole: "INTAKE",
    };
    expect((await sso.register({ ...again, organizationId: hospital.organization.id })).__typename).toBe("SsoProviderRegistered");
    expect((await viewerOf(cookie)).memberships).toMatchObject([{ blockedBy: "SINGLE_SIGN_ON_REQUIRED" }]);
    expect((await viewerOf((await sso.signIn(`priya@${hospital.domain}`)).cookie)).memberships).toMatchObject([{ blockedBy: null }]);
  });

  it("keeps a session of its provider open when the password is changed", async () => {
    const hospital = await aHospital({ only: true });
    const member = await world.aMember(hospital.organization, ["CASE_MANAGER"]);
    await world.ownerRow(
      `update auth."session" set "signedInBy" = 'SINGLE_SIGN_ON', "ssoProviderId" = $2 where "userId" = $1 returning "id"`,
      member.userId,
      hospital.id,
    );
    const browser = new Browser(world, { cookie: member.cookie });
    const changed = await browser.post("/change-password", { currentPassword: password, newPassword: "lantern orbit velvet thicket" });
    expect(changed.status).toBe(200);
    expect((await viewerOf(browser.cookie)).activeOrganization.id).toBe(hospital.organization.id);
  });

  it("lets its people in by their passwords again once an operator has taken a broken provider away, and binds again with a new one", async () => {
    const hospital = await aHospital({ only: true });
    const lastAdmin = await world.aMember(hospital.organization, ["ADMIN"]);
    expect((await viewerOf(lastAdmin.cookie)).activeOrganization).toBeNull();
    await sso.remove(hospital.id);
    expect(await viewerOf(lastAdmin.cookie)).toMatchObject({
      activeOrganization: { id: hospital.organization.id },
      organizationRules: { passwordSignIn: true },
    });
    const again = {
      issuer: sso.provider.issuer,
      domain: hospital.domain,
      clientId: "waypost",
      clientSecret: "another",
      defaultRole: "INTAKE",
    };
    await sso.register({ ...again, organizationId: hospital.organization.id });
    expect((await viewerOf(lastAdmin.cookie)).activeOrganization).toBeNull();
  });
});

describe("whoever runs the installation", () => {
  it("takes the rules of an organization back that nobody can get into, and the organization reads of it", async () => {
    const hospital = await aHospital({ only: true });
    const lastAdmin = await world.aMember(hospital.organization, ["ADMIN"]);
    const owner = ownerRows(world.services.ownerUrl);
    try {
      expect(await unlockOrganization(owner, hospital.organization.slug)).toBe(hospital.organization.name);
      expect(await unlockOrganization(owner, "no such organization")).toBeNull();
    } finally {
      await owner.destroy();
    }
    expect((await viewerOf(lastAdmin.cookie)).activeOrganization.id).toBe(hospital.organization.id);
    const { data } = await lastAdmin.ask("{ auditEvents(first: 20) { edges { node { action actorKind } } } }");
    expect(data.auditEvents.edges.map(({ node }: { node: object }) => node)).toContainEqual({
      action: "ORGANIZATION_RULES_CHANGED",
      actorKind: "SYSTEM",
    });
  });
});

describe("an organization that asks for a second factor", () => {
  async function aStrictOrganization() {
    const organization = await world.anOrganization();
    const admin = await world.aMember(organization, ["ADMIN"]);
    await setSecondFactor(world, admin, true);
    await admin.ask(changeRules, { input: { requireSecondFactor: true } });
    return { organization, member: await world.aMember(organization, ["CASE_MANAGER"]) };
  }

  it("is opened by a passkey, which is both factors, and not by the password of the same account", async () => {
    const { organization, member } = await aStrictOrganization();
    const passkey = await Passkey.addedIn(new Browser(world, { cookie: member.cookie }));
    expect((await viewerOf(member.cookie)).memberships).toMatchObject([{ blockedBy: "SECOND_FACTOR_REQUIRED" }]);
    const browser = new Browser(world);
    expect((await passkey.signIn(browser)).status).toBe(200);
    expect((await viewerOf(browser.cookie)).activeOrganization.id).toBe(organization.id);
    expect((await viewerOf((await signedInAgain(member)).cookie)).activeOrganization).toBeNull();
  });

  it("is not opened by a passkey whose device did not check who holds it", async () => {
    const { member } = await aStrictOrganization();
    const passkey = await Passkey.addedIn(new Browser(world, { cookie: member.cookie }));
    expect((await passkey.signIn(new Browser(world), { checksHolder: false })).status).toBe(400);
  });

  it("opens with the first code in the same session, and closes when the codes are turned off", async () => {
    const { organization, member } = await aStrictOrganization();
    const other = await signedInAgain(member);
    const browser = new Browser(world, { cookie: member.cookie });
    const { body } = await browser.post("/two-factor/enable", { password });
    const app = new TOTP({ secret: Secret.fromBase32(new URL(body.totpURI).searchParams.get("secret") ?? "") });
    await browser.post("/two-factor/verify-totp", { code: app.generate() });
    expect((await viewerOf(browser.cookie)).activeOrganization.id).toBe(organization.id);
    // Another session of the same account has shown no code.
    expect((await viewerOf(other.cookie)).activeOrganization).toBeNull();
    await world.ownerRow(
      "update organization_rules set require_second_factor = true where organization_id = $1 returning organization_id",
      organization.id,
    );
    expect((await browser.post("/two-factor/disable", { password })).status).toBe(200);
    expect((await viewerOf(browser.cookie)).memberships).toMatchObject([{ blockedBy: "SECOND_FACTOR_REQUIRED" }]);
  });

  it("takes the word of its own provider for it", async () => {
    const hospital = await aHospital({ only: false });
    expect((await viewerOf(hospital.adminCookie)).mayRequireSecondFactor).toEqual({ allowed: true, reason: null });
    await asking(hospital.adminCookie, changeRules, { input: { requireSecondFactor: true } });
    expect((await viewerOf((await sso.signIn(`priya@${hospital.domain}`)).cookie)).activeOrganization.id).toBe(hospital.organization.id);
    const byPassword = await world.aMember(hospital.organization, ["INTAKE"]);
    expect((await viewerOf(byPassword.cookie)).memberships).toMatchObject([{ blockedBy: "SECOND_FACTOR_REQUIRED" }]);
  });
});
