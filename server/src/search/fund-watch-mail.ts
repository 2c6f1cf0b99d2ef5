import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { Mail } from "../platform/mail/mailer.ts";

type Rows = Kysely<Tables>;

export interface ServiceToTell {
  readonly name: string;
  readonly slug: string;
  readonly organization: string;
}

export function servicesToTell(rows: Rows, ids: readonly string[]): Promise<ServiceToTell[]> {
  return rows
    .selectFrom("service")
    .innerJoin("organization", "organization.id", "service.organization_id")
    .select(["service.name", "service.slug", "organization.name as organization"])
    .where("service.id", "in", ids)
    .orderBy("service.name")
    .orderBy("service.id")
    .execute();
}

/** The address of a member of an organization that `rows` acts for; null when there is none. */
export async function recipientOf(rows: Rows, userId: string): Promise<string | null> {
  const found = await sql<{ email: string }>`
    select p.email from membership m join user_profile p on p.id = m.user_id where m.user_id = ${userId}`.execute(rows);
  return found.rows[0]?.email ?? null;
}

/** Says which programs opened, in both languages. What the search is called and asks for stays where it is sealed: it may be about somebody. */
export function fundMail(services: readonly ServiceToTell[], publicUrl: string): Omit<Mail, "to"> {
  const list = services.map(({ name, organization, slug }) => `${name} (${organization})\n${new URL(`/services/${slug}`, publicUrl).href}`);
  const saved = new URL("/saved", publicUrl).href;
  const [one] = services;
  const subject =
    services.length === 1 && one
      ? `${one.name}: the fund is open · el fondo está abierto`
      : `${services.length} funds are open · ${services.length} fondos están abiertos`;
  const text = [
    services.length === 1
      ? "A fund that fits one of your saved searches is open:"
      : `${services.length} funds that fit one of your saved searches are open:`,
    ...list,
    `Your saved searches, and how to stop these mails: ${saved}`,
    "— Español —",
    services.length === 1
      ? "Está abierto un fondo que coincide con una de sus búsquedas guardadas (vea arriba)."
      : `Están abiertos ${services.length} fondos que coinciden con una de sus búsquedas guardadas (vea arriba).`,
    `Sus búsquedas guardadas, y cómo dejar de recibir estos correos: ${saved}`,
  ].join("\n\n");
  return { subject, text };
}
