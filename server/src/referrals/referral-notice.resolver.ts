import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { organizationIdsOf } from "../kernel/actor.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { referralById } from "./referral.loader.ts";
import { type ReferralNotice, referralTopic } from "./referral-notice.ts";
import { sideOf } from "./referral.policy.ts";
import type { ReferralRow } from "./referral.store.ts";
import { ReferralType } from "./referral.type.ts";

@ObjectType("ReferralNotice", { description: "That a referral of the active organization was made or moved." })
export class ReferralNoticeType {
  @Field(() => ReferralType, { nullable: true, description: "As it stands now; null when it is no longer yours to see." })
  readonly referral?: ReferralType | null;
}

@Resolver(() => ReferralNoticeType)
export class ReferralNoticeResolver {
  @AccessFor("member")
  @Subscription(() => ReferralNoticeType, {
    description:
      "Tells when a referral of the active organization, on either side, is made or moved. Notices sent while the connection was down are not repeated: ask again after connecting.",
    topics: referralTopic,
    // Who the member is by then is read anew for each notice; here is only what to listen to.
    topicId: ({ context }: { context: RequestContext }) => organizationIdsOf(context.actor)[0],
  })
  referralChanged(@Root() notice: ReferralNotice): ReferralNotice {
    return notice;
  }

  @FieldResolver(() => ReferralType, { nullable: true })
  async referral(@Root() { referralId }: ReferralNotice, @Ctx() { actor, loaders }: RequestContext): Promise<ReferralRow | null> {
    const found = await loaders.of(referralById).load(referralId);
    return found && sideOf(actor, found) !== null ? found : null;
  }
}
