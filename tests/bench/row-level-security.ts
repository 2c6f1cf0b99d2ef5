import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildApp } from "@waypost/server/app";
import { personIndex, personPlace } from "@waypost/server/people/person.api";
import { FieldCipher } from "@waypost/server/platform/encryption/field-cipher";
import { KeyRing } from "@waypost/server/platform/encryption/key-ring";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import pg from "pg";
import { addUser, anAddress, cookiesOf, password } from "../support/accounts.ts";
import { openScratchServices } from "../support/scratch-services.ts";
import type { Services } from "../support/services.ts";
import type { Row } from "./measure.ts";

/** How much there is: organizations that refer to each other, each with persons and referrals of its own. */
const size = { organizations: 20, persons: 200, referrals: 500 } as const;

const referral = `id code state urgency need { slug } area { county } sender { name } service { name }`;
const reads = {
  "inbox, 20 referrals": `{ viewer { referrals(side: RECEIVER, first: 20) { totalCount edges { node { ${referral} } } } } }`,
  "a referral with its person": `query ($id: ID!) { referral(id: $id) { ${referral} message person { name phone address } events { at to note } } }`,
  "caseload, 20 persons": `{ viewer { persons(first: 20) { totalCount edges { node { id name birthDate phone } } } } }`,
} as const;
type Read = keyof typeof reads;

interface Asker {
  readonly name: string;
  readonly ask: (read: Read, round: number) => Promise<void>;
  /** Nanoseconds of processor time that the database's processes behind this asker have used. */
  readonly databaseCpu: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * The same reads of the same server, once under row-level security and once as a role that steps around it, in turn. Counted is processor time,
 * of the server's process and of its connections' processes in the database: how busy the machine is otherwise does not count.
 */
export async function measureRowLevelSecurity(rounds: number): Promise<Row[]> {
  const { services, close } = await openScratchServices({ meilisearch: false });
  try {
    return await measureIn(services, rounds);
  } finally {
    await close();
  }
}

async function measureIn(services: Services, rounds: number): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: services.ownerUrl });
  await owner.connect();
  try {
    const network = await aNetwork(owner, services);
    const bypass = await bypassRole(owner, services.ownerUrl);
    const askers = [await asker(owner, services, network), await asker(owner, { ...services, appUrl: bypass }, network)] as const;
    try {
      const rows: Row[] = [];
      for (const read of Object.keys(reads) as Read[]) rows.push(...(await measureRead(read, askers, rounds)));
      return rows;
    } finally {
      for (const each of askers) await each.close();
    }
  } finally {
    await owner.end();
  }
}

/** Requests in a turn: enough that reading the clocks between turns costs nothing beside them. */
const turn = 20;
const warmUp = 3;

async function measureRead(read: Read, askers: readonly Asker[], rounds: number): Promise<Row[]> {
  const used = askers.map(() => ({ server: 0, database: 0 }));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let at = 0; at < askers.length; at += 1) {
      const index = (at + round + warmUp) % askers.length;
      const [one, sums] = [askers[index], used[index]];
      if (!one || !sums) continue;
      const [database, server] = [await one.databaseCpu(), process.cpuUsage()];
      for (let request = 0; request < turn; request += 1) await one.ask(read, (round + warmUp) * turn + request);
      const { user, system } = process.cpuUsage(server);
      if (round < 0) continue;
      sums.server += user + system;
      sums.database += (await one.databaseCpu()) - database;
    }
  }
  const requests = rounds * turn;
  const spent = used.map(({ server, database }) => ({ server: server / 1e3 / requests, database: database / 1e6 / requests }));
  const [, base] = spent;
  if (!base) return [];
  return spent.map(({ server, database }, index) => ({
    group: `row-level security: ${read}`,
    name: askers[index]?.name ?? "",
    median: server + database,
    medianRatio: (server + database) / (base.server + base.database),
    note: `CPU a request: server ${server.toFixed(2)} ms, database ${database.toFixed(2)} ms (${(database / base.database).toFixed(2)}×)`,
  }));
}

async function asker(owner: pg.Client, services: Services, network: Network): Promise<Asker> {
  const isBound = new URL(services.appUrl).username === "waypost_app";
  const app = await buildApp({
    database: services,
    meilisearch: null,
    secret: services.secret,
    publicUrl: "http://localhost",
    introspection: false,
    clientFolder: null,
    demoAccounts: [],
    works: false,
    mailer: new Mailbox(),
    graphqlRequestsPerMinute: Number.MAX_SAFE_INTEGER,
    onFailure: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
  });
  const signedIn = await app.inject({
    method: "POST",
    url: "/auth/sign-in/email",
    remoteAddress: anAddress(),
    payload: { email: network.email, password },
  });
  const headers = { cookie: cookiesOf(signedIn) };
  return {
    name: isBound ? "as Waypost reads" : "without row-level security",
    async ask(read, round) {
      const variables = { id: network.received[round % network.received.length] };
      const answer = await app.inject({ method: "POST", url: "/graphql", headers, payload: { query: reads[read], variables } });
      if (
        answer.statusCode !== 200 ||
        answer.body.includes('"errors"') ||
        !answer.body.includes('"need"') !== (read === "caseload, 20 persons")
      )
        throw new Error(`The read "${read}" failed: ${answer.body.slice(0, 300)}`);
    },
    async databaseCpu() {
      const { rows } = await owner.query<{ pid: number }>("select pid from pg_stat_activity where usename = $1", [
        new URL(services.appUrl).username,
      ]);
      return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0);
    },
    close: () => app.close(),
  };
}

/** Nanoseconds on a processor, as Linux counts them for a process. */
function cpuOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]);
}

/** A role with every right of the server's own, to which no policy applies. */
async function bypassRole(owner: pg.Client, ownerUrl: string): Promise<string> {
  const [role, secret] = ["bench_bypass", randomUUID()];
  await owner.query(`create role ${role} login bypassrls in role waypost_app password '${secret}'`);
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = secret;
  return url.href;
}

interface Network {
  /** Of a case manager who is an intake worker too. */
  readonly email: string;
  /** Referrals that the organization has accepted. */
  readonly received: readonly string[];
}

/** Organizations that refer persons to each other in a circle, half of the referrals accepted. */
async function aNetwork(owner: pg.Client, services: Services): Promise<Network> {
  const keys = await KeyRing.open(services);
  const cipher = new FieldCipher(keys);
  const auth = new pg.Pool({ connectionString: services.authUrl, max: 1, options: "-c search_path=auth" });
  auth.on("connect", (client) => client.on("error", () => undefined));
  try {
    const email = `${randomUUID()}@example.org`;
    const userId = await addUser(auth, { name: "Bea Bench", email });
    const made = Array.from({ length: size.organizations }, () => ({ id: randomUUID(), service: randomUUID() }));
    const [mine] = made;
    if (!mine) throw new Error("No organization was made.");
    for (const { id, service } of made) {
      await owner.query("insert into organization (id, slug, name) values ($1, gen_random_uuid()::text, 'Bench organization')", [id]);
      await owner.query(
        `insert into service (id, slug, organization_id, name, needs, coverage, accepts_referrals) values ($1, gen_random_uuid()::text, $2, 'Bench service', '{insulin-cost}', 'NATION', true)`,
        [service, id],
      );
      await insertPersons(owner, cipher, id, userId);
    }
    await owner.query(
      "insert into membership (id, user_id, organization_id, roles) values (gen_random_uuid(), $1, $2, '{CASE_MANAGER,INTAKE}')",
      [userId, mine.id],
    );
    for (const [index, sender] of made.entries())
      await insertReferrals(owner, sender.id, { receiver: made[(index + 1) % made.length], userId });
    await owner.query("analyze");
    const { rows } = await owner.query<{ id: string }>(
      "select id from referral where receiver_organization_id = $1 and state = 'ACCEPTED'",
      [mine.id],
    );
    return { email, received: rows.map(({ id }) => id) };
  } finally {
    await Promise.all([keys.close(), auth.end()]);
  }
}

async function insertPersons(owner: pg.Client, cipher: FieldCipher, organizationId: string, userId: string): Promise<void> {
  const persons = Array.from({ length: size.persons }, (_, index) => {
    const id = randomUUID();
    const seal = (column: "name" | "birth_date" | "phone" | "address", text: string) => cipher.seal(personPlace(column, id), text);
    const [name, birthDate] = [`Person Number${index}`, "1961-04-30"];
    const { nameIndex, birthDateIndex } = personIndex(cipher, organizationId, { name, birthDate });
    return {
      id,
      organization_id: organizationId,
      name_sealed: seal("name", name),
      birth_date_sealed: seal("birth_date", birthDate),
      phone_sealed: seal("phone", "512-555-0100"),
      address_sealed: seal("address", "1 Bench Street"),
      name_index: nameIndex,
      birth_date_index: birthDateIndex,
      created_by: userId,
      language: "en",
      do_not_call: false,
      no_voicemail: false,
      created_at: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
      updated_at: new Date(),
    };
  });
  await owner.query("insert into person select * from jsonb_populate_recordset(null::person, $1::jsonb)", [JSON.stringify(persons)]);
}

/** As the server makes them, without words: a consent, the referral, and what it went through. */
async function insertReferrals(
  owner: pg.Client,
  sender: string,
  { receiver, userId }: { receiver: { id: string; service: string } | undefined; userId: string },
) {
  await owner.query(
    `with who as (select p.id, gen_random_uuid() as consent, n from generate_series(1, $5::int) n
                  join (select id, row_number() over (order by id) as place from person where organization_id = $1) p on p.place = 1 + n % $6::int),
     consents as (insert into consent (id, organization_id, person_id, data, method, given_at, recorded_by)
       select consent, $1, id, '{NAME,CONTACT,ADDRESS,NEED_DETAILS}', 'VERBAL', now(), $4 from who returning id),
     referrals as (insert into referral (id, code, kind, state, sender_organization_id, receiver_organization_id, service_id, person_id, need, created_by, created_at, sent_at, accepted_at, shared_data)
       select gen_random_uuid(), gen_random_uuid(), 'LOGGED', case when n % 2 = 0 then 'ACCEPTED' else 'SENT' end, $1, $2, $3, id, 'insulin-cost', $4,
         now() - n * interval '1 minute', now(), case when n % 2 = 0 then now() end, '{NAME,CONTACT,ADDRESS}' from who returning *)
     insert into referral_event (id, referral_id, sender_organization_id, receiver_organization_id, organization_id, to_state, user_id)
       select gen_random_uuid(), id, sender_organization_id, receiver_organization_id, sender_organization_id, state, $4 from referrals`,
    [sender, receiver?.id, receiver?.service, userId, size.referrals, size.persons],
  );
}
