import { sql } from "kysely";
import { createSearch } from "../search/search.service.ts";
import type { CommandTools } from "./command.ts";

interface Finding {
  readonly subject: string;
  readonly ok: boolean;
  readonly words: string;
}

/** `waypost doctor`: each finding says what is, and where it is not well what to do. Ends with 1 when something is not well. */
export async function doctorCommand(tools: CommandTools): Promise<number> {
  const findings: Finding[] = [{ subject: "Node", ok: true, words: process.versions.node }];
  const database = await tools.database();
  const rows = database.rowsAs({ kind: "system", purpose: "doctor" });
  const version = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(database.publicRows);
  findings.push({ subject: "PostgreSQL", ok: true, words: version.rows[0]?.version ?? "unknown" });

  const listed = await database.publicRows
    .selectFrom("service")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("status", "=", "active")
    .executeTakeFirstOrThrow();
  findings.push({
    subject: "Listings",
    ok: listed.count > 0,
    words: listed.count > 0 ? `${listed.count} active` : "none: run `pnpm waypost seed` or import some",
  });

  const search = createSearch({ publicRows: database.publicRows, appRows: rows, meilisearch: tools.surroundings.meilisearch });
  const status = await search.status();
  await search.close();
  const unread = status.unread > 0 ? `${status.unread} services changed with many others and are read while a server runs` : null;
  const behind = status.pending > 0 ? `${status.pending} services waiting for Meilisearch: they are taken over while a server runs` : null;
  const down = status.meilisearch === "DOWN" ? "Meilisearch does not answer: search runs on PostgreSQL until it does" : null;
  const empty =
    status.documents === 0 && listed.count > 0 ? "nothing is indexed yet: a running server does it, or `pnpm waypost reindex`" : null;
  const words =
    down ?? unread ?? behind ?? empty ?? `on ${status.engine === "POSTGRES" ? "PostgreSQL" : "Meilisearch"}, ${status.documents} documents`;
  findings.push({ subject: "Search", ok: !down && !unread && !behind && !empty, words });

  tools.report(
    { findings },
    findings.map(({ subject, ok, words: text }) => `${ok ? "ok " : "!! "} ${subject.padEnd(12)} ${text}`).join("\n"),
  );
  return findings.every(({ ok }) => ok) ? 0 : 1;
}
