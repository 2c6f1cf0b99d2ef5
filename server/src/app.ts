import { setTimeout as pause } from "node:timers/promises";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { buildAppSchema } from "./app-schema.ts";
import { FoundingService } from "./catalog/founding.service.ts";
import { organizationsByIds } from "./catalog/listing.store.ts";
import { entities } from "./entities.ts";
import { createAuth, originsOf } from "./identity/auth.ts";
import { callerOf } from "./identity/api-key.caller.ts";
import { ApiKeyService } from "./identity/api-key.service.ts";
import { addressHeader, authRoutes, webHeaders } from "./identity/auth.routes.ts";
import { AuthTries } from "./identity/auth-tries.ts";
import { InvitationMails } from "./identity/invitation-mails.ts";
import { InvitationService } from "./identity/invitation.service.ts";
import { MembershipService } from "./identity/membership.service.ts";
import { SessionService } from "./identity/session.service.ts";
import { SsoService } from "./identity/sso.service.ts";
import { PersonLinkService } from "./people/person-link.service.ts";
import { UnmetNeeds } from "./insight/unmet-needs.ts";
import { CheckpointSigner, signEveryHour } from "./platform/audit/audit-checkpoint.ts";
import { Database } from "./platform/database/database.ts";
import { FieldCipher } from "./platform/encryption/field-cipher.ts";
import { KeyRing } from "./platform/encryption/key-ring.ts";
import { Notices } from "./platform/database/notices.ts";
import { createApollo } from "./platform/graphql/apollo.ts";
import type { RequestContext } from "./platform/graphql/context.ts";
import { Loaders } from "./platform/graphql/loaders.ts";
import { serveSubscriptions } from "./platform/graphql/socket.ts";
import { TrustedDocuments } from "./platform/graphql/trusted-documents.ts";
import { clientRoutes } from "./platform/http/client.routes.ts";
import { graphqlDoor, requestsPerMinute } from "./platform/http/graphql-door.ts";
import { createHttpServer } from "./platform/http/http-server.ts";
import type { OverloadLimits } from "./platform/http/overload.ts";
import { serveMetrics } from "./platform/http/metrics.routes.ts";
import { mailboxRoutes } from "./platform/mail/mailbox.routes.ts";
import { Mailbox } from "./platform/mail/mailbox.ts";
import type { Mailer } from "./platform/mail/mailer.ts";
import { Jobs } from "./platform/jobs/jobs.ts";
import { expireReferrals } from "./referrals/expiry.job.ts";
import { ReferralService } from "./referrals/referral.service.ts";
import { fundsOpened } from "./search/fund-opening.events.ts";
import { mailOpenedFunds, watchFunds } from "./search/fund-watch.job.ts";
import { Indexer } from "./search/indexer.ts";
import { readAhead } from "./search/read-ahead.ts";
import { SavedSearchService } from "./search/saved-search.service.ts";
import type { Search } from "./search/search.api.ts";
import { searchMetrics, type SearchMetrics } from "./search-metrics.ts";
import { createSearch } from "./search/search.service.ts";
import { OwnInformationService } from "./stewardship/own-information.service.ts";
import { ShortlistService } from "./search/shortlist.service.ts";

export interface AppOptions {
  readonly database: { readonly appUrl: string; readonly publicUrl: string; readonly authUrl: string };
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  readonly secret: string;
  /** While the secret is being changed, the one before it. */
  readonly previousSecret?: string | null;
  /** Where browsers find us. */
  readonly publicUrl: string;
  readonly introspection: boolean;
  /** Requests to /graphql that one address may make in a minute. Default 3,000. */
  readonly graphqlRequestsPerMinute?: number;
  /** The only documents that a browser's session may ask; null: every document. */
  readonly trustedDocuments?: readonly string[] | null;
  /** Folder of the built client; null when another server serves it. */
  readonly clientFolder: string | null;
  /** Shown on the sign-in page; empty outside the demonstration. */
  readonly demoAccounts: readonly object[];
  /** Who delivers mails. A mailbox is shown at /dev/mail to whoever asks: never one in production. */
  readonly mailer: Mailer;
  /** Works off jobs in this process too. Default true. */
  readonly works?: boolean;
  /** Told of failures, in one place. Nothing about a person may be in them. */
  readonly onFailure: (what: string, error: unknown) => void;
  readonly onNote?: (note: string) => void;
  /** Told of each SQL statement, for the tests that count them. */
  readonly onStatement?: (sql: string) => void;
  readonly now?: () => Date;
  /** Requests that one API key may make in a minute. Default 600. */
  readonly apiKeyRequestsPerMinute?: number;
  /** From when on requests are turned away. */
  readonly overload?: OverloadLimits;
  /** Times that links of persons may be looked up from one address in a minute. Default 30. */
  readonly linkLookupsPerMinute?: number;
  /** Answers of searches that are kept until something changes. Default 2,000. */
  readonly keptAnswers?: number;
  /** What a reader of /metrics must show; without it only this machine reads them. */
  readonly metricsToken?: string | null;
}

/** A person opens a page or two; whoever tries links out is stopped here, though 122 random bits stop them anyway. */
const usualLinkLookups = 30;

/** Wires the whole server. Not yet listening; `close()` ends workers and connections too. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const now = options.now ?? (() => new Date());
  const onConnectionError = (error: Error): void => options.onFailure("A database connection was lost", error);
  const database = await Database.connect({ ...options.database, entities, onConnectionError, onStatement: options.onStatement });
  const notices = await Notices.open({ appUrl: options.database.appUrl, onConnectionError });
  const keys = await KeyRing.open({
    appUrl: options.database.appUrl,
    secret: options.secret,
    previousSecret: options.previousSecret,
    onError: (error) => options.onFailure("The encryption keys could not be read anew", error),
  });
  const cipher = new FieldCipher(keys);
  // Providers on this machine are asked only by a server that is itself found only there.
  const sso = new SsoService({ database, cipher, allowLoopback: isLoopback(options.publicUrl) });
  const auth = createAuth({
    databaseUrl: options.database.authUrl,
    secret: options.secret,
    previousSecret: options.previousSecret,
    publicUrl: options.publicUrl,
    database,
    mailer: options.mailer,
    sso,
    onFailure: options.onFailure,
    onConnectionError,
  });
  const sessions = new SessionService(auth, database);
  const apiKeys = new ApiKeyService(database, options.apiKeyRequestsPerMinute);
  const members = organizationWork(options, { database, sessions });
  const referrals = new ReferralService({ database, cipher });
  const lookups = new AuthTries(auth.pool, options.secret, options.linkLookupsPerMinute ?? usualLinkLookups);
  const personLinks = new PersonLinkService(database);
  const ownInformation = new OwnInformationService({ database, cipher, countLookup: (address) => lookups.take("PERSON_LINK", address) });
  const systemRows = database.rowsAs({ kind: "system", purpose: "search" });
  const unmetNeeds = new UnmetNeeds({
    rows: systemRows,
    cipher,
    onFailure: (error) => options.onFailure("Counting an unmet need failed", error),
  });
  const fastify = await createHttpServer({
    isSecure: options.publicUrl.startsWith("https:"),
    onFailure: (id, error) => options.onFailure(`Request ${id}`, error),
    ...(options.overload && { overload: options.overload }),
  });
  const metrics = searchMetrics(serveMetrics(fastify, { token: options.metricsToken ?? null }));
  const search = createSearch({
    publicRows: database.publicRows,
    appRows: systemRows,
    meilisearch: options.meilisearch,
    now,
    ...(options.keptAnswers === undefined ? {} : { keptAnswers: options.keptAnswers }),
    onAnswer: metrics.answered,
    onSlowSearch: metrics.wasSlow,
    onEngineChange: (engine, reason) => {
      metrics.engineChanged(engine, reason);
      options.onNote?.(`Search now runs on ${engine} (${reason ?? "it is well and has caught up"})`);
    },
    onLacking: (lacking, at) => unmetNeeds.record(lacking, at),
  });
  metrics.watch(search);
  const kept = { savedSearches: new SavedSearchService({ database, cipher }), shortlists: new ShortlistService({ database, cipher }) };
  const about = { personLinks, ownInformation };
  const schema = await buildAppSchema({ sessions, apiKeys, sso, ...members, ...kept, ...about, referrals, search, notices });
  const trusted = options.trustedDocuments ? new TrustedDocuments(options.trustedDocuments) : null;
  const apollo = createApollo({
    schema,
    fastify,
    introspection: options.introspection,
    trusted,
    onFailure: (id, error) => options.onFailure(`GraphQL ${id}`, error),
  });
  await apollo.start();
  const tools = { database, cipher, referrals, search, metrics };
  const workers = options.works === false ? null : await startWorkers(options, tools, systemRows);
  const endSigning =
    options.works === false
      ? null
      : signEveryHour(systemRows, new CheckpointSigner(keys), (error) => options.onFailure("Signing the audit chains failed", error));

  const contextOf = async (headers: Headers, requestId?: string): Promise<RequestContext> => {
    const at = now();
    const { actor, sessionToken, signIn } = await callerOf(headers, { sessions, apiKeys, now: at });
    const address = headers.get(addressHeader) ?? "";
    return { actor, sessionToken, signIn, address, now: at, loaders: new Loaders({ database, actor, cipher, requestId }) };
  };
  const origins = originsOf(options.publicUrl);
  fastify.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    onRequest: graphqlDoor(origins),
    config: { rateLimit: { max: options.graphqlRequestsPerMinute ?? requestsPerMinute, timeWindow: "1 minute" } },
    handler: fastifyApolloHandler(apollo, { context: (request) => contextOf(webHeaders(request), request.id) }),
  });
  serveSubscriptions(fastify, {
    schema,
    introspection: options.introspection,
    trusted,
    origins,
    // The session's cookie alone: an API key asks over HTTP.
    contextOf: ({ headers: { cookie = "" } }) => contextOf(new Headers({ cookie })),
    settle: ({ loaders }) => loaders.trail.flush(),
    onAccessChange: (listener) => notices.on("waypost_access", listener),
    onFailure: (id, error) => options.onFailure(`GraphQL ${id}`, error),
  });
  await fastify.register(authRoutes, { auth: auth.auth });
  if (options.mailer instanceof Mailbox) await fastify.register(mailboxRoutes, { mailbox: options.mailer });
  fastify.get("/readyz", async (_, reply) => {
    try {
      await database.ping();
      return { status: "ok", search: await search.status() };
    } catch {
      return reply.status(503).send({ status: "unavailable", message: "The database does not answer." });
    }
  });
  fastify.get("/demo-accounts", (_, reply) =>
    options.demoAccounts.length > 0
      ? reply.send(options.demoAccounts)
      : reply.status(404).send({ message: "There is nothing at this address." }),
  );
  if (options.clientFolder !== null) await fastify.register(clientRoutes, { folder: options.clientFolder });
  fastify.addHook("onListen", async () => readAhead());
  fastify.addHook("onClose", async () => {
    endSigning?.();
    await workers?.();
    await Promise.all([search.close(), unmetNeeds.settled()]);
    await auth.close();
    await Promise.all([database.close(), keys.close(), notices.close(), options.mailer.close()]);
  });
  return fastify;
}

/** Who belongs to which organization, and how one gets there. */
function organizationWork(
  { mailer, publicUrl, onFailure }: AppOptions,
  { database, sessions }: { readonly database: Database; readonly sessions: SessionService },
) {
  const activate = sessions.switchOrganization.bind(sessions);
  const nameOf = async (id: string): Promise<string> => (await organizationsByIds(database.publicRows, [id]))[0]?.name ?? "";
  const mails = new InvitationMails({ mailer, publicUrl, nameOf, onFailure });
  return {
    memberships: new MembershipService(database),
    invitations: new InvitationService({ database, mails, activate }),
    foundings: new FoundingService({ database, activate }),
  };
}

/** True for an address that leads no further than this machine. */
const isLoopback = (address: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);

/** Milliseconds that a start waits for the search to be built. */
const rebuildPatience = 10_000;

/** Indexing and what time itself does to referrals. Gives back how to end it. */
async function startWorkers(
  options: AppOptions,
  tools: { database: Database; cipher: FieldCipher; referrals: ReferralService; search: Search; metrics: SearchMetrics },
  rows: ReturnType<Database["rowsAs"]>,
): Promise<() => Promise<void>> {
  const { database, cipher, referrals, search, metrics } = tools;
  const report = (what: string) => (error: unknown) => options.onFailure(what, error);
  const jobs = await Jobs.start({ appUrl: options.database.appUrl, onError: report("The job queue reported a fault") });
  const onError = (error: Error): void => {
    metrics.indexingFailed();
    options.onFailure("Indexing failed and will be tried again", error);
  };
  const indexer = new Indexer({ rows, meilisearch: options.meilisearch, onError });
  // A small catalog is searchable when the server says that it is ready; a large one is indexed while it answers already.
  const rebuilt = indexer.rebuildWhereDue().catch(report("Building the search failed and will be tried again"));
  await Promise.race([rebuilt, pause(rebuildPatience, undefined, { ref: false })]);
  await indexer.start(jobs);
  const mail = { database, mailer: options.mailer, publicUrl: options.publicUrl };
  await jobs.work(fundsOpened, async ([opened]) => opened && mailOpenedFunds(mail, opened));
  const minute = 60_000;
  const everyMinute = (): void => {
    expireReferrals(database, referrals, new Date()).catch(report("Expiring referrals failed and will be tried again"));
    watchFunds({ database, cipher, search, jobs }, new Date()).catch(report("Telling of open funds failed and will be tried again"));
  };
  const timer = setInterval(everyMinute, minute);
  return async () => {
    clearInterval(timer);
    await jobs.stop();
    await indexer.stop();
  };
}
