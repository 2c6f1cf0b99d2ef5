import { organizationRecord } from "@waypost/schema/catalog";
import { awaitingAnswer, decideMove, type MoveParty } from "@waypost/schema/referrals/moves";
import { type ReferralState, referralStates } from "@waypost/schema/referrals/vocabulary";
import { type Role, roles } from "@waypost/schema/roles";
import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, it } from "vitest";
import type { DemoReferral } from "./demo.ts";
import { demoMembers } from "./members.ts";
import { demoOrganizations } from "./organizations.ts";
import { demoPersons } from "./persons.ts";
import { demoReferrals } from "./referrals.ts";

const services = demoOrganizations.flatMap((organization) =>
  organization.services.map((service) => ({ ...service, organization: organization.slug })),
);
const needSlugs = new Set(needs.map((need) => need.slug));
const situationSlugs = new Set(situations.map((situation) => situation.slug));
const organizationSlugs = new Set(demoOrganizations.map((organization) => organization.slug));

const unknown = (slugs: readonly string[], known: ReadonlySet<string>) => slugs.filter((slug) => !known.has(slug));
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

const stateOf = (referral: DemoReferral): ReferralState => referral.path.at(-1)?.to ?? "DRAFT";
const serviceOf = (referral: DemoReferral) => services.find((service) => service.slug === referral.service);
const senderOf = (referral: DemoReferral) => demoPersons.find((person) => person.key === referral.person)?.organization;
const rolesAt = (email: string, organization: string | undefined): readonly Role[] =>
  demoMembers.find((member) => member.email === email && member.organization === organization)?.roles ?? [];
const holds = (held: readonly Role[], ...wanted: readonly Role[]) => wanted.some((role) => held.includes(role));

/** In what parts a member stands to a referral, by the roles held in the two organizations. */
function partiesOf(email: string | undefined, referral: DemoReferral): readonly MoveParty[] {
  if (email === undefined) return ["TIME"];
  const sending = rolesAt(email, senderOf(referral));
  const receiving = rolesAt(email, serviceOf(referral)?.organization);
  return [
    ...(holds(sending, "CASE_MANAGER", "ADMIN") ? (["SENDER"] as const) : []),
    ...(holds(sending, "ADMIN") ? (["SENDER_ADMIN"] as const) : []),
    ...(holds(receiving, "INTAKE", "ADMIN") ? (["RECEIVER"] as const) : []),
  ];
}

const titled = demoReferrals.map((referral, index) => ({
  referral,
  title: `${index + 1}: ${referral.person} to ${referral.service}, ${stateOf(referral)}`,
}));

describe("the demonstration's organizations", () => {
  it.each(demoOrganizations)("$slug is a listing as the catalog takes it", (organization) => {
    expect(organizationRecord.safeParse(organization).error?.issues ?? []).toEqual([]);
  });

  it("have slugs of their own", () => {
    expect(twice(demoOrganizations.map((organization) => organization.slug))).toEqual([]);
    expect(twice(services.map((service) => service.slug))).toEqual([]);
  });

  it.each(services)("$slug names needs, situations and places that exist", (service) => {
    const places = demoOrganizations.find((organization) => organization.slug === service.organization)?.locations ?? [];
    expect(unknown(service.needs, needSlugs)).toEqual([]);
    expect(unknown(service.situations ?? [], situationSlugs)).toEqual([]);
    expect(unknown(service.locations ?? [], new Set(places.map((place) => place.key)))).toEqual([]);
  });

  it.each(services.filter((service) => service.fundStatus !== "OPEN"))("$slug says why its money is not simply there", (service) => {
    expect(service.fundNote ?? service.costNote).toBeTruthy();
  });
});

describe("the demonstration's members", () => {
  it.each(roles)("hold the role %s at least once", (role) => {
    expect(demoMembers.some((member) => member.roles.includes(role))).toBe(true);
  });

  it("belong to organizations that exist, to each only once", () => {
    expect(
      unknown(
        demoMembers.map((member) => member.organization),
        organizationSlugs,
      ),
    ).toEqual([]);
    expect(twice(demoMembers.map((member) => `${member.email} ${member.organization}`))).toEqual([]);
  });

  it("include one who belongs to two organizations, under one name", () => {
    const shared = twice(demoMembers.map((member) => member.email));
    expect(shared.length).toBeGreaterThan(0);
    for (const email of shared) {
      expect(new Set(demoMembers.filter((member) => member.email === email).map((member) => member.name)).size).toBe(1);
    }
  });

  it.each(services.filter((service) => service.acceptsReferrals))("answer the referrals to $slug", ({ organization }) => {
    const there = demoMembers.filter((member) => member.organization === organization);
    expect(there.some((member) => holds(member.roles, "INTAKE", "ADMIN"))).toBe(true);
  });
});

describe("the demonstration's persons", () => {
  it("have keys of their own and are known to an organization that exists", () => {
    expect(twice(demoPersons.map((person) => person.key))).toEqual([]);
    expect(
      unknown(
        demoPersons.map((person) => person.organization),
        organizationSlugs,
      ),
    ).toEqual([]);
  });

  it.each([...demoPersons, ...demoMembers])("$name can be mistaken for nobody real", (somebody) => {
    if (somebody.email) expect(somebody.email).toMatch(/@example\.org$/);
    if ("phone" in somebody && somebody.phone) expect(somebody.phone).toMatch(/-555-01\d\d$/);
  });
});

describe("the demonstration's referrals", () => {
  it.each(referralStates)("stand at %s at least twice", (state) => {
    expect(demoReferrals.filter((referral) => stateOf(referral) === state).length).toBeGreaterThanOrEqual(2);
  });

  it("fill the inbox of the Guadalupe Medicine Fund", () => {
    const inbox = demoReferrals.filter((referral) => serviceOf(referral)?.organization === "guadalupe-medicine-fund");
    const count = (...states: readonly ReferralState[]) => inbox.filter((referral) => states.includes(stateOf(referral))).length;
    expect(inbox.length).toBeGreaterThanOrEqual(18);
    expect(count("SENT", "VIEWED")).toBe(4);
    expect(count("ACCEPTED", "IN_PROGRESS")).toBe(3);
    expect(count("WAITLISTED")).toBe(2);
  });

  describe.each(titled)("$title", ({ referral }) => {
    it("asks a service that takes referrals for something that it offers", () => {
      expect(serviceOf(referral)?.acceptsReferrals).toBe(true);
      expect(serviceOf(referral)?.needs).toContain(referral.need);
      expect(unknown(referral.situations ?? [], situationSlugs)).toEqual([]);
    });

    it("is written by a case manager or administrator of the person's organization", () => {
      expect(partiesOf(referral.by, referral)).toContain("SENDER");
    });

    it("makes only moves that are allowed, each by somebody who may make it", () => {
      let state: ReferralState = "DRAFT";
      let acceptedAt: number | null = null;
      for (const move of referral.path) {
        const now = -move.daysAgo * 86_400_000;
        const facts = { state, kind: "DIRECT", parties: partiesOf(move.by, referral), acceptedAt, now } as const;
        const given = { ...move, consentCovers: true, listingAcceptsReferrals: true };
        expect(decideMove(facts, move.to, given)).toEqual({ ok: true, to: move.to });
        state = move.to;
        if (state === "ACCEPTED") acceptedAt = now;
      }
    });

    it("moves forward in time, and an unanswered one is recent", () => {
      const days = [referral.daysAgo, ...referral.path.map((move) => move.daysAgo)];
      expect(days.every((day, index) => day > 0 && (index === 0 || day < (days[index - 1] ?? 0)))).toBe(true);
      if (awaitingAnswer.includes(stateOf(referral))) expect(referral.daysAgo).toBeLessThanOrEqual(4);
    });
  });
});
