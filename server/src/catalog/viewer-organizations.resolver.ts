import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { InvitationPreviewType } from "../identity/invitation.type.ts";
import { MembershipType, ViewerType } from "../identity/viewer.type.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { organizationById } from "./listing.loader.ts";
import { OrganizationType } from "./listing.type.ts";

/** The organizations of a viewer: identity knows their ids, the catalog what they are. */
@Resolver(() => ViewerType)
export class ViewerOrganizationResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: "The organization that the viewer acts for; null when in none." })
  activeOrganization(@Root() { organizationId }: ViewerType, @Ctx() { loaders }: RequestContext) {
    return organizationId === null ? null : loaders.of(organizationById).load(organizationId);
  }
}

@Resolver(() => MembershipType)
export class MembershipOrganizationResolver {
  @FieldResolver(() => OrganizationType)
  organization(@Root() { organizationId }: { readonly organizationId: string }, @Ctx() { loaders }: RequestContext) {
    return loaders.of(organizationById).load(organizationId);
  }
}

@Resolver(() => InvitationPreviewType)
export class InvitationOrganizationResolver {
  @FieldResolver(() => OrganizationType)
  organization(@Root() { organizationId }: InvitationPreviewType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(organizationById).load(organizationId);
  }
}
