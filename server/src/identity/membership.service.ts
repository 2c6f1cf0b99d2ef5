import { type Role, roles as allRoles } from "@waypost/schema/roles";
import { type Actor, userIdOf } from "../kernel/actor.ts";
import { isUuid } from "../kernel/ids.ts";
import type { SignIn } from "../kernel/sign-in.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database, Transaction } from "../platform/database/database.ts";
import { invalid, notFound } from "../platform/graphql/problems.ts";
import {
  type ChangeMemberRolesOutcome,
  type ChangeOrganizationRulesOutcome,
  type LeaveOrganizationOutcome,
  membershipRefused,
  type RemoveMemberOutcome,
} from "./membership-outcomes.ts";
import { MembershipEntity } from "./membership.entity.ts";
import { mayChangeRoles, mayChangeRules, mayLeave, mayRemove, type RulesChange } from "./membership.policy.ts";
import { lockMembers, type MemberRow, memberOf } from "./membership.store.ts";
import { OrganizationRulesEntity } from "./organization-rules.entity.ts";
import { rulesOf } from "./organization-rules.store.ts";

export type Member = Extract<Actor, { kind: "member" }>;

/** Members of an organization and what it asks of them. Every change is made on the members as they stand when it is its turn. */
export class MembershipService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async changeRoles(actor: Actor, memberId: string, wanted: readonly Role[]): Promise<ChangeMemberRolesOutcome> {
    const roles = inOrder(wanted);
    if (roles.length === 0) return invalid([{ field: "roles", message: "Choose at least one role." }]);
    return this.#onMember(actor, memberId, async (tx, { now: acting, member }) => {
      const decision = mayChangeRoles(acting, acting.organizationId, member, roles);
      if (!decision.allowed) return membershipRefused(decision.reason);
      const entity = await tx.em.findOneOrFail(MembershipEntity, { id: member.id });
      entity.roles = roles;
      await tx.em.flush();
      const details = { before: member.roles, after: roles };
      await recordAudit(tx.rows, [{ action: "MEMBER_ROLES_CHANGED", subject: member.userId, details }]);
      return { kind: "MemberRolesChanged", member: (await memberOf(tx.rows, acting.organizationId, { id: member.id })) ?? member };
    });
  }

  remove(actor: Actor, memberId: string): Promise<RemoveMemberOutcome> {
    return this.#onMember(actor, memberId, async (tx, { now: acting, member }) => {
      const decision = mayRemove(acting, acting.organizationId, member);
      if (!decision.allowed) return membershipRefused(decision.reason);
      await tx.em.nativeDelete(MembershipEntity, { id: member.id });
      await recordAudit(tx.rows, [{ action: "MEMBER_REMOVED", subject: member.userId, details: { roles: member.roles } }]);
      return { kind: "MemberRemoved", memberId: member.id };
    });
  }

  /** Leaves any organization of one's own, also one whose rules keep one out at present. */
  async leave(actor: Actor, organizationId: string): Promise<LeaveOrganizationOutcome> {
    const userId = userIdOf(actor);
    if (userId === null || !isUuid(organizationId)) return notFound("membership");
    if (!(await memberOf(this.#database.rowsAs(actor), organizationId, { userId }))) return notFound("membership");
    const leaving: Member = { kind: "member", userId, organizationId: organizationId.toLowerCase(), roles: [] };
    return this.#database.transact(leaving, async (tx) => {
      await lockMembers(tx.rows, organizationId);
      const member = await memberOf(tx.rows, organizationId, { userId });
      if (!member) return notFound("membership");
      const decision = mayLeave(member);
      if (!decision.allowed) return membershipRefused(decision.reason);
      await tx.em.nativeDelete(MembershipEntity, { id: member.id });
      await recordAudit(tx.rows, [{ action: "MEMBER_LEFT", subject: userId, details: { roles: member.roles } }]);
      return { kind: "OrganizationLeft", organizationId };
    });
  }

  async changeRules(
    { actor, signIn }: { readonly actor: Actor; readonly signIn: SignIn },
    change: Partial<RulesChange>,
    at: Date,
  ): Promise<ChangeOrganizationRulesOutcome> {
    if (actor.kind !== "member") return notFound("organization");
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async (tx) => {
      await lockMembers(tx.rows, organizationId);
      const own = await memberOf(tx.rows, organizationId, { userId });
      if (!own) return notFound("organization");
      const before = await rulesOf(tx.rows, organizationId);
      const after = {
        requireSecondFactor: change.requireSecondFactor ?? before.requireSecondFactor,
        passwordSignIn: change.passwordSignIn ?? before.passwordSignIn,
      };
      const decision = mayChangeRules({ ...actor, roles: own.roles }, organizationId, { before, after, signIn });
      if (!decision.allowed) return membershipRefused(decision.reason);
      await tx.em.upsert(OrganizationRulesEntity, { organizationId, ...after, changedAt: at, changedBy: userId });
      await recordAudit(tx.rows, [{ action: "ORGANIZATION_RULES_CHANGED", subject: organizationId, details: after }]);
      return { kind: "OrganizationRulesChanged", rules: { ...before, ...after } };
    });
  }

  /** Hands on the actor with the roles that stand now, and the member, while nobody else changes members. A stranger's id is absent. */
  async #onMember<T>(
    actor: Actor,
    memberId: string,
    work: (tx: Transaction, on: { readonly now: Member; readonly member: MemberRow }) => Promise<T>,
  ): Promise<T | ReturnType<typeof notFound>> {
    if (actor.kind !== "member" || !isUuid(memberId)) return notFound("member");
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async (tx) => {
      await lockMembers(tx.rows, organizationId);
      const own = await memberOf(tx.rows, organizationId, { userId });
      const member = await memberOf(tx.rows, organizationId, { id: memberId });
      return own && member ? work(tx, { now: { ...actor, roles: own.roles }, member }) : notFound("member");
    });
  }
}

/** Each role once, in the order of the vocabulary. */
export const inOrder = (wanted: readonly Role[]): Role[] => allRoles.filter((role) => wanted.includes(role));
