import { randomInt, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type pg from "pg";

/** What everybody in the tests has as a password. */
export const password = "correct horse battery staple";

// Hashing is slow on purpose; once a file is enough.
let hashed: Promise<string> | undefined;

/** Somebody who has signed up and confirmed the address, put where better-auth keeps them. */
export async function addUser(pool: pg.Pool, { name, email }: { readonly name: string; readonly email: string }): Promise<string> {
  hashed ??= hashPassword(password);
  const id = randomUUID();
  await pool.query(
    `with made as (insert into "user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true))
     insert into "account" ("id", "accountId", "providerId", "userId", "password", "updatedAt") values ($4, $1, 'credential', $1, $5, now())`,
    [id, name, email, randomUUID(), await hashed],
  );
  return id;
}

/** An address from which nobody else asks: tries are counted by address. */
export function anAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

interface WithCookies {
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** A response's cookies, as a browser sends them back. */
export function cookiesOf(...responses: readonly WithCookies[]): string {
  const kept = new Map(responses.flatMap(({ cookies }) => cookies.map(({ name, value }) => [name, value] as const)));
  return [...kept]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
}
