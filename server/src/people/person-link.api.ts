import { type Actor, nobody } from "../kernel/actor.ts";
import type { Database } from "../platform/database/database.ts";
import { type UsedPersonLink, usePersonLink } from "./person-link.store.ts";
import { personLinkHash } from "./person-link-token.ts";

export type PersonActor = Extract<Actor, { kind: "person" }>;

/** A person who came by the own link, and the link. */
export interface OpenedLink {
  readonly actor: PersonActor;
  readonly link: UsedPersonLink;
}

/** Whoever holds this token, as the actor that it makes of them. Null for a token that is ended, expired, mistyped or was never given: they look alike. */
export async function openPersonLink(database: Database, token: string, at: Date): Promise<OpenedLink | null> {
  const link = await usePersonLink(database.rowsAs(nobody), personLinkHash(token), at);
  return link && { link, actor: { kind: "person", personId: link.personId, linkId: link.id } };
}
