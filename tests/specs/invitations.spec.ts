import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptInvitation, inviteMember, mailedToken, setEmailConfirmed } from "../support/organizations.ts";
import { type Member, World } from "../support/world.ts";

const day = 24 * 60 * 60 * 1000;
let now = new Date("2026-11-24T12:00:00Z");
let world: World;
beforeAll(async () => {
  world = await World.open({ now: () => now });
});
afterAll(() => world.close());

const preview = `query ($token: String!) { invitation(token: $token) { organization { name } roles maskedEmail expiresAt } }`;
const open = `{ viewer { openInvitations { id email roles invitedBy } mayManageMembers { allowed reason } grantableRoles } }`;
const revoke = `mutation ($id: ID!) { revokeInvitation(input: { id: $id }) { __typename ... on MembershipRefused { reason } } }`;
const places = `{ viewer { memberships { roles organization { id } } activeOrganization { id } } }`;

/** An organization with an administrator, and somebody who has a confirmed address and belongs nowhere. */
async function anInvitation(roles: readonly string[] = ["INTAKE"]) {
  const organization = await world.anOrganization("Lantern Lake Food Bank");
  const admin = await world.aMember(organization, ["ADMIN"], "Ada Admin");
  const guest = await aGuest();
  const invited = await inviteMember(admin, guest.email, roles);
  return { organization, admin, guest, invited, token: mailedToken(world, guest.email) };
}

async function aGuest(): Promise<Member> {
  const guest = await world.aUser("Greta Guest");
  await setEmailConfirmed(world, guest, true);
  return guest;
}

const audited = (subject: string) =>
  world.ownerRow<{ actions: string[] }>(
    `select array_agg(action order by at, sequence) as actions from audit_event where subject = $1`,
    subject,
  );

describe("an invitation", () => {
  it("is mailed in both languages, for seven days, and holds no token in the database", async () => {
    const { guest, invited, token } = await anInvitation();
    expect(invited).toMatchObject({ __typename: "MemberInvited", isMailed: true });
    expect(invited.invitation).toMatchObject({ email: guest.email, roles: ["INTAKE"], invitedBy: "Ada Admin" });
    expect(Date.parse(invited.invitation.expiresAt) - now.getTime()).toBe(7 * day);
    const mail = world.mailbox.mails.find(({ to }) => to === guest.email);
    expect(mail?.text).toContain("You are invited to work for Lantern Lake Food Bank");
    expect(mail?.text).toContain("Le invitan a trabajar para Lantern Lake Food Bank");
    const { stored } = await world.ownerRow<{ stored: string }>(
      `select i::text as stored from invitation i where id = $1`,
      invited.invitation.id,
    );
    expect(stored).not.toContain(token);
    expect((await audited(invited.invitation.id)).actions).toEqual(["MEMBER_INVITED"]);
  });

  it("shows whoever holds the link what it is for, and no more of the address than its owner needs", async () => {
    const { guest, token } = await anInvitation(["INTAKE", "VIEWER"]);
    const { invitation } = (await world.nobody.ask(preview, { token })).data;
    expect(invitation).toMatchObject({ organization: { name: "Lantern Lake Food Bank" }, roles: ["INTAKE", "VIEWER"] });
    expect(invitation.maskedEmail).toBe(`${guest.email.slice(0, 1)}•••@e•••.org`);
  });

  it("makes the invited one a member with its roles, who acts for the organization from the next request on", async () => {
    const { organization, guest, token } = await anInvitation();
    const accepted = await acceptInvitation(guest, token);
    expect(accepted).toEqual({ __typename: "InvitationAccepted", viewer: { activeOrganization: { id: organization.id } } });
    expect((await guest.ask(places)).data.viewer).toEqual({
      memberships: [{ roles: ["INTAKE"], organization: { id: organization.id } }],
      activeOrganization: { id: organization.id },
    });
    expect((await audited(guest.userId)).actions).toContain("MEMBER_JOINED");
  });

  it("of somebody who works elsewhere too leads to the new place", async () => {
    const elsewhere = await world.anOrganization();
    const guest = await world.aMember(elsewhere, ["CASE_MANAGER"]);
    await setEmailConfirmed(world, guest, true);
    const organization = await world.anOrganization();
    await inviteMember(await world.aMember(organization, ["ADMIN"]), guest.email.toUpperCase(), ["INTAKE"]);
    await acceptInvitation(guest, mailedToken(world, guest.email));
    const { viewer } = (await guest.ask(places)).data;
    expect(viewer.activeOrganization.id).toBe(organization.id);
    expect(viewer.memberships).toHaveLength(2);
  });

  it("is used once, also by two requests at once", async () => {
    const { guest, token } = await anInvitation();
    const both = await Promise.all([acceptInvitation(guest, token), acceptInvitation(guest, token)]);
    expect(both.map(({ __typename }): string => __typename).toSorted()).toEqual(["InvitationAccepted", "NotFound"]);
    expect((await guest.ask(places)).data.viewer.memberships).toHaveLength(1);
  });

  it("for another address tells its holder which one, and is still there for its owner", async () => {
    const { guest, token } = await anInvitation();
    const other = await aGuest();
    expect(await acceptInvitation(other, token)).toEqual({ __typename: "InvitationForAnotherAddress", email: guest.email });
    expect((await other.ask(places)).data.viewer.memberships).toEqual([]);
    expect((await acceptInvitation(guest, token)).__typename).toBe("InvitationAccepted");
  });

  it("waits until the address is confirmed", async () => {
    const { guest, token } = await anInvitation();
    await setEmailConfirmed(world, guest, false);
    expect(await acceptInvitation(guest, token)).toEqual({ __typename: "EmailNotConfirmed", email: guest.email });
    expect((await guest.ask(places)).data.viewer.memberships).toEqual([]);
  });

  it("that is used, expired, taken back or was never made looks the same to everybody", async () => {
    const used = await anInvitation();
    await acceptInvitation(used.guest, used.token);
    const revoked = await anInvitation();
    await revoked.admin.ask(revoke, { id: revoked.invited.invitation.id });
    const expired = await anInvitation();
    now = new Date(now.getTime() + 7 * day + 1);
    const stranger = await aGuest();
    const tokens = [used.token, revoked.token, expired.token, "x".repeat(43), ""];
    const seen = await Promise.all(tokens.map(async (token) => (await world.nobody.ask(preview, { token })).data));
    expect(seen).toEqual(tokens.map(() => ({ invitation: null })));
    const accepted = await Promise.all(tokens.map((token) => acceptInvitation(stranger, token)));
    expect(new Set(accepted.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(accepted[0].__typename).toBe("NotFound");
    // Its owner is told no more.
    expect(await acceptInvitation(expired.guest, expired.token)).toEqual(accepted[0]);
  });

  it("made anew takes the place of the one before", async () => {
    const { admin, guest, token } = await anInvitation();
    await inviteMember(admin, guest.email, ["VIEWER"]);
    expect((await world.nobody.ask(preview, { token })).data).toEqual({ invitation: null });
    expect((await admin.ask(open)).data.viewer.openInvitations).toMatchObject([{ email: guest.email, roles: ["VIEWER"] }]);
    await acceptInvitation(guest, mailedToken(world, guest.email));
    expect((await guest.ask(places)).data.viewer.memberships[0].roles).toEqual(["VIEWER"]);
  });
});

describe("inviting", () => {
  it.each(["CASE_MANAGER", "INTAKE", "LISTING_EDITOR", "VIEWER"] as const)(
    "is nothing that %s may do, who sees no invitation either",
    async (role) => {
      const { organization, invited } = await anInvitation();
      const member = await world.aMember(organization, [role]);
      expect(await inviteMember(member, `${randomUUID()}@example.org`, ["VIEWER"])).toEqual({
        __typename: "MembershipRefused",
        reason: "ADMINISTRATORS_ONLY",
      });
      expect((await member.ask(open)).data.viewer).toEqual({
        openInvitations: [],
        mayManageMembers: { allowed: false, reason: "ADMINISTRATORS_ONLY" },
        grantableRoles: [],
      });
      const taken = await member.ask(revoke, { id: invited.invitation.id });
      expect(taken.data.revokeInvitation).toEqual({ __typename: "MembershipRefused", reason: "ADMINISTRATORS_ONLY" });
    },
  );

  it("for a role of the platform is its operators' part", async () => {
    const organization = await world.anOrganization();
    const email = `${randomUUID()}@example.org`;
    const admin = await world.aMember(organization, ["ADMIN"]);
    const operator = await world.aMember(organization, ["OPERATOR"]);
    expect(await inviteMember(admin, email, ["VIEWER", "STEWARD"])).toEqual({ __typename: "MembershipRefused", reason: "PLATFORM_ROLE" });
    expect((await inviteMember(operator, email, ["STEWARD"])).__typename).toBe("MemberInvited");
  });

  it("somebody who is a member already, nobody, or for nothing says what is wrong", async () => {
    const { organization, admin } = await anInvitation();
    const member = await world.aMember(organization, ["VIEWER"]);
    const fields = async (email: string, roles: string[]) =>
      (await inviteMember(admin, email, roles)).problems.map(({ field }: { field: string }) => field);
    expect(await fields(member.email, ["INTAKE"])).toEqual(["email"]);
    expect(await fields("not an address", [])).toEqual(["email", "roles"]);
  });

  it("and taking back are not done across organizations: the answer is as for what does not exist", async () => {
    const { invited } = await anInvitation();
    const stranger = await world.aMember(await world.anOrganization(), ["ADMIN"]);
    const foreign = await stranger.ask(revoke, { id: invited.invitation.id });
    const absent = await stranger.ask(revoke, { id: randomUUID() });
    expect(foreign.data).toEqual(absent.data);
    expect(absent.data.revokeInvitation.__typename).toBe("NotFound");
    expect((await stranger.ask(open)).data.viewer.openInvitations).toEqual([]);
  });
});
