import { setTimeout as pause } from "node:timers/promises";
import type { KeptMail } from "@waypost/server/platform/mail/mailbox";
import { anAddress, cookiesOf } from "./accounts.ts";
import type { World } from "./world.ts";

export interface AuthAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the shape that its own request asked for
  readonly body: any;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  /** Where it leads to; empty when it leads nowhere. */
  readonly location: string;
  readonly setCookies: readonly { readonly name: string; readonly value: string }[];
}

/** A browser that signs in: it keeps its cookies, and asks from an address of its own. */
export class Browser {
  readonly #world: World;
  readonly address: string;
  readonly #cookies = new Map<string, string>();

  constructor(world: World, { address = anAddress(), cookie = "" }: { readonly address?: string; readonly cookie?: string } = {}) {
    this.#world = world;
    this.address = address;
    for (const pair of cookie.split("; ").filter(Boolean)) {
      const [name = "", value = ""] = pair.split("=");
      this.#cookies.set(name, decodeURIComponent(value));
    }
  }

  get cookie(): string {
    return cookiesOf({ cookies: [...this.#cookies].map(([name, value]) => ({ name, value })) });
  }

  post(path: string, payload: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<AuthAnswer> {
    return this.#send("POST", `/auth${path}`, { payload, headers });
  }

  /** @param path under /auth, or the whole address of a mailed link */
  get(path: string): Promise<AuthAnswer> {
    const url = path.startsWith("http") ? path.slice(new URL(path).origin.length) : `/auth${path}`;
    return this.#send("GET", url, { headers: {} });
  }

  /** Whether the browser's cookies are a session. */
  async isSignedIn(): Promise<boolean> {
    return (await this.get("/get-session")).body !== null;
  }

  async #send(method: "GET" | "POST", url: string, { payload, headers }: { payload?: object; headers: object }): Promise<AuthAnswer> {
    const response = await this.#world.app.inject({
      method,
      url,
      remoteAddress: this.address,
      headers: { origin: "http://localhost", ...(this.#cookies.size > 0 ? { cookie: this.cookie } : {}), ...headers },
      ...(payload ? { payload } : {}),
    });
    for (const { name, value } of response.cookies) {
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return {
      status: response.statusCode,
      body: parsed(response.body),
      headers: response.headers,
      location: response.headers.location ?? "",
      setCookies: response.cookies,
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The newest mail to an address whose subject has the word: mails go out behind the answers. */
export async function mailTo(world: World, to: string, word: RegExp): Promise<KeptMail> {
  for (let tries = 0; tries < 200; tries += 1) {
    const mail = world.mailbox.mails.find((each) => each.to === to && word.test(each.subject));
    if (mail) return mail;
    await pause(10);
  }
  throw new Error(`No mail to ${to} that says ${word}; there are: ${world.mailbox.mails.map(({ subject }) => subject).join(", ")}`);
}

/** The link in a mail. */
export function linkIn({ text }: KeptMail): string {
  const [link] = /https?:\/\/\S+/.exec(text) ?? [];
  if (link === undefined) throw new Error("The mail has no link");
  return link;
}

export interface WrittenEvent {
  readonly action: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly organization_id: string | null;
  readonly subject: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What the audit log has about an account, the oldest first. */
export async function auditOf(world: World, subject: string): Promise<WrittenEvent[]> {
  const { events } = await world.ownerRow<{ events: WrittenEvent[] }>(
    "select coalesce(json_agg(e order by e.at, e.sequence), '[]') as events from audit_event e where subject = $1",
    subject,
  );
  return events;
}
