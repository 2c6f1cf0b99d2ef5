import type { Mailer } from "../platform/mail/mailer.ts";

export interface InvitationMailsOptions {
  readonly mailer: Mailer;
  /** Where browsers find us. */
  readonly publicUrl: string;
  readonly nameOf: (organizationId: string) => Promise<string>;
  /** Told of a mail that was not taken over. Its address and words are not in it. */
  readonly onFailure: (what: string, error: unknown) => void;
}

export interface InvitationToSend {
  readonly email: string;
  readonly token: string;
  readonly organizationId: string;
  readonly expiresAt: Date;
}

const date = (language: string, at: Date): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "America/Chicago" }).format(at);

/** The mail with the link. Nobody knows yet which language the invited one reads, so it says everything in both. */
export class InvitationMails {
  readonly #options: InvitationMailsOptions;

  constructor(options: InvitationMailsOptions) {
    this.#options = options;
  }

  /** False when it was not taken over for delivery. */
  async invitation({ email, token, organizationId, expiresAt }: InvitationToSend): Promise<boolean> {
    const { mailer, publicUrl, nameOf, onFailure } = this.#options;
    const name = await nameOf(organizationId);
    const url = new URL(`/invitations/${token}`, publicUrl).href;
    const text = [
      `You are invited to work for ${name} on Waypost. Open this link to accept. It works once, until ${date("en-US", expiresAt)}, and for this e-mail address only.`,
      url,
      "You do not know this organization? Then do nothing.",
      "— Español —",
      `Le invitan a trabajar para ${name} en Waypost. Abra este enlace para aceptar. Funciona una sola vez, hasta el ${date("es-US", expiresAt)}, y solo para este correo electrónico.`,
      url,
      "¿No conoce esta organización? Entonces no haga nada.",
    ].join("\n\n");
    try {
      await mailer.send({ to: email, subject: `${name}: Waypost invitation · invitación a Waypost`, text });
      return true;
    } catch (error) {
      onFailure("A mail was not delivered", error);
      return false;
    }
  }
}
