import { newId } from "../kernel/ids.ts";
import type { Transaction } from "../platform/database/database.ts";
import { MembershipEntity } from "./membership.entity.ts";

/** Makes whoever founded an organization its first administrator. In the transaction that acts for the new organization. */
export async function addFounder(
  { em }: Transaction,
  { userId, organizationId, at }: { readonly userId: string; readonly organizationId: string; readonly at: Date },
): Promise<void> {
  await em.persist(em.create(MembershipEntity, { id: newId(), userId, organizationId, roles: ["ADMIN"], createdAt: at })).flush();
}
