import { organizationRecord } from "@waypost/schema/catalog";
import { decideMove, type MoveParty } from "@waypost/schema/referrals/moves";
import { type ReferralState, referralStates } from "@waypost/schema/referrals/vocabulary";
import { type Role, roles } from "@waypost/schema/roles";
import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, it } from "vitest";
import { allPrograms } from "../programs/all.ts";
import { demoChecks, demoFundHistory } from "./fund-history.ts";
import { demoMembers } from "./members.ts";
import { demoOrganizations } from "./network.ts";
import { demoPersons } from "./persons.ts";
import { type DemoMove, type DemoReferral, demoReferrals } from "./referrals.ts";

const organizations = demoOrganizations.map((organization) => organizationRecord.parse(organization));
const services = organizations.flatMap(({ slug, services }) => services.map((service) => ({ ...service, organization: slug })));
const slugsOf = (things: readonly { readonly slug: string }[]) => new Set(things.map(({ slug }) => slug));
const [needSlugs, situationSlugs, organizationSlugs, serviceSlugs] = [needs, situations, organizations, services].map(slugsOf) as [
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
];
const unknown = (used: readonly string[], known: ReadonlySet<string>) => used.filter((slug) => !known.has(slug));
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

const stateOf = (story: DemoReferral): ReferralState => story.path.at(-1)?.to ?? "DRAFT";
const serviceOf = (story: DemoReferral) => services.find((service) => service.slug === story.service);
const senderOf = (story: DemoReferral) => demoPersons.find((person) => person.key === story.person)?.organization;
const daysAgoOf = (move: DemoMove | undefined): number => (move && "daysAgo" in move ? move.daysAgo : 0);
const holds = (held: readonly Role[], ...wanted: readonly Role[]) => wanted.some((role) => held.includes(role));

/** In what parts somebody stands to a referral, by the roles held in the two organizations. */
function partiesOf(move: DemoMove, story: DemoReferral): readonly MoveParty[] {
  if (move.to === "EXPIRED") return ["TIME"];
  const at = (organization: string | undefined) =>
    demoMembers.find((member) => member.email === move.by && member.organization === organization)?.roles ?? [];
  const [sending, receiving] = [at(senderOf(story)), at(serviceOf(story)?.organization)];
  return [
    ...(holds(sending, "CASE_MANAGER", "ADMIN") ? (["SENDER"] as const) : []),
    ...(holds(sending, "ADMIN") ? (["SENDER_ADMIN"] as const) : []),
    ...(holds(receiving, "INTAKE", "ADMIN") ? (["RECEIVER"] as const) : []),
  ];
}

/** How long it waited for an answer, or waits; nothing for a draft, and for one that time ended on the very day. */
function daysToAnswer(story: DemoReferral): number {
  const [, sent] = story.path;
  const answer = story.path.find((move) => !["DRAFT", "SENT", "VIEWED"].includes(move.to));
  return sent?.to === "SENT" && answer?.to !== "EXPIRED" ? daysAgoOf(sent) - daysAgoOf(answer) : 0;
}

describe("the demonstration's organizations", () => {
  it("are at least twelve with at least twenty-five listings, in two networks", () => {
    expect(organizations.length).toBeGreaterThanOrEqual(12);
    expect(services.length).toBeGreaterThanOrEqual(25);
    const states = new Set(organizations.flatMap(({ locations }) => locations.map(({ address }) => address.state)));
    expect(states).toEqual(new Set(["TX", "WA"]));
  });

  it("share no slug with each other or with a real program", () => {
    const everything = [...allPrograms, ...demoOrganizations];
    expect(twice(everything.map(({ slug }) => slug))).toEqual([]);
    expect(twice(everything.flatMap((organization) => organization.services.map(({ slug }) => slug)))).toEqual([]);
  });

  it.each(services)("$slug names needs, situations and places that exist", (service) => {
    const places = organizations.find(({ slug }) => slug === service.organization)?.locations ?? [];
    expect(unknown(service.needs, needSlugs)).toEqual([]);
    expect(unknown(service.situations, situationSlugs)).toEqual([]);
    expect(unknown(service.locations, new Set(places.map(({ key }) => key)))).toEqual([]);
  });

  it("have no number that rings and no organization that could be taken for a real one", () => {
    const phones = organizations
      .flatMap(({ phones, locations, services }) => [phones, ...[...locations, ...services].map((part) => part.phones)])
      .flat();
    expect(phones.filter(({ number }) => !/-555-01\d\d$/.test(number))).toEqual([]);
    expect(organizations.filter(({ description }) => !description.includes("Invented")).map(({ slug }) => slug)).toEqual([]);
  });

  it("stand at every fund status, and say why where money does not simply flow", () => {
    expect(new Set(services.map(({ fundStatus }) => fundStatus))).toEqual(new Set(["OPEN", "WAITLIST", "CLOSED", "PAUSED", "UNKNOWN"]));
    expect(
      services.filter(({ fundStatus, fundNote }) => /WAITLIST|CLOSED|PAUSED/.test(fundStatus) && !fundNote).map(({ slug }) => slug),
    ).toEqual([]);
  });

  it("have a fund history that ends as the listing says, and goes forward in time", () => {
    for (const [slug, changes] of Map.groupBy(demoFundHistory, ({ service }) => service)) {
      expect(changes.at(-1)?.status).toBe(services.find((service) => service.slug === slug)?.fundStatus);
      expect(changes.map(({ daysAgo }) => daysAgo)).toEqual(changes.map(({ daysAgo }) => daysAgo).toSorted((a, b) => b - a));
    }
    expect(
      unknown(
        [...demoFundHistory, ...demoChecks].map(({ service }) => service),
        serviceSlugs,
      ),
    ).toEqual([]);
  });
});

describe("the demonstration's members", () => {
  it.each(roles)("hold the role %s at least once", (role) => expect(demoMembers.some((member) => member.roles.includes(role))).toBe(true));

  it("are somebody in an organization that exists, under an address that reaches nobody", () => {
    expect(
      unknown(
        demoMembers.flatMap(({ organization, also = [] }) => [organization, ...also.map((place) => place.organization)]),
        organizationSlugs,
      ),
    ).toEqual([]);
    expect(twice(demoMembers.map(({ email }) => email))).toEqual([]);
    expect(demoMembers.filter(({ email }) => !email.endsWith("@example.org"))).toEqual([]);
  });

  it("work for two organizations in one case that the sign-in page offers", () => {
    expect(demoMembers.filter(({ shownAs, also = [] }) => shownAs !== undefined && also.length > 0)).toHaveLength(1);
  });

  it("show a case manager and the intake worker of another organization first", () => {
    expect(demoMembers.slice(0, 2).map(({ roles, shownAs }) => [roles, shownAs !== undefined])).toEqual([
      [["CASE_MANAGER"], true],
      [["INTAKE"], true],
    ]);
  });

  it.each(services.filter(({ acceptsReferrals }) => acceptsReferrals))("answer the referrals to $slug", ({ organization }) => {
    expect(demoMembers.some((member) => member.organization === organization && holds(member.roles, "INTAKE", "ADMIN"))).toBe(true);
  });
});

describe("the demonstration's persons", () => {
  it("are at least twenty, of many languages and with every flag of unsafe contact", () => {
    expect(demoPersons.length).toBeGreaterThanOrEqual(20);
    expect(new Set(demoPersons.map(({ language }) => language ?? "en")).size).toBeGreaterThanOrEqual(5);
    for (const flag of ["doNotCall", "noVoicemail", "safeHours"] as const) expect(demoPersons.some((person) => person[flag])).toBe(true);
  });

  it("have keys of their own and belong to an organization that exists", () => {
    expect(twice(demoPersons.map(({ key }) => key))).toEqual([]);
    expect(
      unknown(
        demoPersons.map(({ organization }) => organization),
        organizationSlugs,
      ),
    ).toEqual([]);
  });

  it("have no number that rings", () => expect(demoPersons.filter(({ phone }) => phone && !/-555-01\d\d$/.test(phone))).toEqual([]));
});

describe("the demonstration's referrals", () => {
  it("are at least forty-five, with one in every state", () => {
    expect(demoReferrals.length).toBeGreaterThanOrEqual(45);
    expect(new Set(demoReferrals.map(stateOf))).toEqual(new Set(referralStates));
  });

  it("have keys of their own and carry on only what was told before", () => {
    expect(twice(demoReferrals.map(({ key }) => key))).toEqual([]);
    const before = (index: number) => demoReferrals.slice(0, index).map(({ key }) => key);
    expect(demoReferrals.filter(({ redirectedFrom }, index) => redirectedFrom && !before(index).includes(redirectedFrom))).toEqual([]);
  });

  it("fill the inbox of the Guadalupe Medicine Fund: some wait, some are helped, some are on the wait-list", () => {
    const states = demoReferrals.filter((story) => serviceOf(story)?.organization === "guadalupe-medicine-fund").map(stateOf);
    for (const state of ["SENT", "VIEWED", "ACCEPTED", "IN_PROGRESS", "WAITLISTED"] as const) expect(states).toContain(state);
  });

  describe.each(demoReferrals)("$key", (story) => {
    const service = serviceOf(story);

    it("asks a listing that takes referrals for something that it offers", () => {
      expect(service?.acceptsReferrals).toBe(true);
      expect(service?.needs).toContain(story.need);
      expect(unknown(story.situations ?? [], situationSlugs)).toEqual([]);
      expect(demoPersons.map(({ key }) => key)).toContain(story.person);
    });

    it("makes only moves that the rules allow, each by somebody who may make it", () => {
      const [first, ...moves] = story.path;
      expect(first?.to).toBe("DRAFT");
      expect(first && partiesOf(first, story)).toContain("SENDER");
      let state: ReferralState = "DRAFT";
      let acceptedAt: number | null = null;
      for (const move of moves) {
        const now = -daysAgoOf(move) * 86_400_000;
        const facts = { state, kind: story.kind ?? "DIRECT", parties: partiesOf(move, story), acceptedAt, now };
        const given = move.to === "EXPIRED" ? {} : move;
        expect(decideMove(facts, move.to, { ...given, consentCovers: true, listingAcceptsReferrals: true })).toEqual({
          ok: true,
          to: move.to,
        });
        state = move.to;
        if (state === "ACCEPTED" || state === "IN_PROGRESS") acceptedAt ??= now;
        if (state === "VIEWED") acceptedAt = null;
      }
    });

    it("goes forward in time, within sixty days", () => {
      const days = story.path.filter((move) => move.to !== "EXPIRED").map(daysAgoOf);
      expect(days).toEqual(days.toSorted((a, b) => b - a));
      expect(days[0]).toBeLessThanOrEqual(60);
      expect(days.at(-1)).toBeGreaterThan(0);
    });

    it("is answered before time would have ended it, or still waits in time", () => {
      // The answer is due at 5 pm of the last day: seven hours less than whole days, whenever the demonstration is put in.
      expect(daysToAnswer(story)).toBeLessThan((service?.responseDays ?? 0) - 0.3);
    });
  });
});
