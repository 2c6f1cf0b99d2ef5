import { createCipheriv, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { personPlace } from "@waypost/server/people/person.api";
import { migrate } from "@waypost/server/platform/database/migrate";
import { ownerRows } from "@waypost/server/platform/database/owner-rows";
import { FieldCipher } from "@waypost/server/platform/encryption/field-cipher";
import { KeyRing } from "@waypost/server/platform/encryption/key-ring";
import { type RotationReport, rotateKeys } from "@waypost/server/platform/encryption/key-rotation";
import { countOutdated, sealedColumns } from "@waypost/server/platform/encryption/sealed-columns";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ScratchCatalog, scratchCatalogs } from "../support/hsds-database.ts";
import { runKeysRotate } from "../support/rotation-process.ts";
import { services } from "../support/services.ts";
import { type Member, type TestService, World } from "../support/world.ts";

const create = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) { ... on ReferralCreated { referral { id version person { id } } } }
}`;
const move = `mutation ($input: MoveReferralInput!) { moveReferral(input: $input) { __typename } }`;
const read = `query ($id: ID!) { referral(id: $id) { message person { name phone birthDate } events { note } } }`;
const search = `query ($text: String) { viewer { persons(text: $text) { edges { node { name } } } } }`;

// Whole databases, and programs of their own: slow on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 });

let catalogs: Awaited<ReturnType<typeof scratchCatalogs>>;
beforeAll(async () => {
  catalogs = await scratchCatalogs(services());
});
afterAll(() => catalogs.drop());

/** A database of its own with keys of its own, under one application. */
async function aDatabase() {
  const catalog = await catalogs.make();
  await catalog.query("delete from encryption_key");
  await migrate(catalog.services.ownerUrl, { secret: catalog.services.secret });
  const rows = ownerRows(catalog.services.ownerUrl);
  const world = await World.open({ services: catalog.services });
  const close = async (): Promise<void> => {
    await Promise.all([world.close(), rows.destroy()]);
    await catalog.close();
  };
  return { catalog, rows, world, close };
}
type OwnDatabase = Awaited<ReturnType<typeof aDatabase>>;

async function aTeam(world: World): Promise<{ service: TestService; caseManager: Member; organizationId: string }> {
  const organization = await world.anOrganization();
  return {
    service: await world.aService(),
    caseManager: await world.aMember(organization, ["ADMIN", "CASE_MANAGER"]),
    organizationId: organization.id,
  };
}

const ana = { name: "Ana Barrera", birthDate: "1961-04-30", phone: "512-555-0100", email: "ana@example.org", safeHours: "after 5 pm" };

async function aReferral({ caseManager, service }: Awaited<ReturnType<typeof aTeam>>, name = ana.name): Promise<string> {
  const answer = await caseManager.ask(create, {
    input: { serviceId: service.id, need: "insulin-cost", person: { ...ana, name }, message: `For ${name}` },
  });
  return answer.data.createReferral.referral.id;
}

const consent = { method: "VERBAL", data: ["NAME", "CONTACT", "NEED_DETAILS"] };

const rotate = ({ rows, catalog }: OwnDatabase, more: { signal?: AbortSignal; progress?: (line: string) => void } = {}) =>
  rotateKeys({ rows, secret: catalog.services.secret, signal: new AbortController().signal, patience: 200, ...more });

/** Values that carry another key than the one named, over every sealed column. */
async function leftBehind({ rows }: OwnDatabase, key: string): Promise<number> {
  const counts = await Promise.all((await sealedColumns(rows)).map((column) => countOutdated(rows, column, key)));
  return counts.reduce((sum, count) => sum + count, 0);
}

const keysOf = (catalog: ScratchCatalog) =>
  catalog.query<{ purpose: string; active: boolean; retired: boolean }>(
    "select purpose, active_from is not null as active, retired_at is not null as retired from encryption_key order by purpose, created_at",
  );
const standing = { purpose: "FIELD", active: true, retired: false };
const retired = { ...standing, retired: true };
const indexKey = { purpose: "INDEX", active: true, retired: false };

/** So many persons of one organization, sealed as the application seals. */
async function manyPersons({ rows, world }: OwnDatabase, organizationId: string, count: number): Promise<void> {
  const persons = Array.from({ length: count }, () => {
    const id = randomUUID();
    return {
      id,
      organization_id: organizationId,
      name_sealed: world.cipher.seal(personPlace("name", id), "Many Many"),
      name_index: [],
      created_by: "spec",
    };
  });
  for (let at = 0; at < count; at += 1000) {
    await rows
      .insertInto("person")
      .values(persons.slice(at, at + 1000))
      .execute();
  }
}

describe("a new data key", () => {
  it("is put in under traffic of two processes: nothing fails, everything opens, nothing stays on the key before", async () => {
    const own = await aDatabase();
    const other = await World.open({ services: own.catalog.services });
    try {
      const team = await aTeam(own.world);
      const made: { id: string; name: string }[] = [];
      let rounds = 0;
      const rotated = new AbortController();
      const traffic = async (world: World, letter: string): Promise<void> => {
        while (!rotated.signal.aborted) {
          const name = `${letter} Number${(rounds += 1)}`;
          const input = {
            serviceId: team.service.id,
            need: "insulin-cost",
            person: { ...ana, name },
            message: `For ${name}`,
            consent,
            send: true,
          };
          const { referral } = (await world.here(team.caseManager).ask(create, { input })).data.createReferral;
          made.push({ id: referral.id, name });
          const seen = await (world === other ? own.world : other).here(team.caseManager).ask(read, { id: referral.id });
          expect(seen.data.referral).toMatchObject({ message: `For ${name}`, person: { name, phone: ana.phone } });
          const withdrawn = { referralId: referral.id, to: "ENTERED_IN_ERROR", note: `No ${name}`, version: referral.version };
          const moved = await world.here(team.caseManager).ask(move, { input: withdrawn });
          expect(moved.data.moveReferral).toEqual({ __typename: "ReferralMoved" });
        }
      };
      await manyPersons(own, team.organizationId, 2_000);
      const running = [traffic(own.world, "Alma"), traffic(other, "Beto")];
      let report: RotationReport;
      try {
        report = await rotate(own);
      } finally {
        rotated.abort();
      }
      await Promise.all(running);

      expect(made.length).toBeGreaterThan(1);
      expect(await leftBehind(own, report.key)).toBe(0);
      expect(report).toMatchObject({ unreadable: 0, retired: 1 });
      expect(report.resealed["person.name_sealed"]).toBeGreaterThanOrEqual(2_000);
      expect(await keysOf(own.catalog)).toEqual([retired, standing, indexKey]);
      for (const { id, name } of made) {
        const { referral } = (await team.caseManager.ask(read, { id })).data;
        expect(referral).toMatchObject({ message: `For ${name}`, person: { name, birthDate: ana.birthDate } });
        expect(referral.events.at(-1).note).toBe(`No ${name}`);
      }
      expect((await team.caseManager.ask(search, { text: "alm number1 1961-04-30" })).data.viewer.persons.edges.length).toBeGreaterThan(0);
      expect([...own.world.failures, ...other.failures]).toEqual([]);
      expect(await own.catalog.query("select actor_kind, subject from audit_event where action = 'KEYS_ROTATED'")).toEqual([
        { actor_kind: "SYSTEM", subject: report.key },
      ]);
    } finally {
      await other.close();
      await own.close();
    }
  });

  it("is waited for by who would seal with it: no process uses it before all of them know it", async () => {
    const own = await aDatabase();
    // A process that is there, and learns nothing.
    const deaf = await KeyRing.open({ ...own.catalog.services, secret: own.catalog.services.secret });
    try {
      deaf.refresh = () => Promise.resolve();
      const stopping = new AbortController();
      const waiting = rotate(own, { signal: stopping.signal, progress: () => stopping.abort(new Error("waited long enough")) });
      await expect(waiting).rejects.toThrow(/abort|waited long enough/i);
      expect(await keysOf(own.catalog)).toEqual([standing, { ...standing, active: false }, indexKey]);
    } finally {
      await deaf.close();
    }
    const report = await rotate(own);
    expect(report.retired).toBe(1);
    expect(await keysOf(own.catalog)).toEqual([retired, standing, indexKey]);
    await own.close();
  });

  it("whose rotation is killed in the middle is finished by the next one, with the same key", async () => {
    const own = await aDatabase();
    const team = await aTeam(own.world);
    const id = await aReferral(team);
    await manyPersons(own, team.organizationId, 5_000);

    let killed = false;
    const ended = await runKeysRotate(own.catalog.services, ["--json"], {
      onProgress: (line, kill) => {
        if (!line.includes("sealed anew")) return;
        killed = true;
        kill();
      },
    });
    expect([killed, ended.output]).toEqual([true, ""]);
    expect(await keysOf(own.catalog)).toEqual([standing, standing, indexKey]);
    expect((await team.caseManager.ask(read, { id })).data.referral.person).toMatchObject({ name: ana.name, phone: ana.phone });

    const again = await runKeysRotate(own.catalog.services, ["--json"]);
    expect([again.code, again.errors]).toEqual([0, expect.any(String)]);
    const report = JSON.parse(again.output) as RotationReport;
    expect(report).toMatchObject({ unreadable: 0, retired: 1 });
    expect(await leftBehind(own, report.key)).toBe(0);
    expect(await keysOf(own.catalog)).toEqual([retired, standing, indexKey]);
    expect((await team.caseManager.ask(read, { id })).data.referral.message).toBe(`For ${ana.name}`);
    await own.close();
  });

  it("takes the values of before there were wrapped keys along", async () => {
    const own = await aDatabase();
    const team = await aTeam(own.world);
    const id = await aReferral(team);
    const [person] = await own.catalog.query<{ id: string }>("select person_id as id from referral where id = $1", [id]);
    const first = sealedInTheFirstForm(own.catalog.services.secret, `person\0name\0${person?.id}`, "Ana of before");
    await own.catalog.query("update person set name_sealed = $1 where id = $2", [first, person?.id]);
    expect((await team.caseManager.ask(read, { id })).data.referral.person.name).toBe("Ana of before");
    const { key } = await rotate(own);
    expect(await leftBehind(own, key)).toBe(0);
    expect((await team.caseManager.ask(read, { id })).data.referral.person.name).toBe("Ana of before");
    await own.close();
  });

  it("leaves what opens with no key as it is, says how much, and retires nothing", async () => {
    const own = await aDatabase();
    const team = await aTeam(own.world);
    await aReferral(team);
    const broken = {
      id: randomUUID(),
      organization_id: team.organizationId,
      name_sealed: "v2.00000000.AAAA",
      name_index: [],
      created_by: "spec",
    };
    await own.rows.insertInto("person").values(broken).execute();
    const report = await rotate(own);
    expect(report).toMatchObject({ unreadable: 1, retired: 0 });
    expect(await leftBehind(own, report.key)).toBe(1);
    expect(await own.catalog.query("select name_sealed from person where id = $1", [broken.id])).toEqual([
      { name_sealed: broken.name_sealed },
    ]);
    await own.close();
  });

  it("is made by one of two that rotate at once", async () => {
    const own = await aDatabase();
    const both = await Promise.allSettled([rotate(own), rotate({ ...own, rows: ownerRows(own.catalog.services.ownerUrl) })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await keysOf(own.catalog)).toEqual([retired, standing, indexKey]);
    await own.close();
  });
});

describe("another secret", () => {
  const next = "the next secret of more than thirty-two characters";

  it("than the database's is one sentence, and changes nothing", async () => {
    const own = await aDatabase();
    const ended = await runKeysRotate(own.catalog.services, ["--json"], { secrets: { WAYPOST_SECRET: next } });
    expect(ended).toMatchObject({ code: 1, output: "" });
    expect(ended.errors.trim()).toMatch(/^The keys in this database do not open with WAYPOST_SECRET: .*WAYPOST_SECRET_PREVIOUS\.$/);
    // The roles still have the passwords of the secret that is right.
    const ring = await KeyRing.open({ ...own.catalog.services });
    await ring.close();
    await own.close();
  });

  it("takes over from the one before: keys are wrapped anew, and every value still opens", async () => {
    const own = await aDatabase();
    const id = await aReferral(await aTeam(own.world));
    const { appUrl, secret } = own.catalog.services;
    const secrets = { secret: next, previousSecret: secret };
    const signal = new AbortController().signal;
    const before = await own.catalog.query("select message_sealed as sealed from referral where id = $1", [id]);

    const report = await rotateKeys({ rows: own.rows, ...secrets, secretOnly: true, signal, patience: 0 });

    expect(report).toMatchObject({ rewrapped: 2, retired: 0, unreadable: 0 });
    expect(await own.catalog.query("select message_sealed as sealed from referral where id = $1", [id])).toEqual(before);
    await expect(KeyRing.open({ appUrl, secret })).rejects.toThrow("do not open with WAYPOST_SECRET");
    const ring = await KeyRing.open({ appUrl, secret: next });
    const [row] = await own.catalog.query<{ sealed: string }>("select message_sealed as sealed from referral where id = $1", [id]);
    expect(new FieldCipher(ring).open({ table: "referral", column: "message", row: id }, row?.sealed ?? "")).toBe(`For ${ana.name}`);
    await ring.close();
    await own.close();
  });
});

describe("the first keys", () => {
  it("are made once by several that start at once", async () => {
    const catalog = await catalogs.make();
    await catalog.query("delete from encryption_key");
    const start = () => migrate(catalog.services.ownerUrl, { secret: catalog.services.secret });
    await Promise.all([start(), start(), start()]);
    expect(await keysOf(catalog)).toEqual([standing, indexKey]);
    await catalog.close();
  });

  it("every sealed column lies beside an id, by which it is bound to its row", async () => {
    const catalog = await catalogs.make();
    const rows = ownerRows(catalog.services.ownerUrl);
    const columns = await sealedColumns(rows);
    expect(columns.length).toBeGreaterThanOrEqual(8);
    for (const { schema, table, column } of columns) {
      const found = await catalog.query(
        `select (select data_type from information_schema.columns where table_schema = $1 and table_name = $2 and column_name = 'id') as id,
                (select data_type from information_schema.columns where table_schema = $1 and table_name = $2 and column_name = $3) as value`,
        [schema, table, column],
      );
      expect({ table, column, ...found[0] }).toEqual({ table, column, id: "uuid", value: "text" });
    }
    await rows.destroy();
    await catalog.close();
  });
});

/** As versions before wrapped keys sealed: "v1." + base64url(nonce ‖ ciphertext ‖ tag), the key derived from the secret. */
function sealedInTheFirstForm(secret: string, place: string, text: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "waypost", "field-encryption/v1", 32));
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place, "utf8"));
  return `v1.${Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url")}`;
}
