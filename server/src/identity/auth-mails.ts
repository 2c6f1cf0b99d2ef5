import type { Mail, Mailer } from "../platform/mail/mailer.ts";
import { type AuthMailKind, mailLanguage, mailWords } from "./auth-mails.messages.ts";

export interface AuthMailsOptions {
  readonly mailer: Mailer;
  /** Whether a link may sign the owner of an address in. */
  readonly mayUseLink: (email: string) => Promise<boolean>;
  readonly signInUrl: string;
  /** Told of a mail that was not taken over. Its address and words are not in it. */
  readonly onFailure?: ((what: string, error: unknown) => void) | undefined;
}

/**
 * The mails of signing in. They go out behind the answer: how long an answer takes does not tell whether somebody has an account, and no
 * job table keeps an address beside a link that signs in. A mail that is lost is asked for again by whoever waits for it.
 */
export class AuthMails {
  readonly #options: AuthMailsOptions;
  readonly #running = new Set<Promise<void>>();

  constructor(options: AuthMailsOptions) {
    this.#options = options;
  }

  confirmation(to: string, url: string, headers?: Headers): void {
    this.#post(() => ["CONFIRM_EMAIL", url], to, headers);
  }

  /** To somebody whose address was used to sign up a second time. */
  alreadySignedUp(to: string, url: string, headers?: Headers): void {
    this.#post(() => ["ALREADY_SIGNED_UP", url], to, headers);
  }

  passwordReset(to: string, url: string, headers?: Headers): void {
    this.#post(() => ["RESET_PASSWORD", url], to, headers);
  }

  passwordChanged(to: string, headers?: Headers): void {
    this.#post(() => ["PASSWORD_CHANGED"], to, headers);
  }

  /** Looks up behind the answer, too, whether the link may be used; where not, the mail says how else to sign in. */
  magicLink(to: string, url: string, headers?: Headers): void {
    const { mayUseLink, signInUrl } = this.#options;
    this.#post(async () => ((await mayUseLink(to)) ? ["MAGIC_LINK", url] : ["NO_LINK_FOR_YOU", signInUrl]), to, headers);
  }

  /** Resolves when every mail that was begun is delivered or has failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  #post(choose: () => Chosen | Promise<Chosen>, to: string, headers: Headers | undefined): void {
    const words = mailWords[mailLanguage(headers?.get("accept-language") ?? null)];
    const delivery = this.#deliver(async () => {
      const [kind, url] = await choose();
      const { subject, before, after } = words[kind];
      return { to, subject, text: [before, ...(url === undefined ? [] : [url]), after].join("\n\n") };
    }).finally(() => this.#running.delete(delivery));
    this.#running.add(delivery);
  }

  async #deliver(write: () => Promise<Mail>): Promise<void> {
    try {
      await this.#options.mailer.send(await write());
    } catch (error) {
      this.#options.onFailure?.("A mail was not delivered", withoutWords(error));
    }
  }
}

type Chosen = readonly [AuthMailKind, url?: string];

/** A mail server's answer may repeat the address: its code says enough. */
function withoutWords(error: unknown): Error {
  const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown };
  const parts = [code, command, responseCode].filter((part) => typeof part === "string" || typeof part === "number");
  return new Error(parts.length > 0 ? `The mail server: ${parts.join(" ")}` : error instanceof Error ? error.name : "unknown");
}
