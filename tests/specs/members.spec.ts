import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setSecondFactor } from "../support/organizations.ts";
import { type Member, type TestOrganization, World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const found = `mutation ($name: String!, $website: String) {
  foundOrganization(input: { name: $name, website: $website }) {
    __typename
    ... on OrganizationFounded { viewer { activeOrganization { id slug name } } }
    ... on InvalidInput { problems { field } }
  }
}`;
const page = `query ($first: Int, $after: String) { viewer { members(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id roles isViewer hasSecondFactor user { name email }
    viewerMayChangeRoles { allowed reason } viewerMayRemove { allowed reason } mayLeave { allowed reason } } }
} } }`;
const changeRoles = `mutation ($id: ID!, $roles: [Role!]!) { changeMemberRoles(input: { memberId: $id, roles: $roles }) {
  __typename ... on MemberRolesChanged { member { roles } } ... on MembershipRefused { reason } ... on InvalidInput { problems { field } } } }`;
const remove = `mutation ($id: ID!) { removeMember(input: { memberId: $id }) { __typename ... on MembershipRefused { reason } } }`;
const leave = `mutation ($id: ID!) { leaveOrganization(input: { organizationId: $id }) { __typename ... on MembershipRefused { reason } } }`;
const changeRules = `mutation ($input: ChangeOrganizationRulesInput!) { changeOrganizationRules(input: $input) {
  __typename ... on OrganizationRulesChanged { rules { requireSecondFactor passwordSignIn } } ... on MembershipRefused { reason } } }`;
const standing = `{ viewer { activeOrganization { id } memberships { roles blockedBy organization { id } }
  organizationRules { requireSecondFactor passwordSignIn } mayRequireSecondFactor { allowed reason } } }`;

const membershipId = async (member: Member, organization: TestOrganization): Promise<string> =>
  (
    await world.ownerRow<{ id: string }>(
      `select id from membership where user_id = $1 and organization_id = $2`,
      member.userId,
      organization.id,
    )
  ).id;
const isAdministratorIn = async (organization: TestOrganization) =>
  (
    await world.ownerRow<{ count: number }>(
      `select count(*)::int from membership where organization_id = $1 and 'ADMIN' = any (roles)`,
      organization.id,
    )
  ).count;
const lastEvent = (organization: TestOrganization) =>
  world.ownerRow<object>(
    `select action, actor_id as by, subject, details from audit_event where organization_id = $1 order by at desc, sequence desc limit 1`,
    organization.id,
  );

async function anOrganizationWith(...roles: ("ADMIN" | "CASE_MANAGER" | "INTAKE" | "VIEWER" | "OPERATOR")[][]) {
  const organization = await world.anOrganization();
  const members = await Promise.all(roles.map((each) => world.aMember(organization, each)));
  return { organization, members: members as [Member, Member, Member] };
}

describe("founding an organization", () => {
  it("makes the founder its administrator, who acts for it from the next request on", async () => {
    const user = await world.aUser("Fay Founder");
    const { foundOrganization } = (await user.ask(found, { name: "  Lantern Lake  Food Bank ", website: "https://lantern.example" })).data;
    const { activeOrganization } = foundOrganization.viewer;
    expect(activeOrganization.name).toBe("Lantern Lake Food Bank");
    const { viewer } = (await user.ask(standing)).data;
    expect(viewer.activeOrganization.id).toBe(activeOrganization.id);
    expect(viewer.memberships).toEqual([{ roles: ["ADMIN"], blockedBy: null, organization: { id: activeOrganization.id } }]);
    expect(await lastEvent(activeOrganization)).toMatchObject({ action: "ORGANIZATION_FOUNDED", by: user.userId });
  });

  it("shows it to nobody else before its first listing, and to everybody after", async () => {
    const user = await world.aUser();
    const { id, slug } = (await user.ask(found, { name: "Quiet Harbor House" })).data.foundOrganization.viewer.activeOrganization;
    const byId = `{ organization(id: "${id}") { id } }`;
    const bySlug = `{ organization(slug: "${slug}") { id } }`;
    const stranger = await world.aMember(await world.anOrganization(), ["ADMIN"]);
    const seen = async () => Promise.all([world.nobody.ask(byId), world.nobody.ask(bySlug), stranger.ask(byId)]);
    expect((await seen()).map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => ({ organization: null })));
    expect((await user.ask(byId)).data).toEqual({ organization: { id } });
    await world.aService({ organization: { id, slug, name: "Quiet Harbor House" } });
    expect((await seen()).map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => ({ organization: { id } })));
  });

  it("of a name that is taken gives another address", async () => {
    const name = `Twin ${randomUUID()}`;
    const slugs = [];
    for (const user of [await world.aUser(), await world.aUser()])
      slugs.push((await user.ask(found, { name })).data.foundOrganization.viewer.activeOrganization.slug);
    expect(new Set(slugs).size).toBe(2);
  });

  it("wants a name, and a session", async () => {
    const user = await world.aUser();
    expect((await user.ask(found, { name: " " })).data.foundOrganization).toEqual({
      __typename: "InvalidInput",
      problems: [{ field: "name" }],
    });
    expect((await world.nobody.ask(found, { name: "Somebody's" })).errors[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  });
});

describe("members", () => {
  it("are listed page by page for every member, with what the one who asks may do", async () => {
    const { members } = await anOrganizationWith(["ADMIN"], ["VIEWER"], ["INTAKE"]);
    const [admin, viewer] = members;
    const first = (await admin.ask(page, { first: 2 })).data.viewer.members;
    const second = (await admin.ask(page, { first: 2, after: first.pageInfo.endCursor })).data.viewer.members;
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    const emails = [...first.edges, ...second.edges].map(({ node }): string => node.user.email);
    expect(emails.toSorted()).toEqual(members.map(({ email }) => email).toSorted());
    const own = (asked: { edges: { node: { isViewer: boolean } }[] }) => asked.edges.find(({ node }) => node.isViewer)?.node;
    const seenByAdmin = (await admin.ask(page, {})).data.viewer.members;
    expect(own(seenByAdmin)).toMatchObject({
      hasSecondFactor: false,
      viewerMayRemove: { allowed: false, reason: "LAST_ADMINISTRATOR" },
      viewerMayChangeRoles: { allowed: true, reason: null },
      mayLeave: { allowed: false, reason: "LAST_ADMINISTRATOR" },
    });
    const seenByViewer = (await viewer.ask(page, {})).data.viewer.members;
    expect(own(seenByViewer)).toMatchObject({ hasSecondFactor: false, mayLeave: { allowed: true } });
    const others = seenByViewer.edges.filter(({ node }: { node: { isViewer: boolean } }) => !node.isViewer);
    expect(others).toHaveLength(2);
    for (const { node } of others) {
      expect(node).toMatchObject({ hasSecondFactor: null, viewerMayRemove: { allowed: false, reason: "ADMINISTRATORS_ONLY" } });
    }
  });

  it("of a long list cost as many statements as of a short one", async () => {
    const { members } = await anOrganizationWith(["ADMIN"], ["VIEWER"], ["INTAKE"]);
    const counted = async (first: number) => {
      await members[0].ask(page, { first });
      world.statements.length = 0;
      await members[0].ask(page, { first });
      return world.statements.length;
    };
    expect(await counted(3)).toBe(await counted(1));
  });

  it("of an organization are no member's of another, and nobody's", async () => {
    await anOrganizationWith(["ADMIN"], ["VIEWER"]);
    const { members } = await anOrganizationWith(["ADMIN"]);
    expect((await members[0].ask(page, {})).data.viewer.members).toMatchObject({ totalCount: 1 });
    expect((await (await world.aUser()).ask(page, {})).data.viewer.members).toMatchObject({ totalCount: 0, edges: [] });
  });

  it("get other roles at the very next request of their running session", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["VIEWER"]);
    const [admin, member] = members;
    const creating = `mutation { createReferral(input: { serviceId: "${randomUUID()}", need: "x" }) { __typename } }`;
    expect((await member.ask(creating)).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    const changed = await admin.ask(changeRoles, { id: await membershipId(member, organization), roles: ["CASE_MANAGER", "VIEWER"] });
    expect(changed.data.changeMemberRoles).toEqual({ __typename: "MemberRolesChanged", member: { roles: ["CASE_MANAGER", "VIEWER"] } });
    expect((await member.ask(creating)).errors).toEqual([]);
    expect(await lastEvent(organization)).toEqual({
      action: "MEMBER_ROLES_CHANGED",
      by: admin.userId,
      subject: member.userId,
      details: { before: ["VIEWER"], after: ["CASE_MANAGER", "VIEWER"] },
    });
  });

  it("who are removed see nothing of the organization at the very next request", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["INTAKE"]);
    const [admin, member] = members;
    expect((await member.ask(standing)).data.viewer.activeOrganization.id).toBe(organization.id);
    expect((await admin.ask(remove, { id: await membershipId(member, organization) })).data.removeMember.__typename).toBe("MemberRemoved");
    expect((await member.ask(standing)).data.viewer).toMatchObject({ activeOrganization: null, memberships: [] });
    expect((await member.ask(page, {})).data.viewer.members.totalCount).toBe(0);
    expect(await lastEvent(organization)).toMatchObject({ action: "MEMBER_REMOVED", by: admin.userId, subject: member.userId });
  });

  it("leave when they like, and are gone", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["INTAKE"]);
    expect((await members[1].ask(leave, { id: organization.id })).data.leaveOrganization.__typename).toBe("OrganizationLeft");
    expect((await members[1].ask(standing)).data.viewer.memberships).toEqual([]);
    expect(await lastEvent(organization)).toMatchObject({ action: "MEMBER_LEFT", by: members[1].userId, subject: members[1].userId });
  });

  it("hold a platform role by an operator's word only", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["VIEWER"], ["OPERATOR"]);
    const [admin, member, operator] = members;
    const asking = { id: await membershipId(member, organization), roles: ["OPERATOR"] };
    expect((await admin.ask(changeRoles, asking)).data.changeMemberRoles).toEqual({
      __typename: "MembershipRefused",
      reason: "PLATFORM_ROLE",
    });
    const ofOperator = await membershipId(operator, organization);
    expect((await admin.ask(remove, { id: ofOperator })).data.removeMember).toEqual({
      __typename: "MembershipRefused",
      reason: "PLATFORM_ROLE",
    });
    expect((await operator.ask(changeRoles, asking)).data.changeMemberRoles.__typename).toBe("MemberRolesChanged");
  });

  it("are not changed by those who do not administer, nor into nothing", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["CASE_MANAGER", "INTAKE"]);
    const id = await membershipId(members[1], organization);
    const refused = { __typename: "MembershipRefused", reason: "ADMINISTRATORS_ONLY" };
    expect((await members[1].ask(changeRoles, { id, roles: ["ADMIN"] })).data.changeMemberRoles).toEqual(refused);
    expect((await members[1].ask(remove, { id: await membershipId(members[0], organization) })).data.removeMember).toEqual(refused);
    expect((await members[0].ask(changeRoles, { id, roles: [] })).data.changeMemberRoles).toMatchObject({ problems: [{ field: "roles" }] });
  });

  it("of another organization are as absent as those who never were", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["VIEWER"]);
    const stranger = (await anOrganizationWith(["ADMIN"])).members[0];
    const foreign = await membershipId(members[1], organization);
    for (const [document, variables] of [
      [remove, {}],
      [changeRoles, { roles: ["ADMIN"] }],
    ] as const) {
      const answers = await Promise.all([foreign, randomUUID()].map((id) => stranger.ask(document, { ...variables, id })));
      expect(answers[0]?.data).toEqual(answers[1]?.data);
      expect(Object.values<{ __typename: string }>(answers[0]?.data)[0]?.__typename).toBe("NotFound");
    }
    expect((await stranger.ask(leave, { id: organization.id })).data.leaveOrganization.__typename).toBe("NotFound");
    expect((await members[1].ask(standing)).data.viewer.activeOrganization.id).toBe(organization.id);
  });
});

describe("the last administrator", () => {
  it("does not leave, is not removed, and keeps the role", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN", "INTAKE"], ["VIEWER"]);
    const id = await membershipId(members[0], organization);
    const refused = { __typename: "MembershipRefused", reason: "LAST_ADMINISTRATOR" };
    expect((await members[0].ask(leave, { id: organization.id })).data.leaveOrganization).toEqual(refused);
    expect((await members[0].ask(remove, { id })).data.removeMember).toEqual(refused);
    expect((await members[0].ask(changeRoles, { id, roles: ["INTAKE"] })).data.changeMemberRoles).toEqual(refused);
    expect(await isAdministratorIn(organization)).toBe(1);
  });

  it("stays when two administrators remove each other at once", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { organization, members } = await anOrganizationWith(["ADMIN"], ["ADMIN"]);
      const [one, other] = members;
      const [idOfOne, idOfOther] = [await membershipId(one, organization), await membershipId(other, organization)];
      const answers = await Promise.all([one.ask(remove, { id: idOfOther }), other.ask(remove, { id: idOfOne })]);
      // Who came second was no longer a member when it was their turn.
      const outcomes = answers.map(({ data, errors }) => data?.removeMember?.__typename ?? errors[0]?.extensions["code"]);
      expect(outcomes).toContain("MemberRemoved");
      expect(await isAdministratorIn(organization)).toBe(1);
    }
  });

  it("stays when two administrators leave at once", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { organization, members } = await anOrganizationWith(["ADMIN"], ["ADMIN"]);
      const answers = await Promise.all(members.map((member) => member.ask(leave, { id: organization.id })));
      expect(answers.map(({ data }): string => data.leaveOrganization.__typename).toSorted()).toEqual([
        "MembershipRefused",
        "OrganizationLeft",
      ]);
      expect(await isAdministratorIn(organization)).toBe(1);
    }
  });
});

describe("an organization that asks for a second factor", () => {
  it("is not acted for without one, tells what is missing, and opens when it is there", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["CASE_MANAGER"]);
    const [admin, member] = members;
    await setSecondFactor(world, admin, true);
    const changed = await admin.ask(changeRules, { input: { requireSecondFactor: true } });
    expect(changed.data.changeOrganizationRules).toEqual({
      __typename: "OrganizationRulesChanged",
      rules: { requireSecondFactor: true, passwordSignIn: true },
    });
    expect(await lastEvent(organization)).toMatchObject({
      action: "ORGANIZATION_RULES_CHANGED",
      details: { requireSecondFactor: true, passwordSignIn: true },
    });
    expect((await member.ask(standing)).data.viewer).toMatchObject({
      activeOrganization: null,
      memberships: [{ blockedBy: "SECOND_FACTOR_REQUIRED", organization: { id: organization.id } }],
      organizationRules: null,
    });
    expect((await member.ask(`{ referral(id: "${randomUUID()}") { id } }`)).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    const switching = `mutation { switchOrganization(organizationId: "${organization.id}") { user { id } } }`;
    expect((await member.ask(switching)).data).toEqual({ switchOrganization: null });
    expect((await admin.ask(standing)).data.viewer.activeOrganization.id).toBe(organization.id);
    await setSecondFactor(world, member, true);
    expect((await member.ask(standing)).data.viewer).toMatchObject({
      activeOrganization: { id: organization.id },
      memberships: [{ blockedBy: null }],
    });
  });

  it("may be left by somebody whom it keeps out", async () => {
    const { organization, members } = await anOrganizationWith(["ADMIN"], ["INTAKE"]);
    await setSecondFactor(world, members[0], true);
    await members[0].ask(changeRules, { input: { requireSecondFactor: true } });
    expect((await members[1].ask(leave, { id: organization.id })).data.leaveOrganization.__typename).toBe("OrganizationLeft");
  });

  it("is not made by an administrator who has none: that would shut the door from outside", async () => {
    const { members } = await anOrganizationWith(["ADMIN"]);
    expect((await members[0].ask(standing)).data.viewer.mayRequireSecondFactor).toEqual({ allowed: false, reason: "SECOND_FACTOR_FIRST" });
    const refused = await members[0].ask(changeRules, { input: { requireSecondFactor: true } });
    expect(refused.data.changeOrganizationRules).toEqual({ __typename: "MembershipRefused", reason: "SECOND_FACTOR_FIRST" });
    expect((await members[0].ask(standing)).data.viewer.organizationRules).toEqual({ requireSecondFactor: false, passwordSignIn: true });
  });

  it("does not give up passwords while there is no other way in", async () => {
    const { members } = await anOrganizationWith(["ADMIN"]);
    const refused = await members[0].ask(changeRules, { input: { passwordSignIn: false } });
    expect(refused.data.changeOrganizationRules).toEqual({ __typename: "MembershipRefused", reason: "NO_SINGLE_SIGN_ON" });
  });

  it("has rules that no other member changes", async () => {
    const { members } = await anOrganizationWith(["ADMIN"], ["CASE_MANAGER"]);
    const refused = await members[1].ask(changeRules, { input: { requireSecondFactor: false } });
    expect(refused.data.changeOrganizationRules).toEqual({ __typename: "MembershipRefused", reason: "ADMINISTRATORS_ONLY" });
  });
});
