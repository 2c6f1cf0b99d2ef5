import { createHmac } from "node:crypto";
import type pg from "pg";
import { newId } from "../kernel/ids.ts";

/** What is tried, counted apart: whoever forgot a password has all tries left for the second factor. */
export type TryKind = "PASSWORD" | "PASSWORD_AGAIN" | "SECOND_FACTOR" | "MAIL" | "PERSON_LINK";

const windowMs = 60_000;
/** Tries a minute for one account; better-auth counts as many for one address. */
export const triesAMinute = 5;

/**
 * Counts tries for an account, known or not, in the table that all server processes share. From any number of addresses one account is
 * tried five times a minute.
 */
export class AuthTries {
  readonly #pool: pg.Pool;
  readonly #secret: string;
  readonly #most: number;

  constructor(pool: pg.Pool, secret: string, most: number = triesAMinute) {
    this.#pool = pool;
    this.#secret = secret;
    this.#most = most;
  }

  /** Whole seconds to wait; 0 when this try may be made. */
  async take(kind: TryKind, account: string, now = Date.now()): Promise<number> {
    const key = `account|${kind}|${createHmac("sha256", this.#secret).update(`tries|${account}`).digest("base64url")}`;
    const { rows } = await this.#pool.query<{ count: number; lastRequest: number }>(
      `insert into "rateLimit" as counted ("id", "key", "count", "lastRequest") values ($1, $2, 1, $3)
       on conflict ("key") do update set
         "count" = case when counted."lastRequest" <= $3 - $4::bigint then 1 else counted."count" + 1 end,
         "lastRequest" = case when counted."lastRequest" <= $3 - $4::bigint then $3 else counted."lastRequest" end
       returning "count", "lastRequest"`,
      [newId(), key, now, windowMs],
    );
    const [counted] = rows;
    if (!counted || counted.count <= this.#most) return 0;
    return Math.max(1, Math.ceil((counted.lastRequest + windowMs - now) / 1000));
  }
}
