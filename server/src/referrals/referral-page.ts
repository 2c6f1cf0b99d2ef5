import { cursorArgument, cursorOf, pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { Loaders } from "../platform/graphql/loaders.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import type { ReferralsArgs } from "./referral.input.ts";
import { referralPage } from "./referral.loader.ts";
import type { ReferralConnectionType } from "./referral.type.ts";

/** A page of one side's referrals of an organization; empty for who acts for none. */
export async function pageOfReferrals(
  loaders: Loaders,
  organizationId: string | null,
  { side, states, text, first, after }: ReferralsArgs,
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
