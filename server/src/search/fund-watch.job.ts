import type { Actor } from "../kernel/actor.ts";
import type { Database } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { Mailer } from "../platform/mail/mailer.ts";
import { fundsOpened } from "./fund-opening.events.ts";
import { type FundOpening, openingsByIds, openingsToTell, takeOpenings } from "./fund-opening.store.ts";
import { fundMail, recipientOf, type ServiceToTell, servicesToTell } from "./fund-watch-mail.ts";
import { openSavedSearch } from "./saved-search.api.ts";
import { savedSearchById, searchesToTell, type SearchToTell } from "./saved-search.store.ts";
import type { Search } from "./search.api.ts";

const day = 24 * 60 * 60 * 1000;
/** An opening that nobody was told of within a week is no news any more. */
const newsFor = 7 * day;
const openingsAtOnce = 200;

export interface FundWatchDeps {
  readonly database: Database;
  readonly cipher: FieldCipher;
  readonly search: Search;
  readonly jobs: Pick<Jobs, "send">;
}

/**
 * Looks for funds that opened and for the saved searches that wait for one, and asks for a mail a search: in the transaction that marks
 * the openings as told, so that nobody is forgotten and nobody told twice. Several processes may do it at once.
 * @returns how many searches are told
 */
export async function watchFunds({ database, cipher, search, jobs }: FundWatchDeps, now: Date): Promise<number> {
  const clock: Actor = { kind: "system", purpose: "tell of funds that opened" };
  const openings = await openingsToTell(database.rowsAs(clock), new Date(now.getTime() - newsFor), openingsAtOnce);
  if (openings.length === 0) return 0;
  const found: { waiting: SearchToTell; ids: ReadonlySet<string> }[] = [];
  for (const waiting of await searchesToTell(database.rowsAs(clock))) {
    const ids = await openingsFor({ database, cipher, search }, waiting, openings);
    if (ids.size > 0) found.push({ waiting, ids });
  }
  return database.transact(clock, async ({ rows }) => {
    const taken = await takeOpenings(
      rows,
      openings.map(({ id }) => id),
      now,
    );
    let told = 0;
    for (const { waiting, ids } of found) {
      const openingIds = [...ids].filter((id) => taken.has(id));
      if (openingIds.length === 0) continue;
      await jobs.send(rows, fundsOpened, { savedSearchId: waiting.id, organizationId: waiting.organizationId, openingIds });
      told += 1;
    }
    return told;
  });
}

/** Openings that a saved search finds, of those after it was saved. */
async function openingsFor(
  { database, cipher, search }: Pick<FundWatchDeps, "database" | "cipher" | "search">,
  { id, organizationId }: SearchToTell,
  openings: readonly FundOpening[],
): Promise<ReadonlySet<string>> {
  const actor: Actor = { kind: "system", purpose: "tell of funds that opened", organizationIds: [organizationId] };
  const row = await savedSearchById(database.rowsAs(actor), id);
  if (!row) return new Set();
  const { question, createdAt } = openSavedSearch(cipher, row);
  const news = openings.filter(({ at }) => at > createdAt);
  // That it is open stands in the ledger; the projection may be a second behind.
  const matching = await search.matching(
    { ...question, fundStatus: null },
    news.map(({ serviceId }) => serviceId),
  );
  return new Set(news.filter(({ serviceId }) => matching.has(serviceId)).map((each) => each.id));
}

export interface FundMailDeps {
  readonly database: Database;
  readonly mailer: Mailer;
  /** Where browsers find us. */
  readonly publicUrl: string;
}

/** Mails one member what opened. Nobody is told whose search was removed meanwhile, or of a fund that closed again. */
export async function mailOpenedFunds(
  { database, mailer, publicUrl }: FundMailDeps,
  { savedSearchId, organizationId, openingIds }: { savedSearchId: string; organizationId: string; openingIds: readonly string[] },
): Promise<void> {
  const actor: Actor = { kind: "system", purpose: "tell of funds that opened", organizationIds: [organizationId] };
  const rows = database.rowsAs(actor);
  const row = await savedSearchById(rows, savedSearchId);
  const to = row?.tellWhenFundOpens ? await recipientOf(rows, row.userId) : null;
  const openings = to === null ? [] : await openingsByIds(database.publicRows, openingIds);
  if (to === null || openings.length === 0) return;
  const services: ServiceToTell[] = await servicesToTell(
    database.publicRows,
    openings.map(({ serviceId }) => serviceId),
  );
  await mailer.send({ to, ...fundMail(services, publicUrl) });
}
