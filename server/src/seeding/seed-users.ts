import { type DemoMember, demoPassword } from "@waypost/seeds/demo/members";
import { hashPassword } from "better-auth/crypto";
import type pg from "pg";
import { newId } from "../kernel/ids.ts";

/**
 * Makes the users who can sign in to the demonstration, in better-auth's own tables. A user who is there already stays, with whatever
 * password he has. Gives every user's id by e-mail.
 */
export async function seedUsers(pool: pg.Pool, members: readonly DemoMember[]): Promise<ReadonlyMap<string, string>> {
  // Hashing is slow on purpose; it is one password, so once is enough.
  const hash = await hashPassword(demoPassword);
  const users = members.map(({ email, name }) => ({ id: newId(), account: newId(), email, name }));
  await pool.query(
    `with wanted as (select * from jsonb_to_recordset($1::jsonb) as w (id text, account text, email text, name text)),
     made as (
       insert into auth."user" ("id", "name", "email", "emailVerified")
       select id, name, email, true from wanted on conflict ("email") do nothing returning "id"
     )
     insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
     select w.account, w.id, 'credential', w.id, $2, now() from wanted w join made on made."id" = w.id`,
    [JSON.stringify(users), hash],
  );
  const found = await pool.query<{ id: string; email: string }>(`select "id", "email" from auth."user" where "email" = any ($1)`, [
    users.map((user) => user.email),
  ]);
  return new Map(found.rows.map((row) => [row.email, row.id]));
}
