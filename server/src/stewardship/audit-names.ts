import { apiKeysByOrganizationId } from "../identity/api-key.loader.ts";
import { userById } from "../identity/user.loader.ts";
import { type Actor, organizationIdsOf } from "../kernel/actor.ts";
import type { AuditAction } from "../platform/audit/audit.ts";
import type { Loaders } from "../platform/graphql/loaders.ts";
import type { AuditRow } from "./audit-log.store.ts";

interface Reader {
  readonly actor: Actor;
  readonly loaders: Loaders;
}

/** Actions whose subject is a user, and whose is an API key. Every other subject is nobody's name. */
const aboutUsers: readonly AuditAction[] = ["MEMBER_JOINED", "MEMBER_ROLES_CHANGED", "MEMBER_REMOVED", "MEMBER_LEFT", "SIGN_IN_FAILED"];
const aboutKeys: readonly AuditAction[] = ["API_KEY_CREATED", "API_KEY_REVOKED"];

/** Who did it, by name. Null for who acted for another organization, whose people are its own to name. */
export async function actorNameOf({ actorKind, actorId, organizationId }: AuditRow, reader: Reader): Promise<string | null> {
  if (actorId === null || !isOwn(organizationId, reader.actor)) return null;
  if (actorKind === "USER") return userName(actorId, reader);
  return actorKind === "API_KEY" ? keyName(actorId, organizationId, reader) : null;
}

/** To whom or what of the organization's own it was done, by name. */
export async function subjectNameOf({ action, subject, organizationId }: AuditRow, reader: Reader): Promise<string | null> {
  if (subject === null || !isOwn(organizationId, reader.actor)) return null;
  if (aboutUsers.includes(action)) return userName(subject, reader);
  return aboutKeys.includes(action) ? keyName(subject, organizationId, reader) : null;
}

function isOwn(organizationId: string | null, actor: Actor): organizationId is string {
  return organizationId !== null && organizationIdsOf(actor).includes(organizationId);
}

async function userName(id: string, { loaders }: Reader): Promise<string | null> {
  return (await loaders.of(userById).load(id))?.name ?? null;
}

async function keyName(id: string, organizationId: string, { loaders }: Reader): Promise<string | null> {
  const keys = await loaders.of(apiKeysByOrganizationId).load(organizationId);
  return keys.find((key) => key.id === id)?.name ?? null;
}
