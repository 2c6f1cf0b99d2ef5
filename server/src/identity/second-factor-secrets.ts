import { createHash } from "node:crypto";
import { parseEnvelope, symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

interface Secrets {
  readonly secret: string;
  readonly previousSecret?: string | null | undefined;
}

/** A secret's number, the same in every process and after every start: sealed values say by it which secret opens them. */
const versionOf = (secret: string): number => createHash("sha256").update(`second factors|${secret}`).digest().readUInt32BE() >>> 1;

/**
 * The secrets as better-auth takes them: the first seals, each opens what was sealed with it. Values of before carry no number; those are
 * opened with the secret before this one while it is known, else with this one.
 */
export function authSecrets({ secret, previousSecret }: Secrets) {
  const values = [secret, ...(previousSecret ? [previousSecret] : [])];
  return { secrets: values.map((value) => ({ version: versionOf(value), value })), secret: previousSecret || secret };
}

export interface SecondFactorsResealed {
  readonly resealed: number;
  /** Second factors that neither secret opens: their owners need a recovery code no more than anybody, and set theirs up anew. */
  readonly unreadable: number;
}

/** Seals what apps for codes were set up with, and recovery codes, under the secret of today. As the owner; safe to repeat, while Waypost runs. */
export async function resealSecondFactors(owner: Kysely<Tables>, secrets: Secrets): Promise<SecondFactorsResealed> {
  const { rows } = await sql<{ id: string; secret: string; codes: string }>`
    select "id" as id, "secret" as secret, "backupCodes" as codes from auth."twoFactor"`.execute(owner);
  let [resealed, unreadable] = [0, 0];
  for (const row of rows) {
    if ([row.secret, row.codes].every((value) => parseEnvelope(value)?.version === versionOf(secrets.secret))) continue;
    const anew = await Promise.all([row.secret, row.codes].map((value) => sealedAnew(value, secrets)));
    const [secret, codes] = anew;
    if (!secret || !codes) {
      unreadable += 1;
      continue;
    }
    // Recovery codes that were used meanwhile stay used: a row that changed is left to the next run.
    const written = await sql`update auth."twoFactor" set "secret" = ${secret}, "backupCodes" = ${codes}
      where "id" = ${row.id} and "secret" = ${row.secret} and "backupCodes" = ${row.codes}`.execute(owner);
    resealed += Number(written.numAffectedRows ?? 0);
  }
  return { resealed, unreadable };
}

async function sealedAnew(value: string, { secret, previousSecret }: Secrets): Promise<string | null> {
  const values = [secret, ...(previousSecret ? [previousSecret] : [])];
  const keys = new Map(values.map((each) => [versionOf(each), each]));
  for (const legacySecret of values) {
    const key = { keys, currentVersion: versionOf(secret), legacySecret };
    try {
      return await symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data: value }) });
    } catch {
      // Sealed with another one.
    }
  }
  return null;
}
