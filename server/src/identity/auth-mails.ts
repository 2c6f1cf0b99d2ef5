import type { Mail, Mailer } from "../platform/mail/mailer.ts";
import { type AuthMailKind, mailLanguage, mailWords } from "./auth-mails.messages.ts";

export interface AuthMailsOptions {
  readonly mailer: Mailer;
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
    this.#post("CONFIRM_EMAIL", to, headers, url);
  }

  /** To somebody whose address was used to sign up a second time. */
  alreadySignedUp(to: string, url: string, headers?: Headers): void {
    this.#post("ALREADY_SIGNED_UP", to, headers, url);
  }

  passwordReset(to: string, url: string, headers?: Headers): void {
    this.#post("RESET_PASSWORD", to, headers, url);
  }

  passwordChanged(to: string, headers?: Headers): void {
    this.#post("PASSWORD_CHANGED", to, headers);
  }

  magicLink(to: string, url: string, headers?: Headers): void {
    this.#post("MAGIC_LINK", to, headers, url);
  }

  /** Resolves when every mail that was begun is delivered or has failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  #post(kind: AuthMailKind, to: string, headers: Headers | undefined, url?: string): void {
    const words = mailWords[mailLanguage(headers?.get("accept-language") ?? null)][kind];
    const mail: Mail = { to, subject: words.subject, text: [words.before, ...(url ? [url] : []), words.after].join("\n\n") };
    const delivery = this.#deliver(mail).finally(() => this.#running.delete(delivery));
    this.#running.add(delivery);
  }

  async #deliver(mail: Mail): Promise<void> {
    try {
      await this.#options.mailer.send(mail);
    } catch (error) {
      this.#options.onFailure?.("A mail was not delivered", error);
    }
  }
}
