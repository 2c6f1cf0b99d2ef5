import { randomUUID } from "node:crypto";
import type { Role } from "@waypost/schema/roles";
import { inviteMember, mailedToken, setEmailConfirmed } from "../../support/organizations.ts";
import type { Caller, Member, TestOrganization, TestService, World } from "../../support/world.ts";

/** Words that must never reach somebody to whom the persons do not belong. */
export const canaries = {
  name: "Canarina Vogelsang",
  birthDate: "1971-03-09",
  phone: "512-555-0147",
  email: "canarina@birds.example",
  address: "7 Canary Wharf Lane",
  message: "The canary sings at the window.",
  note: "Heard the canary twice.",
  safeHours: "canary hours only",
  saved: "For Canarina and her insulin",
} as const;

const person = {
  name: canaries.name,
  birthDate: canaries.birthDate,
  phone: canaries.phone,
  email: canaries.email,
  address: canaries.address,
  postalCode: "78666",
  safeHours: canaries.safeHours,
};
const facts = [{ criterion: "insurance", answer: "none" }];
const consent = { method: "VERBAL", data: ["NAME", "CONTACT", "BIRTH_DATE", "ADDRESS", "NEED_DETAILS"] };

const create = `mutation ($input: CreateReferralInput!) { createReferral(input: $input) { __typename ... on ReferralCreated { referral { id version } } } }`;
const move = `mutation ($input: MoveReferralInput!) { moveReferral(input: $input) { __typename ... on ReferralMoved { referral { id version } } } }`;
const makeLink = `mutation ($personId: ID!) { createPersonLink(input: { personId: $personId, keepsEarlier: true }) { ... on PersonLinkCreated { token } } }`;
const makeKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on ApiKeyCreated { secret key { id } } } }`;

const keep = `mutation ($name: String!) {
  saveSearch(input: { name: $name, search: { text: $name, near: { postalCode: "78666" } } }) { __typename }
  keepShortlist(input: { name: $name }) { __typename }
}`;

export const organizationRoles = ["ADMIN", "CASE_MANAGER", "INTAKE", "LISTING_EDITOR", "VIEWER"] as const satisfies readonly Role[];

export interface MadeReferral {
  readonly id: string;
  readonly version: number;
}

/** What everybody asks with who has no link. Whoever has one asks with that instead. */
export const noToken = "22222-22222-22222-22222-22222";

/** Somebody who is not signed in and holds a person's own link. */
async function byLink(world: World, member: Member, personId: string): Promise<Caller> {
  const { token } = (await member.ask(makeLink, { personId })).data.createPersonLink;
  const own = (text: string): string => text.replaceAll(noToken, token);
  return { ask: (query, variables = {}) => world.nobody.ask(own(query), JSON.parse(own(JSON.stringify(variables)))) };
}

export interface Theirs {
  /** Ids of the sender's referrals and persons: receivers know of some. */
  readonly ids: ReadonlySet<string>;
  /** Ids of its consents, memberships, API keys, invitations and links, and its members' addresses. */
  readonly own: ReadonlySet<string>;
}

async function gathered(world: World, senderId: string, invitedEmail: string): Promise<{ word: string; is_own: boolean }[]> {
  return world.ownerRows(
    `select id::text as word, false as is_own from referral where sender_organization_id = $1
     union all select id::text, false from person where organization_id = $1
     union all select id::text, true from consent where organization_id = $1
     union all select id::text, true from membership where organization_id = $1
     union all select id::text, true from api_key where organization_id = $1
     union all select id::text, true from invitation where organization_id = $1
     union all select id::text, true from person_link where organization_id = $1
     -- Who holds an invitation's link has read the mail to this one.
     union all select lower(u.email), true from membership m join user_profile u on u.id = m.user_id
       where m.organization_id = $1 and u.email <> $2`,
    senderId,
    invitedEmail,
  );
}

/** A sender with a person, a receiver, and everybody who might ask about them. */
export interface Network {
  readonly sender: TestOrganization;
  readonly receiver: TestOrganization;
  readonly outside: TestOrganization;
  readonly service: TestService;
  readonly callers: ReadonlyMap<string, Caller>;
  /** Those to whom nothing of the sender's belongs. */
  readonly outsiders: readonly string[];
  readonly admin: Member;
  readonly outsideAdmin: Member;
  readonly keyId: string;
  readonly referrals: Readonly<Record<"draft" | "sent" | "accepted" | "completed" | "declined", MadeReferral>>;
  readonly world: World;
  /** The address of the one caller whom the sender invites. */
  readonly invitedEmail: string;
  readonly invitationToken: string;
  readonly personId: string;
  /** The person of one of the sender's referrals. */
  readonly personOf: (referral: MadeReferral) => Promise<string>;
  /** What else of the sender's nobody outside may hear; gathered by {@link Network.gather}. */
  readonly theirs: Theirs;
  /** Adds what the sender has by now: things that are made for one call, too. */
  readonly gather: () => Promise<void>;
  /** A provider of the sender's, in place of the one it had; gives its id. */
  readonly aProvider: () => Promise<string>;
  readonly aReferral: (send?: boolean) => Promise<MadeReferral>;
  /** Somebody new with a place in the sender; gives the membership's id. */
  readonly aMembership: () => Promise<string>;
}

export async function aNetwork(world: World): Promise<Network> {
  const sender = await world.anOrganization("Sending Hospital");
  const receiver = await world.anOrganization("Receiving Fund");
  const outside = await world.anOrganization("Outside Clinic");
  const platform = await world.anOrganization("The Platform");
  const service = await world.aService({ organization: receiver, name: "Insulin fund" });
  const members = async (organization: TestOrganization, roles: readonly Role[], who: string) =>
    Promise.all(roles.map(async (role) => [`${who} ${role}`, await world.aMember(organization, [role], `${who} ${role}`)] as const));
  const ofSender = await members(sender, organizationRoles, "sender");
  const ofReceiver = await members(receiver, organizationRoles, "receiver");
  const ofPlatform = await members(platform, ["STEWARD", "OPERATOR"], "platform");
  const outsideAdmin = await world.aMember(outside, ["ADMIN"], "other ADMIN");
  const removed = await world.aMember(sender, ["ADMIN"], "removed ADMIN");
  const admin = ofSender[0]?.[1];
  const caseManager = ofSender[1]?.[1];
  const intake = ofReceiver[2]?.[1];
  const receiverAdmin = ofReceiver[0]?.[1];
  if (!admin || !caseManager || !intake || !receiverAdmin) throw new Error("The fixture lost a member.");
  await world.database.transact({ kind: "system", purpose: "tests", organizationIds: [sender.id] }, ({ rows }) =>
    rows.deleteFrom("membership").where("user_id", "=", removed.userId).execute(),
  );
  await admin.ask(keep, { name: canaries.saved });
  const outsideOwn = await world.aService({ organization: outside, name: "Rides" });
  const ownPerson = { serviceId: outsideOwn.id, need: "insulin-cost", person: { name: "Own Person" }, consent, send: true };
  const outsideReferral: MadeReferral = (await outsideAdmin.ask(create, { input: ownPerson })).data.createReferral.referral;

  const aReferral = async (send = true): Promise<MadeReferral> => {
    const { data } = await caseManager.ask(create, {
      input: {
        serviceId: service.id,
        need: "insulin-cost",
        person,
        consent,
        message: canaries.message,
        situations: ["diabetes"],
        facts,
        send,
      },
    });
    return data.createReferral.referral;
  };
  const moved = async (referral: MadeReferral, input: object): Promise<MadeReferral> =>
    (await intake.ask(move, { input: { referralId: referral.id, version: referral.version, ...input } })).data.moveReferral.referral;

  const accepted = () => aReferral().then((sent) => moved(sent, { to: "ACCEPTED", note: canaries.note }));
  const result = { outcome: "HELP_RECEIVED", outcomeAmount: 600, outcomeUnit: "USD", outcomeDate: "2026-11-20" };
  const referrals = {
    draft: await aReferral(false),
    sent: await aReferral(),
    accepted: await accepted(),
    completed: await moved(await accepted(), { to: "COMPLETED", ...result }),
    declined: await moved(await aReferral(), { to: "DECLINED", reason: "NO_CAPACITY", note: canaries.note }),
  };
  const key = async (of: Member, scopes: readonly string[]) =>
    (await of.ask(makeKey, { input: { name: "Record system", scopes } })).data.createApiKey as { secret: string; key: { id: string } };
  const senderKey = await key(admin, ["REFERRALS_READ", "REFERRALS_WRITE", "PERSONS_READ"]);
  // One there is for sure, whatever specs beside this one register: operators see them all.
  await aProviderOf(world, receiver.id);
  const invitedUser = await world.aUser("Ina Invited");
  await setEmailConfirmed(world, invitedUser, true);
  await inviteMember(admin, invitedUser.email, ["VIEWER"]);
  const personOf = async (member: Member, { id }: MadeReferral): Promise<string> =>
    (await member.ask(`{ referral(id: "${id}") { person { id } } }`)).data.referral.person.id;
  const personId = await personOf(admin, referrals.accepted);
  const callers = new Map<string, Caller>([
    ["nobody", world.nobody],
    ["stranger", await world.aUser("Sam Stranger")],
    ["other ADMIN", outsideAdmin],
    ["other key, every scope", world.withKey((await key(outsideAdmin, ["REFERRALS_READ", "REFERRALS_WRITE", "PERSONS_READ"])).secret)],
    ["removed ADMIN", removed],
    ...ofPlatform,
    ...ofSender,
    ["sender key, reads", world.withKey((await key(admin, ["REFERRALS_READ"])).secret)],
    ["sender key, writes", world.withKey((await key(admin, ["REFERRALS_WRITE"])).secret)],
    ["sender key, persons", world.withKey((await key(admin, ["PERSONS_READ"])).secret)],
    ["sender key, every scope", world.withKey(senderKey.secret)],
    ...ofReceiver,
    ["receiver key, reads", world.withKey((await key(receiverAdmin, ["REFERRALS_READ"])).secret)],
    ["person by link", await byLink(world, caseManager, personId)],
    ["other person by link", await byLink(world, outsideAdmin, await personOf(outsideAdmin, outsideReferral))],
    // Last: once it has accepted it is no guest any more.
    ["invited by the sender", invitedUser],
  ]);
  const theirs = { ids: new Set<string>(), own: new Set<string>() };
  const gather = async (): Promise<void> => {
    for (const { word, is_own } of await gathered(world, sender.id, invitedUser.email)) (is_own ? theirs.own : theirs.ids).add(word);
  };
  await gather();
  return {
    theirs,
    gather,
    async aProvider() {
      await world.ownerRows("delete from sso_provider where organization_id = $1", sender.id);
      return (await aProviderOf(world, sender.id)).id;
    },
    sender,
    receiver,
    outside,
    service,
    callers,
    outsiders: [
      "nobody",
      "stranger",
      "other ADMIN",
      "other key, every scope",
      "removed ADMIN",
      "platform STEWARD",
      "platform OPERATOR",
      "other person by link",
    ],
    admin,
    outsideAdmin,
    keyId: senderKey.key.id,
    referrals,
    world,
    invitedEmail: invitedUser.email,
    personId,
    personOf: (referral) => personOf(caseManager, referral),
    invitationToken: mailedToken(world, invitedUser.email),
    aReferral,
    async aMembership() {
      const [id, { userId }] = [randomUUID(), await world.aUser("Nell New")];
      await world.database.transact({ kind: "system", purpose: "tests", organizationIds: [sender.id] }, ({ rows }) =>
        rows
          .insertInto("membership")
          .values({ id, user_id: userId, organization_id: sender.id, roles: ["VIEWER"] })
          .execute(),
      );
      return id;
    },
  };
}

function aProviderOf(world: World, organizationId: string): Promise<{ id: string }> {
  return world.ownerRow(
    `insert into sso_provider (id, organization_id, issuer, domain, client_id, client_secret_sealed, default_role, created_by)
     values (gen_random_uuid(), $1::uuid, 'https://login.example', $1::text || '.example', 'waypost', 'sealed', 'VIEWER', 'spec') returning id`,
    organizationId,
  );
}

/** An id that names nothing. */
export const absentId = (): string => randomUUID();
