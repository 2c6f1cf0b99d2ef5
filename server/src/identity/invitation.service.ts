import type { Role } from "@waypost/schema/roles";
import { LockMode } from "@mikro-orm/core";
import { type Actor, nobody, userIdOf } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Database, Transaction } from "../platform/database/database.ts";
import { invalid, type NotFound, notFound } from "../platform/graphql/problems.ts";
import { emailAddress } from "./email-address.rules.ts";
import type { InvitationMails } from "./invitation-mails.ts";
import { invitationTokenHash, newInvitationToken } from "./invitation-token.ts";
import { InvitationEntity } from "./invitation.entity.ts";
import { type InvitationRow, type OpenInvitation, openInvitation, openInvitationsOf, revokeOpen } from "./invitation.store.ts";
import {
  type AcceptInvitationOutcome,
  type InviteMemberOutcome,
  membershipRefused,
  type RevokeInvitationOutcome,
} from "./membership-outcomes.ts";
import { MembershipEntity } from "./membership.entity.ts";
import { mayGrant, mayManage } from "./membership.policy.ts";
import { inOrder, type Member } from "./membership.service.ts";
import { isMember, lockMembers, memberOf, standingsOf } from "./membership.store.ts";

const day = 24 * 60 * 60 * 1000;
/** How long an invitation can be used. */
const validFor = 7 * day;
/** Open invitations that an organization may have: nobody sends mails to half the world in our name. */
const openAtMost = 200;

export interface InvitationServiceOptions {
  readonly database: Database;
  readonly mails: InvitationMails;
  /** Makes an organization the one that a session acts for. */
  readonly activate: (userId: string, sessionToken: string, organizationId: string) => Promise<unknown>;
}

/** Invitations into an organization: made, mailed, taken back, accepted. */
export class InvitationService {
  readonly #database: Database;
  readonly #mails: InvitationMails;
  readonly #activate: InvitationServiceOptions["activate"];

  constructor({ database, mails, activate }: InvitationServiceOptions) {
    this.#database = database;
    this.#mails = mails;
    this.#activate = activate;
  }

  /** Invites an address. One that was invited before gets a new link, and the old one ends. */
  async invite(
    actor: Actor,
    request: { readonly email: string; readonly roles: readonly Role[] },
    now: Date,
  ): Promise<InviteMemberOutcome> {
    if (actor.kind !== "member") return notFound("organization");
    const email = emailAddress(request.email);
    const roles = inOrder(request.roles);
    const problems = [
      ...(email === null ? [{ field: "email", message: "This is not an e-mail address, such as name@example.org." }] : []),
      ...(roles.length === 0 ? [{ field: "roles", message: "Choose at least one role." }] : []),
    ];
    if (email === null || problems.length > 0) return invalid(problems);
    const token = newInvitationToken();
    const outcome = await this.#database.transact(actor, (tx) => this.#invite(tx, actor, { email, roles, token }, now));
    if ("kind" in outcome) return outcome;
    const isMailed = await this.#mails.invitation({ email, token, organizationId: actor.organizationId, expiresAt: outcome.expiresAt });
    return { kind: "MemberInvited", invitation: outcome, isMailed };
  }

  async #invite(
    tx: Transaction,
    actor: Member,
    { email, roles, token }: { readonly email: string; readonly roles: Role[]; readonly token: string },
    now: Date,
  ): Promise<InvitationRow | Exclude<InviteMemberOutcome, { kind: "MemberInvited" }>> {
    const { organizationId, userId } = actor;
    await lockMembers(tx.rows, organizationId);
    const own = await memberOf(tx.rows, organizationId, { userId });
    if (!own) return notFound("organization");
    const acting: Member = { ...actor, roles: own.roles };
    const decision = [mayManage(acting, organizationId), mayGrant(acting, [], roles)].find(({ allowed }) => !allowed);
    if (decision && !decision.allowed) return membershipRefused(decision.reason);
    if (await isMember(tx.rows, organizationId, email)) {
      return invalid([{ field: "email", message: "Somebody with this address is a member already: change the roles there." }]);
    }
    await revokeOpen(tx.rows, organizationId, email, now);
    if ((await openInvitationsOf(tx.rows, organizationId, now)).length >= openAtMost) {
      return invalid([{ field: "email", message: `There are ${openAtMost} open invitations: wait for answers, or take some back.` }]);
    }
    const invitation = {
      id: newId(),
      organizationId,
      email,
      roles,
      invitedBy: userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + validFor),
    };
    const unused = { acceptedAt: null, acceptedBy: null, revokedAt: null };
    tx.em.create(InvitationEntity, { ...invitation, ...unused, tokenHash: invitationTokenHash(token) });
    await recordAudit(tx.rows, [{ action: "MEMBER_INVITED", subject: invitation.id, details: { roles } }]);
    return invitation;
  }

  /** Takes an invitation back. One that can no longer be used is as good as absent. */
  async revoke(actor: Actor, id: string, now: Date): Promise<RevokeInvitationOutcome> {
    if (actor.kind !== "member" || !isUuid(id)) return notFound("invitation");
    const { organizationId, userId } = actor;
    return this.#database.transact(actor, async (tx) => {
      const own = await memberOf(tx.rows, organizationId, { userId });
      const decision = mayManage({ ...actor, roles: own?.roles ?? [] }, organizationId);
      if (!decision.allowed) return membershipRefused(decision.reason);
      const invitation = await tx.em.findOne(InvitationEntity, { id, organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!invitation || invitation.acceptedAt !== null || invitation.revokedAt !== null) return notFound("invitation");
      invitation.revokedAt = now;
      await recordAudit(tx.rows, [{ action: "INVITATION_REVOKED", subject: id }]);
      return { kind: "InvitationRevoked", invitationId: id };
    });
  }

  /** What whoever holds the link may know before signing in. Used, expired, taken back and never made are all null. */
  preview(token: string, now: Date): Promise<OpenInvitation | null> {
    return openInvitation(this.#database.rowsAs(nobody), invitationTokenHash(token), now);
  }

  /** Uses an invitation: once, by whoever has proven to read mails at its address. The organization becomes the active one. */
  async accept(
    actor: Actor,
    { token, sessionToken }: { readonly token: string; readonly sessionToken: string | null },
    now: Date,
  ): Promise<AcceptInvitationOutcome> {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await openInvitation(this.#database.rowsAs(actor), invitationTokenHash(token), now);
    if (userId === null || !found) return notFound("invitation");
    const [standing] = await standingsOf(this.#database.rowsAs(actor), [userId]);
    if (standing?.email.toLowerCase() !== found.email) {
      const message = `This invitation is for ${found.email}. Sign in with that address to accept it.`;
      return { kind: "InvitationForAnotherAddress", message, email: found.email };
    }
    if (!standing.isEmailConfirmed) {
      return { kind: "EmailNotConfirmed", message: `Confirm that ${found.email} is your address first.`, email: found.email };
    }
    const joining: Member = { kind: "member", userId, organizationId: found.organizationId, roles: [] };
    const outcome = await this.#database.transact(joining, (tx) => this.#accept(tx, joining, found.id, now));
    if (outcome.kind === "InvitationAccepted" && sessionToken !== null) await this.#activate(userId, sessionToken, found.organizationId);
    return outcome;
  }

  async #accept(tx: Transaction, { userId, organizationId }: Member, id: string, now: Date): Promise<AcceptInvitationOutcome | NotFound> {
    await lockMembers(tx.rows, organizationId);
    const invitation = await tx.em.findOne(InvitationEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!invitation || invitation.acceptedAt !== null || invitation.revokedAt !== null || invitation.expiresAt <= now)
      return notFound("invitation");
    invitation.acceptedAt = now;
    invitation.acceptedBy = userId;
    const member = await tx.em.findOne(MembershipEntity, { userId, organizationId });
    if (member) member.roles = inOrder([...member.roles, ...invitation.roles]);
    else tx.em.create(MembershipEntity, { id: newId(), userId, organizationId, roles: invitation.roles, createdAt: now });
    // The log takes the word of members only: the membership has to stand first.
    await tx.em.flush();
    await recordAudit(tx.rows, [{ action: "MEMBER_JOINED", subject: userId, details: { roles: invitation.roles, by: "INVITATION" } }]);
    return { kind: "InvitationAccepted", userId, organizationId };
  }
}
