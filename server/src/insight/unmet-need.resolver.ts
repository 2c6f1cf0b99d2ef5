import { Args, Ctx, Query, Resolver } from "type-graphql";
import { stateByCode } from "../kernel/states.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { badInput } from "../platform/graphql/errors.ts";
import { unmetNeedPage } from "./unmet-need.loader.ts";
import { UnmetNeedConnectionType, UnmetNeedsArgs } from "./unmet-need.type.ts";

const day = 24 * 60 * 60 * 1000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

@Resolver()
export class UnmetNeedResolver {
  @AccessFor("member")
  @Query(() => UnmetNeedConnectionType, {
    description: "What people searched for and did not find, the most often asked first: where a program is missing, or a word for one.",
  })
  async unmetNeeds(@Ctx() { loaders, now }: RequestContext, @Args(() => UnmetNeedsArgs) { from, to, state, first, after }: UnmetNeedsArgs) {
    const size = pageSizeArgument(first);
    const offset = offsetOf(after);
    if (state != null && !stateByCode(state)) throw badInput("state", "state is not the postal code of a state or territory, such as TX.");
    const filter = { from: from ?? dayOf(now.getTime() - 90 * day), to: to ?? dayOf(now.getTime()), state: state?.toUpperCase() ?? null };
    const { needs, total } = await loaders.of(unmetNeedPage).load({ filter, limit: size, offset });
    const edges = needs.map((node, index) => ({ node, cursor: cursorOf(offset + index + 1) }));
    return {
      edges,
      totalCount: total,
      pageInfo: {
        hasNextPage: offset + needs.length < total,
        hasPreviousPage: offset > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** How many stand before what follows. Sums over days change, so no row's own values could mark its place better. */
const cursorOf = (passed: number): string => Buffer.from(`unmet:${passed}`, "utf8").toString("base64url");

function offsetOf(after: string | null | undefined): number {
  if (after == null) return 0;
  const [, passed] = /^unmet:(\d{1,7})$/.exec(Buffer.from(after, "base64url").toString("utf8")) ?? [];
  if (passed === undefined) throw badInput("after", "after is not a cursor that this list gave: ask for the first page again, without it.");
  return Number(passed);
}
