import type { Mailer } from "./mailer.ts";

/** In production without a mail server: whoever waits for a mail waits in vain, and the log says why. */
export const refusingMailer: Mailer = {
  send: () => Promise.reject(new Error("No mail server is configured: set SMTP_URL and MAIL_FROM.")),
  close: () => Promise.resolve(),
};
