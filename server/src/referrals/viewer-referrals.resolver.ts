import type { ReferralSide, ReferralState } from "@waypost/schema/referrals/vocabulary";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ViewerType } from "../identity/viewer.type.ts";
import { cursorArgument, cursorOf, pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import { referralCounts, referralPage } from "./referral.loader.ts";
import { ReferralConnectionType, ReferralSideEnum, ReferralStateCountType, ReferralStateEnum } from "./referral.type.ts";

@ArgsType()
class ReferralsArgs {
  @Field(() => ReferralSideEnum)
  readonly side!: ReferralSide;
  @Field(() => [ReferralStateEnum], { nullable: true })
  readonly states?: ReferralState[] | null;
  @Field(() => String, { nullable: true, description: "Words of the code, the need or the county. Names are sealed and not searched." })
  readonly text?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  readonly first!: number | null;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

@Resolver(() => ViewerType)
export class ViewerReferralsResolver {
  @FieldResolver(() => ReferralConnectionType, { description: "Referrals of the active organization on one side, the newest first." })
  async referrals(
    @Root() { organizationId }: ViewerType,
    @Ctx() { loaders }: RequestContext,
    @Args(() => ReferralsArgs) { side, states, text, first, after }: ReferralsArgs,
  ): Promise<ReferralConnectionType> {
    const size = pageSizeArgument(first);
    const position = cursorArgument(after);
    if (organizationId === null) return { ...pageOf([], size, () => "", true), totalCount: 0 };
    const filter = { side, organizationId, states: states ?? null, text: text ?? null };
    const { rows, totalCount } = await loaders.of(referralPage).load({ filter, limit: size + 1, after: position });
    const cursor = (row: { readonly createdAt: Date; readonly id: string }): string =>
      cursorOf({ at: row.createdAt.toISOString(), id: row.id });
    return { ...pageOf(rows, size, cursor, position === null), totalCount };
  }

  @FieldResolver(() => [ReferralStateCountType], {
    description: "How many referrals stand in which state on a side; states without any are left out.",
  })
  referralCounts(
    @Root() { organizationId }: ViewerType,
    @Ctx() { loaders }: RequestContext,
    @Arg("side", () => ReferralSideEnum) side: ReferralSide,
  ): Promise<ReferralStateCountType[]> | ReferralStateCountType[] {
    return organizationId === null ? [] : loaders.of(referralCounts).load({ side, organizationId });
  }
}
