import { createTransport } from "nodemailer";
import type { Mail, Mailer } from "./mailer.ts";

export interface SmtpOptions {
  /** "smtps://user:password@host:465", or "smtp://host:587", which turns to TLS where the server can. */
  readonly url: string;
  /** "Waypost <no-reply@example.org>" */
  readonly from: string;
}

/** Milliseconds that a mail server may take for each step. */
const patience = 20_000;

/** Hands mails to a mail server, over connections that stay open for the next ones. */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 3,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      // A mail is words that we wrote: nothing in it is fetched from a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send({ to, subject, text, html }: Mail): Promise<void> {
      // An address as an object: no comma in it makes it two.
      await transport.sendMail({ to: { name: "", address: to }, subject, text, ...(html === undefined ? {} : { html }) });
    },
    async close(): Promise<void> {
      transport.close();
    },
  };
}
