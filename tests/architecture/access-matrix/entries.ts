import { type Network, noToken } from "./fixture.ts";
import type { Entry, NestedArguments } from "./reach.ts";

/** With what fields below the root are asked where they cannot be asked without. */
export const nestedArguments: NestedArguments = {
  "Viewer.referrals": "(side: SENDER)",
  "Viewer.referralCounts": "(side: SENDER)",
};

const text = (value: string): string => JSON.stringify(value);

/** Where asking begins: every field of Query at least once, and what concerns a person once for each state that decides. */
export function entriesOf({ referrals, service, sender, invitationToken, personId }: Network): Entry[] {
  return [
    { scope: "catalog", root: "Query.service", call: `service(slug: ${text(service.slug)})` },
    { scope: "catalog", root: "Query.organization", call: `organization(slug: ${text(sender.slug)})` },
    // Words that nobody's listing has: the index is shared with specs that run beside this one.
    { scope: "catalog", root: "Query.searchListings", call: `searchListings(search: { text: "zzqqxx", facets: [NEED] }, first: 1)` },
    { scope: "catalog", root: "Query.suggest", call: `suggest(text: "insulin", first: 1)` },
    { scope: "catalog", root: "Query.taxonomyTerms", call: `taxonomyTerms(taxonomy: "needs")` },
    { scope: "viewer", root: "Query.viewer", call: "viewer" },
    { scope: "whoever holds an invitation's link", root: "Query.invitation", call: `invitation(token: ${text(invitationToken)})` },
    { scope: "a person's own link", root: "Query.personByLink", call: `personByLink(token: ${text(noToken)})` },
    { scope: "draft", root: "Query.referral", call: `referral(id: ${text(referrals.draft.id)})` },
    { scope: "sent", root: "Query.referral", call: `referral(id: ${text(referrals.sent.id)})` },
    { scope: "accepted", root: "Query.referral", call: `referral(id: ${text(referrals.accepted.id)})` },
    { scope: "completed", root: "Query.referral", call: `referral(id: ${text(referrals.completed.id)})` },
    { scope: "declined", root: "Query.referral", call: `referral(id: ${text(referrals.declined.id)})` },
    { scope: "list as sender", root: "Query.referrals", call: "referrals(side: SENDER)" },
    { scope: "list as receiver", root: "Query.referrals", call: "referrals(side: RECEIVER)" },
    { scope: "the log of the organization", root: "Query.auditEvents", call: "auditEvents(first: 5)" },
    { scope: "who has seen the person", root: "Query.personAuditEvents", call: `personAuditEvents(personId: ${text(personId)}, first: 5)` },
    {
      scope: "catalog",
      root: "Query.fundOpenings",
      call: `fundOpenings(search: { text: "zzqqxx" }, since: "2026-01-01T00:00:00Z", first: 1)`,
    },
    { scope: "unmet needs", root: "Query.unmetNeeds", call: `unmetNeeds(from: "2020-01-01", to: "2020-01-02")` },
    { scope: "identity providers", root: "Query.ssoProviders", call: "ssoProviders" },
    {
      scope: "a referral without a name",
      root: "Mutation.createReferral",
      call: `createReferral(input: { serviceId: ${text(service.id)}, need: "insulin-cost", person: { name: "" } })`,
      only: ["InvalidInput", "FieldProblem"],
    },
  ];
}

/** Types of the public catalog, read by a database role that can read nothing else: asked in scope "catalog" alone. */
export const catalogTypes: ReadonlySet<string> = new Set([
  "Address",
  "Coverage",
  "Freshness",
  "FundStatusChange",
  "Language",
  "Location",
  "OpenState",
  "Organization",
  "Phone",
  "Schedule",
  "Service",
  "ServiceConnection",
  "ServiceEdge",
  "TaxonomyTerm",
]);
