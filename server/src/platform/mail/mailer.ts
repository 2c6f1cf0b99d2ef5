/** One mail, as it is handed to whoever delivers it. */
export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** The one way out for mails. */
export interface Mailer {
  /** @throws when the mail was not taken over for delivery. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}
