import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, type TestOrganization, World } from "../support/world.ts";

/** Somebody who got hold of the application's database role: SQL of one's own, with the one function that writes the log. */
let attacker: pg.Client;
let world: World;
let victim: Member;
let hospital: TestOrganization;
let mallory: Member;
let clinic: TestOrganization;

beforeAll(async () => {
  world = await World.open();
  [hospital, clinic] = await Promise.all([world.anOrganization("Hospital"), world.anOrganization("Clinic")]);
  victim = await world.aMember(hospital, ["ADMIN"], "Vera Victim");
  mallory = await world.aMember(clinic, ["VIEWER"], "Mallory");
});
beforeEach(async () => {
  await attacker?.end();
  attacker = new pg.Client({ connectionString: world.services.appUrl });
  attacker.on("error", () => undefined);
  await attacker.connect();
});
afterAll(async () => {
  await Promise.all([attacker?.end(), world.close()]);
});

/** What the connection says of itself. */
async function actingAs(settings: { kind?: string; user?: string; organizations?: string; person?: string }): Promise<void> {
  const { kind = "", user = "", organizations = "", person = "" } = settings;
  await attacker.query(
    "select set_config('app.actor_kind', $1, false), set_config('app.user_id', $2, false), set_config('app.org_ids', $3, false), set_config('app.person_id', $4, false)",
    [kind, user, organizations, person],
  );
}

/** Writes an event and gives what was written, as the owner sees it. */
async function written(event: object) {
  const id = randomUUID();
  await attacker.query("select record_audit($1)", [JSON.stringify([{ id, action: "PERSON_READ", ...event }])]);
  return world.ownerRow<object>("select actor_kind, actor_id, organization_id, person_id from audit_event where id = $1", id);
}

describe("an event written with SQL of one's own", () => {
  it("in the name of somebody else, for the other's organization, is the writer's own", async () => {
    await actingAs({ kind: "USER", user: mallory.userId, organizations: clinic.id });
    expect(await written({ actorKind: "USER", actorId: victim.userId, organizationId: hospital.id })).toEqual({
      actor_kind: "USER",
      actor_id: mallory.userId,
      organization_id: clinic.id,
      person_id: null,
    });
  });

  it("on a connection that says nothing of itself, is nobody's, whatever its words are", async () => {
    for (const actorKind of ["USER", "API_KEY", "PERSON", "SYSTEM"]) {
      expect(await written({ actorKind, actorId: victim.userId, organizationId: hospital.id })).toMatchObject({
        actor_kind: "NOBODY",
        actor_id: null,
        organization_id: null,
      });
    }
  });

  it("by a signed-in user for an organization that is not the user's, has no organization", async () => {
    await actingAs({ kind: "USER", user: mallory.userId });
    expect(await written({ organizationId: hospital.id })).toMatchObject({ actor_id: mallory.userId, organization_id: null });
    expect(await written({ organizationId: clinic.id })).toMatchObject({ actor_id: mallory.userId, organization_id: clinic.id });
  });

  it("with variables that make a user act for an organization of others, is refused", async () => {
    await actingAs({ kind: "USER", user: mallory.userId, organizations: hospital.id });
    await expect(written({})).rejects.toThrow("does not act for the organization");
    // Saying goodbye to it is no way in either, once another event comes along.
    const events = [
      { id: randomUUID(), action: "MEMBER_LEFT" },
      { id: randomUUID(), action: "PERSON_READ" },
    ];
    await expect(attacker.query("select record_audit($1)", [JSON.stringify(events)])).rejects.toThrow("does not act");
  });

  it("by a key that is not the organization's, is refused", async () => {
    await actingAs({ kind: "API_KEY", user: randomUUID(), organizations: hospital.id });
    await expect(written({})).rejects.toThrow("does not act for the organization");
  });

  it("by somebody's own link, is about that person and nobody else", async () => {
    const [person, link, other] = [randomUUID(), randomUUID(), randomUUID()];
    await world.ownerRow(
      `with p as (insert into person (id, organization_id, name_sealed, name_index, created_by) values ($1, $2, 'sealed', '{}', 'spec') returning id)
       insert into person_link (id, organization_id, person_id, token_hash, created_by, created_at, expires_at)
         select $3, $2, id, sha256(id::text::bytea), 'spec', now(), now() + interval '1 day' from p returning id`,
      person,
      hospital.id,
      link,
    );
    await actingAs({ kind: "PERSON", user: link, person });
    expect(await written({ personId: other, organizationId: clinic.id })).toMatchObject({ person_id: person, organization_id: null });
    await actingAs({ kind: "PERSON", user: link, person: other });
    await expect(written({})).rejects.toThrow("this link is not the person's");
  });

  it("of a sign-in that failed, reaches the organizations of the account and no other", async () => {
    const failed = { action: "SIGN_IN_FAILED", subject: victim.userId };
    expect(await written({ ...failed, organizationId: clinic.id })).toMatchObject({ actor_kind: "NOBODY", organization_id: null });
    expect(await written({ ...failed, organizationId: hospital.id })).toMatchObject({ actor_kind: "NOBODY", organization_id: hospital.id });
  });
});

describe("the log, with SQL of one's own", () => {
  it.each([
    ["written past the function", "insert into audit_event (chain) values (3)"],
    ["changed", "update audit_event set actor_id = 'nobody'"],
    ["thinned out", "delete from audit_event"],
    ["emptied", "truncate audit_event"],
    ["given another head", "update audit_chain set length = 0"],
    ["given another function", "create or replace function record_audit(events jsonb) returns void language sql as ''"],
  ])("is not %s", async (_, statement) => {
    await actingAs({ kind: "USER", user: victim.userId, organizations: hospital.id });
    await expect(attacker.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
