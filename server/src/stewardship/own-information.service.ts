import { isUuid } from "../kernel/ids.ts";
import { type OpenedLink, openPersonLink } from "../people/person-link.api.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { type NotFound, notFound } from "../platform/graphql/problems.ts";
import { withdrawConsent } from "../referrals/consent-withdrawal.api.ts";

export interface OwnInformationOptions {
  readonly database: Database;
  readonly cipher: FieldCipher;
  /** Counts a look-up for an address: whole seconds to wait, 0 when it may be made. */
  readonly countLookup: (address: string) => Promise<number>;
}

/** From where and when a link is opened. */
export interface Opening {
  readonly token: string;
  readonly address: string;
  readonly now: Date;
}

export interface TooFast {
  readonly kind: "too-fast";
  readonly waitSeconds: number;
}
/** Who came by a link; null when it opens nothing, whatever the cause. */
export type OpeningOutcome = { readonly kind: "opened"; readonly opened: OpenedLink | null } | TooFast;

export interface ConsentWithdrawn {
  readonly kind: "ConsentWithdrawn";
  readonly opened: OpenedLink;
}

/** What persons do by their own links. Nobody signs in: whoever holds a token is the person of it, and sees and changes no other's rows. */
export class OwnInformationService {
  readonly #options: OwnInformationOptions;

  constructor(options: OwnInformationOptions) {
    this.#options = options;
  }

  /** Opens a link for reading. The reading is in the audit log, as the person's own, before anything is read. */
  async open({ token, address, now }: Opening): Promise<OpeningOutcome> {
    const { database, countLookup } = this.#options;
    const waitSeconds = await countLookup(address);
    if (waitSeconds > 0) return { kind: "too-fast", waitSeconds };
    const opened = await openPersonLink(database, token, now);
    if (opened) {
      const { actor, link } = opened;
      const about = { personId: link.personId, personOrganizationId: link.organizationId };
      await recordAudit(database.rowsAs(actor), [{ action: "PERSON_LINK_OPENED", subject: link.id, ...about }]);
    }
    return { kind: "opened", opened };
  }

  /** Takes one of the person's consents back, and with it every referral that stands under it. */
  async withdrawConsent(opening: Opening, consentId: string): Promise<ConsentWithdrawn | NotFound | TooFast> {
    const { database, cipher } = this.#options;
    const outcome = await this.open(opening);
    if (outcome.kind === "too-fast") return outcome;
    const { opened } = outcome;
    if (!opened || !isUuid(consentId)) return notFound("consent");
    const { actor } = opened;
    const isDone = await database.transact(actor, (tx) => withdrawConsent(tx, consentId, { actor, cipher, now: opening.now }));
    return isDone ? { kind: "ConsentWithdrawn", opened } : notFound("consent");
  }
}
