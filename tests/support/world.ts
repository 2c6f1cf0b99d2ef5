import { randomUUID } from "node:crypto";
import { type AppOptions, buildApp } from "@waypost/server/app";
import { entities } from "@waypost/server/entities";
import { Database } from "@waypost/server/platform/database/database";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import { FieldCipher } from "@waypost/server/platform/encryption/field-cipher";
import { KeyRing } from "@waypost/server/platform/encryption/key-ring";
import type { Role } from "@waypost/schema/roles";
import pg from "pg";
import { inject } from "vitest";
import { addUser, anAddress, cookiesOf, password as everybodysPassword } from "./accounts.ts";
import type { Services } from "./services.ts";

/** An answer of the API, as it comes over HTTP. `data` is whatever the query asked for. */
export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the shape that its own query asked for
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly path?: readonly string[]; readonly extensions: Record<string, unknown> }[];
}

/** Somebody who asks: nobody, or a member with a session. */
export interface Caller {
  ask(query: string, variables?: object): Promise<Answer>;
}
export interface Member extends Caller {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
}

export interface TestOrganization {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}
export interface TestService {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly organization: TestOrganization;
}

export interface ServiceOverrides {
  readonly organization?: TestOrganization;
  readonly name?: string;
  readonly needs?: readonly string[];
  readonly acceptsReferrals?: boolean;
  readonly responseDays?: number;
}

export interface WorldOptions {
  /** The application's clock; the true time when left out. */
  readonly now?: () => Date;
  readonly meilisearch?: boolean;
  readonly apiKeyRequestsPerMinute?: number;
  /** Unbounded when left out: tests ask faster than people. */
  readonly graphqlRequestsPerMinute?: number;
  /** All that a session may ask; everything when left out. */
  readonly trustedDocuments?: readonly string[];
  readonly publicUrl?: string;
  /** A database of the test's own; the shared one when left out. */
  readonly services?: Services;
  /** Whatever else of the application is to be otherwise. `onFailure` is told besides. */
  readonly app?: Partial<AppOptions>;
}

/** The real application on the shared services, with everything a specification needs to make its own organization in it. */
export class World {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly database: Database;
  /** With the keys of the database, as the application has them. */
  readonly cipher: FieldCipher;
  readonly services: Services;
  /** The tables of accounts, as better-auth's own role. */
  readonly authPool: pg.Pool;
  /** Where the application's mails go. */
  readonly mailbox: Mailbox;
  /** SQL statements of the application since the last look. */
  readonly statements: string[];
  /** Failures that a caller saw only as an id. */
  readonly failures: unknown[];

  readonly #keys: KeyRing;

  private constructor(
    parts: Pick<World, "app" | "database" | "services" | "authPool" | "mailbox" | "statements" | "failures">,
    keys: KeyRing,
  ) {
    this.#keys = keys;
    this.cipher = new FieldCipher(keys);
    this.app = parts.app;
    this.database = parts.database;
    this.services = parts.services;
    this.authPool = parts.authPool;
    this.mailbox = parts.mailbox;
    this.statements = parts.statements;
    this.failures = parts.failures;
  }

  static async open(options: WorldOptions = {}): Promise<World> {
    const { now, meilisearch = false, apiKeyRequestsPerMinute, services = inject("services") } = options;
    const { graphqlRequestsPerMinute = Number.MAX_SAFE_INTEGER, trustedDocuments, publicUrl = "http://localhost" } = options;
    const statements: string[] = [];
    const failures: unknown[] = [];
    const mailbox = new Mailbox();
    const app = await buildApp({
      mailer: mailbox,
      database: services,
      meilisearch: meilisearch ? services.meili : null,
      secret: services.secret,
      publicUrl,
      introspection: true,
      clientFolder: null,
      demoAccounts: [],
      works: false,
      // Many specs share few processors: a slow machine is not what they are about.
      overload: { delay: 60_000, sample: 60_000 },
      // All specs ask from one address.
      linkLookupsPerMinute: Number.MAX_SAFE_INTEGER,
      ...options.app,
      onFailure: (what, error) => {
        failures.push(error);
        options.app?.onFailure?.(what, error);
      },
      onStatement: (sql) => statements.push(sql),
      now,
      apiKeyRequestsPerMinute,
      trustedDocuments,
      graphqlRequestsPerMinute,
    });
    const database = await Database.connect({ ...services, entities, poolSize: 3 });
    const keys = await KeyRing.open(services);
    const authPool = new pg.Pool({ connectionString: services.authUrl, max: 1, options: "-c search_path=auth" });
    // The pool's end does not wait for its connections: one of them may still hear that its server goes, and tells the pool or nobody.
    authPool.on("error", () => undefined);
    authPool.on("connect", (client) => client.on("error", () => undefined));
    return new World({ app, database, services, authPool, mailbox, statements, failures }, keys);
  }

  async close(): Promise<void> {
    await this.app.close();
    await Promise.all([this.database.close(), this.#keys.close(), this.authPool.end()]);
  }

  /** Several rows, as {@link ownerRow}. */
  async ownerRows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.services.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** What was written, as the owner of the tables sees it: for looking, never for what is being tested. */
  async ownerRow<Row extends object>(text: string, ...values: unknown[]): Promise<Row> {
    const [row] = await this.ownerRows<Row>(text, ...values);
    if (!row) throw new Error("No such row");
    return row;
  }

  /** Whoever is not signed in. */
  get nobody(): Caller {
    return { ask: (query, variables) => this.#ask({}, query, variables) };
  }

  /** A program with an API key, and a cookie beside it where one is given. */
  withKey(secret: string, cookie?: string): Caller {
    const headers = { authorization: `Bearer ${secret}`, ...(cookie === undefined ? {} : { cookie }) };
    return { ask: (query, variables) => this.#ask(headers, query, variables) };
  }

  /** The same member, asking this application: for specs of several processes over one database. */
  here(member: Member): Caller {
    return { ask: (query, variables) => this.#ask({ cookie: member.cookie }, query, variables) };
  }

  async anOrganization(name = `Organization ${randomUUID().slice(0, 8)}`): Promise<TestOrganization> {
    const organization = { id: randomUUID(), slug: `o-${randomUUID()}`, name };
    await this.database.transact(system, ({ rows }) => rows.insertInto("organization").values(organization).execute());
    return organization;
  }

  async aService(overrides: ServiceOverrides = {}): Promise<TestService> {
    const organization = overrides.organization ?? (await this.anOrganization());
    const service = { id: randomUUID(), slug: `s-${randomUUID()}`, name: overrides.name ?? "Insulin fund" };
    await this.database.transact(system, ({ rows }) =>
      rows
        .insertInto("service")
        .values({
          ...service,
          organization_id: organization.id,
          summary: "Pays for insulin.",
          needs: [...(overrides.needs ?? ["insulin-cost"])],
          coverage: "NATION",
          accepts_referrals: overrides.acceptsReferrals ?? true,
          response_days: overrides.responseDays ?? 5,
        })
        .execute(),
    );
    return { ...service, organization };
  }

  /** A member with a session of its own. */
  async aMember(organization: TestOrganization, roles: readonly Role[], name = "Dana Whitfield"): Promise<Member> {
    const member = await this.aUser(name);
    await this.addMembership(member, organization, roles);
    return member;
  }

  /** One more organization for somebody. */
  async addMembership({ userId }: Member, organization: TestOrganization, roles: readonly Role[]): Promise<void> {
    await this.database.transact({ ...system, organizationIds: [organization.id] }, ({ rows }) =>
      rows
        .insertInto("membership")
        .values({ id: randomUUID(), user_id: userId, organization_id: organization.id, roles: [...roles] })
        .execute(),
    );
  }

  async removeMember({ userId }: Member, organization: TestOrganization): Promise<void> {
    await this.database.transact({ ...system, organizationIds: [organization.id] }, ({ rows }) =>
      rows.deleteFrom("membership").where("user_id", "=", userId).where("organization_id", "=", organization.id).execute(),
    );
  }

  /** Somebody with a confirmed e-mail address who belongs nowhere. */
  async aUser(name = "Sam Stranger"): Promise<Member> {
    const email = `${randomUUID()}@example.org`;
    const userId = await addUser(this.authPool, { name, email });
    // Every user signs in from an address of its own: the limit is by address.
    const response = await this.app.inject({
      method: "POST",
      url: "/auth/sign-in/email",
      remoteAddress: anAddress(),
      payload: { email, password: everybodysPassword },
    });
    if (response.statusCode !== 200) throw new Error(`Signing in answered ${response.statusCode}: ${response.body}`);
    const cookie = cookiesOf(response);
    return { userId, name, email, cookie, ask: (query, variables) => this.#ask({ cookie }, query, variables) };
  }

  async #ask(headers: Record<string, string>, query: string, variables?: object): Promise<Answer> {
    const response = await this.app.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } });
    const { data, errors } = response.json<{ data?: unknown; errors?: Answer["errors"] }>();
    // A failure of ours is never what a specification expects: it fails the test with what the caller does not see.
    if (errors?.some(({ extensions }) => extensions["code"] === "INTERNAL_SERVER_ERROR")) {
      throw new Error("The server failed inside.", { cause: this.failures.at(-1) });
    }
    return { status: response.statusCode, data, errors: errors ?? [] };
  }
}

const system = { kind: "system", purpose: "tests" } as const;
