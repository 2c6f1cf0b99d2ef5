import { newId } from "../../kernel/ids.ts";
import type { Mail, Mailer } from "./mailer.ts";

export interface KeptMail extends Mail {
  readonly id: string;
  readonly at: Date;
}

/** Mails that the mailbox holds at most; the oldest go first. */
const capacity = 100;

/** Where mails go in development: nowhere but into this process's memory, newest first. */
export class Mailbox implements Mailer {
  #mails: readonly KeptMail[] = [];

  async send(mail: Mail): Promise<void> {
    this.#mails = [{ ...mail, id: newId(), at: new Date() }, ...this.#mails].slice(0, capacity);
  }

  async close(): Promise<void> {}

  get mails(): readonly KeptMail[] {
    return this.#mails;
  }
}
