import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { maskedEmail } from "./email-address.rules.ts";
import type { InvitationService } from "./invitation.service.ts";
import type { InvitationRow } from "./invitation.store.ts";
import * as types from "./invitation.type.ts";
import { openInvitationsByOrganization } from "./membership.loader.ts";
import { mayManage } from "./membership.policy.ts";
import { userById } from "./user.loader.ts";
import { ViewerType } from "./viewer.type.ts";

@Resolver(() => types.InvitationType)
export class InvitationResolver {
  readonly #invitations: InvitationService;

  constructor(invitations: InvitationService) {
    this.#invitations = invitations;
  }

  @AccessFor("public")
  @Query(() => types.InvitationPreviewType, {
    nullable: true,
    description:
      "What the link in an invitation's mail leads to. Null when it is used, expired, taken back or was never made: all look alike.",
  })
  async invitation(@Ctx() { now }: RequestContext, @Arg("token", () => String) token: string): Promise<types.InvitationPreviewType | null> {
    const found = await this.#invitations.preview(token, now);
    return found && { ...found, maskedEmail: maskedEmail(found.email) };
  }

  @AccessFor("member")
  @Mutation(() => types.InviteMemberResult, {
    description: "Mails an invitation into the active organization. It works once, for seven days, and takes the place of an open one.",
  })
  inviteMember(@Ctx() { actor, now }: RequestContext, @Arg("input", () => types.InviteMemberInput) input: types.InviteMemberInput) {
    return this.#invitations.invite(actor, input, now);
  }

  @AccessFor("member")
  @Mutation(() => types.RevokeInvitationResult, { description: "Takes an open invitation of the active organization back." })
  revokeInvitation(
    @Ctx() { actor, now }: RequestContext,
    @Arg("input", () => types.RevokeInvitationInput) { id }: types.RevokeInvitationInput,
  ) {
    return this.#invitations.revoke(actor, id, now);
  }

  @AccessFor("signed-in")
  @Mutation(() => types.AcceptInvitationResult, {
    description: "Makes the viewer a member, where the viewer's confirmed address is the invited one.",
  })
  acceptInvitation(
    @Ctx() { actor, sessionToken, now }: RequestContext,
    @Arg("input", () => types.AcceptInvitationInput) { token }: types.AcceptInvitationInput,
  ) {
    return this.#invitations.accept(actor, { token, sessionToken }, now);
  }

  @FieldResolver(() => String, { nullable: true, description: "The name of whoever invited; null when that user is gone." })
  async invitedBy(@Root() { invitedBy }: InvitationRow, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return (await loaders.of(userById).load(invitedBy))?.name ?? null;
  }
}

@Resolver(() => types.InvitationAcceptedType)
export class InvitationAcceptedResolver {
  @FieldResolver(() => ViewerType)
  viewer(@Root() { userId, organizationId }: types.InvitationAcceptedType): ViewerType {
    return { userId, organizationId };
  }
}

@Resolver(() => ViewerType)
export class ViewerInvitationsResolver {
  @FieldResolver(() => [types.InvitationType], {
    description: "Open invitations of the active organization, the newest first. Empty for whoever does not manage its members.",
  })
  openInvitations(@Root() { organizationId }: ViewerType, @Ctx() { actor, loaders, now }: RequestContext) {
    if (organizationId === null || !mayManage(actor, organizationId).allowed) return [];
    return loaders.of(openInvitationsByOrganization).load({ organizationId, at: now });
  }
}
