import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { password } from "../support/accounts.ts";
import { type AuthAnswer, Browser } from "../support/auth-client.ts";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const wrong = "not the right one at all";

async function times(count: number, ask: () => Promise<AuthAnswer>): Promise<AuthAnswer[]> {
  const answers = [];
  for (let each = 0; each < count; each += 1) answers.push(await ask());
  return answers;
}
/** From an address of its own each time. */
const signIn = (email: string, word = wrong) => new Browser(world).post("/sign-in/email", { email, password: word });
const seen = ({ status, body }: AuthAnswer) => ({ status, body });

describe("an account", () => {
  it("is tried five times a minute, from however many addresses, and the right password is then no way in", async () => {
    const user = await world.aUser();
    // Its own sign-in was the first.
    const answers = await times(4, () => signIn(user.email));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    const refused = await signIn(user.email, password);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers["retry-after"])).toSatisfy((seconds) => seconds > 0 && seconds <= 60);
  });

  it("that nobody has is refused in the very same words", async () => {
    const user = await world.aUser();
    const nobody = `${randomUUID()}@example.org`;
    await signIn(nobody);
    const known = await times(6, () => signIn(user.email));
    const unknown = await times(6, () => signIn(nobody));
    expect(known.map(seen)).toEqual(unknown.map(seen));
  });

  it("is one however its address is written", async () => {
    const user = await world.aUser();
    await times(4, () => signIn(user.email));
    expect((await signIn(user.email.toUpperCase())).status).toBe(429);
  });

  it("is open again for its own after others' tries, in another server process too", async () => {
    const user = await world.aUser();
    await times(5, () => signIn(user.email));
    const other = await World.open();
    expect((await new Browser(other).post("/sign-in/email", { email: user.email, password })).status).toBe(429);
    await world.authPool.query(`update "rateLimit" set "lastRequest" = "lastRequest" - 60000 where "key" like 'account|%'`);
    expect((await new Browser(other).post("/sign-in/email", { email: user.email, password })).status).toBe(200);
    await other.close();
  });
});

describe.each(["/sign-in/magic-link", "/request-password-reset", "/send-verification-email"])("mails asked for at %s", (path) => {
  it("are five a minute for one account, and nobody learns whether there is one", async () => {
    const user = await world.aUser();
    const asked = (email: string) => times(6, () => new Browser(world).post(path, { email }));
    const [known, unknown] = [await asked(user.email), await asked(`${randomUUID()}@example.org`)];
    expect(known.map(seen)).toEqual(unknown.map(seen));
    expect(known.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it("are five a minute from one address", async () => {
    const browser = new Browser(world);
    const answers = await times(6, () => browser.post(path, { email: `${randomUUID()}@example.org` }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

it("an address that a client claims to have is not believed", async () => {
  const browser = new Browser(world);
  const claim = () => ({ "x-waypost-ip": `192.0.2.${Math.floor(Math.random() * 250)}` });
  const answers = await times(6, () => browser.post("/sign-in/email", { email: `${randomUUID()}@example.org`, password: wrong }, claim()));
  expect(answers.at(-1)?.status).toBe(429);
});

it("a failed sign-in with an address that nobody has is written down without it", async () => {
  const typed = `my-password-by-mistake-${randomUUID()}@example.org`;
  await signIn(typed);
  const { found, hashed } = await world.ownerRow<{ found: number; hashed: number }>(
    `select count(*) filter (where e::text like '%' || $1 || '%')::int as found,
            count(*) filter (where subject like 'unknown:%' and action = 'SIGN_IN_FAILED')::int as hashed from audit_event e`,
    typed,
  );
  expect(found).toBe(0);
  expect(hashed).toBeGreaterThan(0);
});

it("a sign-in that cannot be written down does not happen", async () => {
  const user = await world.aUser();
  const sessions = async () => (await world.authPool.query(`select 1 from "session" where "userId" = $1`, [user.userId])).rows.length;
  const before = await sessions();
  const owner = new pg.Client({ connectionString: world.services.ownerUrl });
  await owner.connect();
  await owner.query(`create function refuse_audit() returns trigger language plpgsql as
    $$ begin if new.subject = '${user.userId}' then raise exception 'the audit log is full'; end if; return new; end $$;
    create trigger refuse_audit before insert on audit_event for each row execute function refuse_audit()`);
  const browser = new Browser(world);
  const answer = await browser.post("/sign-in/email", { email: user.email, password });
  await owner.query("drop trigger refuse_audit on audit_event; drop function refuse_audit()");
  await owner.end();
  expect(answer.status).toBe(500);
  expect(await browser.isSignedIn()).toBe(false);
  expect(await sessions()).toBe(before);
});
