import type { ReferralSide } from "@waypost/schema/referrals/vocabulary";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ViewerType } from "../identity/viewer.type.ts";
import { worksWithPersons } from "../kernel/actor.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { ReferralsArgs } from "./referral.input.ts";
import { referralCounts } from "./referral.loader.ts";
import { pageOfReferrals } from "./referral-page.ts";
import { ReferralConnectionType, ReferralSideEnum, ReferralStateCountType } from "./referral.type.ts";

@Resolver(() => ViewerType)
export class ViewerReferralsResolver {
  @FieldResolver(() => ReferralConnectionType, { description: "Referrals of the active organization on one side, the newest first." })
  referrals(
    @Root() { organizationId }: ViewerType,
    @Ctx() { actor, loaders }: RequestContext,
    @Args(() => ReferralsArgs) asked: ReferralsArgs,
  ): Promise<ReferralConnectionType> {
    return pageOfReferrals(loaders, worksWithPersons(actor) ? organizationId : null, asked);
  }

  @FieldResolver(() => [ReferralStateCountType], {
    description: "How many referrals stand in which state on a side; states without any are left out.",
  })
  referralCounts(
    @Root() { organizationId }: ViewerType,
    @Ctx() { actor, loaders }: RequestContext,
    @Arg("side", () => ReferralSideEnum) side: ReferralSide,
  ): Promise<ReferralStateCountType[]> | ReferralStateCountType[] {
    return organizationId === null || !worksWithPersons(actor) ? [] : loaders.of(referralCounts).load({ side, organizationId });
  }
}
