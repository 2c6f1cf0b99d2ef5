import { demoChecks, demoFundHistory } from "@waypost/seeds/demo/fund-history";
import { demoMembers, demoPassword } from "@waypost/seeds/demo/members";
import { demoOrganizations } from "@waypost/seeds/demo/network";
import { demoPersons } from "@waypost/seeds/demo/persons";
import { demoReferrals } from "@waypost/seeds/demo/referrals";
import { type Kysely, sql } from "kysely";
import type pg from "pg";
import { insertRows } from "../catalog/catalog-row-batch.ts";
import { organizationIdOf, serviceIdOf } from "../catalog/catalog-ids.ts";
import { type ReferralTarget, referralTarget } from "../catalog/referral-target.api.ts";
import { newId } from "../kernel/ids.ts";
import { ConsentEntity } from "../people/consent.entity.ts";
import { PersonEntity } from "../people/person.entity.ts";
import type { Database, Transaction } from "../platform/database/database.ts";
import type { Tables } from "../platform/database/tables.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { ReferralEntity } from "../referrals/referral.entity.ts";
import { ReferralEventEntity } from "../referrals/referral-event.entity.ts";
import type { DemoAccount } from "../start/application.ts";
import { demoPeople, type DemoReferralRows, memberActors, tellReferral } from "./demo-referrals.ts";
import { type Announce, seedLock, seedPrograms, seedRecords, seedReference } from "./seed-catalog.ts";
import { seedUsers } from "./seed-users.ts";

export interface SeedDemoOptions {
  readonly database: Database;
  /** better-auth's own pool (role waypost_auth). */
  readonly authPool: pg.Pool;
  readonly cipher: FieldCipher;
  readonly announce: Announce;
  readonly now: Date;
}

const names = new Map(demoOrganizations.map((organization) => [organization.slug, organization.name]));

/** The accounts that the start and the sign-in page name, the main two first. */
export const demoAccounts: readonly DemoAccount[] = demoMembers.flatMap(({ shownAs, email, name, organization, roles, also = [] }) => {
  if (shownAs === undefined) return [];
  const places = [organization, ...also.map((place) => place.organization)].map((slug) => names.get(slug) ?? "");
  const role = `${shownAs} at ${places.join(" and at ")}`;
  return [{ role, email, password: demoPassword, name, organization: places.join(" · "), roles }];
});

/**
 * Puts in, once, what a first look needs: the taxonomies, the real programs, and two networks of invented organizations with members,
 * persons, and referrals in every state. Everything but the users is one transaction: it is all there or not at all.
 *
 * @returns `seeded`: what was put in, in words; null when the demonstration was there already.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<{ seeded: string | null; accounts: readonly DemoAccount[] }> {
  await seedReference(options.database);
  if (await isSeeded(options.database.publicRows)) return { seeded: null, accounts: demoAccounts };
  const userIds = await seedUsers(options.authPool, demoMembers);
  const organizationIds = demoOrganizations.map((organization) => organizationIdOf(organization.slug));
  const actor = { kind: "system", purpose: "seed", organizationIds } as const;
  const seeded = await options.database.transact(actor, async (tx) => {
    await sql`select pg_advisory_xact_lock(${seedLock})`.execute(tx.rows);
    if (await isSeeded(tx.rows)) return null;
    const programs = await seedPrograms(tx.rows, options);
    const network = await seedNetwork(tx, userIds, options);
    return `${programs.listings} programs, ${network.organizations} demonstration organizations, ${network.persons} persons, ${network.referrals} referrals`;
  });
  return { seeded, accounts: demoAccounts };
}

/** Whether the demonstration is in. It comes in one transaction, so one row of it tells. */
async function isSeeded(rows: Kysely<Tables>): Promise<boolean> {
  const id = organizationIdOf(demoOrganizations[0]?.slug ?? "");
  return (await rows.selectFrom("organization").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

async function seedNetwork(tx: Transaction, userIds: ReadonlyMap<string, string>, { cipher, announce, now }: SeedDemoOptions) {
  const listings = await seedRecords(tx.rows, demoOrganizations, { announce, now });
  await writeFundHistory(tx.rows, now);
  await writeChecks(tx.rows, now);
  const actors = memberActors(demoMembers, userIds);
  const memberships = demoMembers.flatMap(({ email, organization, roles, also = [] }) =>
    // The first is the oldest, and so the active one until another is chosen.
    [{ organization, roles }, ...also].map((place, index) => ({
      id: newId(),
      user_id: userIds.get(email) ?? "",
      organization_id: organizationIdOf(place.organization),
      roles: [...place.roles],
      created_at: new Date(now.getTime() - 60_000 + index * 1000).toISOString(),
    })),
  );
  await insertRows(tx.rows, "membership", memberships);

  const people = demoPeople(demoPersons, actors, { cipher, now });
  const targets = await targetsOf(tx.rows);
  const told = new Map<string, DemoReferralRows>();
  for (const story of demoReferrals) told.set(story.key, tellReferral(story, { people, targets, earlier: told, cipher, now }));

  // Rows before the rows that point at them: no relation tells the unit of work their order.
  for (const { sealed } of people.persons.values()) tx.em.create(PersonEntity, sealed);
  await tx.em.flush();
  for (const { consent } of told.values()) if (consent) tx.em.create(ConsentEntity, consent);
  await tx.em.flush();
  for (const { referral } of told.values()) tx.em.create(ReferralEntity, referral);
  await tx.em.flush();
  for (const event of [...told.values()].flatMap(({ events }) => events)) tx.em.create(ReferralEventEntity, event);
  await tx.em.flush();
  return { organizations: listings.organizations, persons: people.persons.size, referrals: told.size };
}

async function targetsOf(rows: Kysely<Tables>): Promise<ReadonlyMap<string, ReferralTarget>> {
  const slugs = new Set(demoReferrals.map((story) => story.service));
  const targets = new Map<string, ReferralTarget>();
  for (const slug of slugs) {
    const target = await referralTarget(rows, serviceIdOf(slug));
    if (target) targets.set(slug, target);
  }
  return targets;
}

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

/** Puts the told history in the place of the one row that the writer made. */
async function writeFundHistory(rows: Kysely<Tables>, now: Date): Promise<void> {
  const changes = demoFundHistory.map(({ service, status, note, daysAgo }) => ({
    id: newId(),
    service_id: serviceIdOf(service),
    status,
    note: note ?? null,
    at: daysBefore(now, daysAgo),
  }));
  const ids = changes.map((change) => change.service_id);
  await sql`delete from fund_status_change where service_id = any (${ids}::uuid[])`.execute(rows);
  await insertRows(rows, "fund_status_change", changes);
  await sql`update service s set fund_status_since = (select max(at) from fund_status_change f where f.service_id = s.id)
    where s.id = any (${ids}::uuid[])`.execute(rows);
}

async function writeChecks(rows: Kysely<Tables>, now: Date): Promise<void> {
  const checks = demoChecks.map(({ service, daysAgo, by }) => ({ id: serviceIdOf(service), at: daysBefore(now, daysAgo), by }));
  await sql`update service s set last_verified_at = c.at, verified_by = c.by
    from jsonb_to_recordset(${JSON.stringify(checks)}::jsonb) as c (id uuid, at timestamptz, by text) where s.id = c.id`.execute(rows);
}
