import { LockMode } from "@mikro-orm/core";
import type { Actor } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database } from "../platform/database/database.ts";
import { type NotFound, notFound } from "../platform/graphql/problems.ts";
import { PersonEntity } from "./person.entity.ts";
import { PersonLinkEntity } from "./person-link.entity.ts";
import { mayGivePersonLinks } from "./person-link.policy.ts";
import { endOpenLinks, type PersonLinkRow } from "./person-link.store.ts";
import { newPersonLinkToken, personLinkHash } from "./person-link-token.ts";

const day = 24 * 60 * 60 * 1000;
/** How long a link can be used. */
const validFor = 90 * day;

export interface PersonLinkCreated {
  readonly kind: "PersonLinkCreated";
  readonly link: PersonLinkRow;
  /** Told once: we keep no more than its hash. */
  readonly token: string;
}
export interface PersonLinkEnded {
  readonly kind: "PersonLinkEnded";
  readonly link: PersonLinkRow;
}

/** Persons' own links: given out and ended by members. */
export class PersonLinkService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Gives a person a new link. It takes the place of those before, unless these are to be kept: a lost paper then opens nothing. */
  async create(
    actor: Actor,
    request: { readonly personId: string; readonly keepsEarlier: boolean },
    now: Date,
  ): Promise<PersonLinkCreated | NotFound> {
    const { personId, keepsEarlier } = request;
    if (actor.kind !== "member" || !isUuid(personId) || !mayGivePersonLinks(actor, actor.organizationId)) return notFound("person");
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async ({ em, rows }) => {
      // Locked: of two links that are given at once, one takes the other's place.
      const person = await em.findOne(PersonEntity, { id: personId, organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!person) return notFound("person");
      const ended = keepsEarlier ? [] : await endOpenLinks(rows, person.id, { userId, at: now });
      const token = newPersonLinkToken();
      const link = {
        id: newId(),
        organizationId,
        personId: person.id,
        createdBy: userId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + validFor),
        endedAt: null,
        lastUsedAt: null,
      };
      await em.persist(em.create(PersonLinkEntity, { ...link, tokenHash: personLinkHash(token), endedBy: null })).flush();
      const about = { personId: person.id, personOrganizationId: organizationId };
      await recordAudit(rows, [
        ...ended.map((subject) => ({ action: "PERSON_LINK_ENDED" as const, subject, ...about })),
        { action: "PERSON_LINK_CREATED", subject: link.id, ...about },
      ]);
      return { kind: "PersonLinkCreated", link, token };
    });
  }

  /** Ends a link at once. One that is ended already stays as it is, and the answer is the same. */
  async end(actor: Actor, id: string, now: Date): Promise<PersonLinkEnded | NotFound> {
    if (actor.kind !== "member" || !isUuid(id) || !mayGivePersonLinks(actor, actor.organizationId)) return notFound("link");
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async ({ em, rows }) => {
      const link = await em.findOne(PersonLinkEntity, { id, organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!link) return notFound("link");
      if (link.endedAt === null) {
        link.endedAt = now;
        link.endedBy = userId;
        await em.flush();
        const about = { personId: link.personId, personOrganizationId: organizationId };
        await recordAudit(rows, [{ action: "PERSON_LINK_ENDED", subject: id, ...about }]);
      }
      return { kind: "PersonLinkEnded", link };
    });
  }
}
