import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import * as organizations from "./catalog/organization.resolver.ts";
import * as services from "./catalog/service.resolver.ts";
import { TaxonomyResolver } from "./catalog/taxonomy.resolver.ts";
import { FoundingResolver } from "./catalog/founding.resolver.ts";
import type { FoundingService } from "./catalog/founding.service.ts";
import * as viewerOrganizations from "./catalog/viewer-organizations.resolver.ts";
import * as invitations from "./identity/invitation.resolver.ts";
import type { InvitationService } from "./identity/invitation.service.ts";
import * as members from "./identity/membership.resolver.ts";
import type { MembershipService } from "./identity/membership.service.ts";
import { ApiKeyResolver, ViewerApiKeysResolver } from "./identity/api-key.resolver.ts";
import type { ApiKeyService } from "./identity/api-key.service.ts";
import type { SessionService } from "./identity/session.service.ts";
import type { SsoService } from "./identity/sso.service.ts";
import { SsoProviderResolver } from "./identity/sso-provider.resolver.ts";
import { MembershipResolver, ViewerResolver } from "./identity/viewer.resolver.ts";
import * as personLinks from "./people/person-link.resolver.ts";
import type { PersonLinkService } from "./people/person-link.service.ts";
import { UnmetNeedResolver } from "./insight/unmet-need.resolver.ts";
import { PersonResolver, ViewerPersonsResolver } from "./people/person.resolver.ts";
import type { Notices } from "./platform/database/notices.ts";
import { guardRootFields } from "./platform/graphql/access.ts";
import { resolveDirectly } from "./platform/graphql/direct-resolvers.ts";
import { referralNotices, referralTopic } from "./referrals/referral-notice.ts";
import { ReferralNoticeResolver } from "./referrals/referral-notice.resolver.ts";
import * as referrals from "./referrals/referral.resolver.ts";
import type { ReferralService } from "./referrals/referral.service.ts";
import { ViewerReferralsResolver } from "./referrals/viewer-referrals.resolver.ts";
import * as saved from "./search/saved-search.resolver.ts";
import type { SavedSearchService } from "./search/saved-search.service.ts";
import type { Search } from "./search/search.api.ts";
import type { ShortlistService } from "./search/shortlist.service.ts";
import { ListingEdgeResolver, ListingSearchResultResolver, SearchResolver } from "./search/search.resolver.ts";
import * as ownInformation from "./stewardship/own-information.resolver.ts";
import type { OwnInformationService } from "./stewardship/own-information.service.ts";
import { AuditEventConnectionResolver, AuditLogResolver } from "./stewardship/audit-log.resolver.ts";

/** The services that resolvers call. */
export interface SchemaServices {
  readonly sessions: SessionService;
  readonly apiKeys: ApiKeyService;
  readonly memberships: MembershipService;
  readonly invitations: InvitationService;
  readonly foundings: FoundingService;
  readonly sso: SsoService;
  readonly referrals: ReferralService;
  readonly personLinks: PersonLinkService;
  readonly ownInformation: OwnInformationService;
  readonly search: Search;
  readonly savedSearches: SavedSearchService;
  readonly shortlists: ShortlistService;
  readonly notices: Notices;
}

/** The whole GraphQL schema. Resolvers are made here by hand: there is no container to ask. */
export async function buildAppSchema(given: SchemaServices): Promise<GraphQLSchema> {
  const { sessions, apiKeys, sso, referrals: referralService, search, notices } = given;
  const resolvers = [
    new ViewerResolver(sessions),
    new MembershipResolver(),
    new ApiKeyResolver(apiKeys),
    new ViewerApiKeysResolver(),
    new SsoProviderResolver(sso),
    new services.ServiceResolver(),
    new services.CoverageResolver(),
    new services.LanguageResolver(),
    new organizations.OrganizationResolver(),
    new organizations.LocationResolver(),
    new organizations.ScheduleResolver(),
    new TaxonomyResolver(),
    new FoundingResolver(given.foundings),
    new viewerOrganizations.ViewerOrganizationResolver(),
    new viewerOrganizations.MembershipOrganizationResolver(),
    new viewerOrganizations.InvitationOrganizationResolver(),
    new members.MemberResolver(given.memberships),
    new members.ViewerMembersResolver(),
    new invitations.InvitationResolver(given.invitations),
    new invitations.InvitationAcceptedResolver(),
    new invitations.ViewerInvitationsResolver(),
    new PersonResolver(),
    new ViewerPersonsResolver(),
    new personLinks.PersonLinkResolver(given.personLinks),
    new personLinks.PersonLinksResolver(),
    new ViewerReferralsResolver(),
    new ReferralNoticeResolver(),
    new referrals.ReferralResolver(referralService),
    new referrals.ReferralEventResolver(),
    new referrals.ReferralCreatedResolver(),
    new referrals.ReferralMovedResolver(),
    new referrals.ReferralChangedResolver(),
    new referrals.ConsentMissingResolver(),
    new referrals.ListingTakesNoReferralsResolver(),
    new SearchResolver(search),
    new saved.SavedSearchResolver(given),
    new saved.FundOpeningResolver(),
    new saved.ShortlistResolver(given.shortlists),
    new saved.ViewerSavedResolver(),
    new UnmetNeedResolver(),
    new ListingEdgeResolver(),
    new ListingSearchResultResolver(),
    new AuditLogResolver(),
    new ownInformation.OwnInformationResolver(given.ownInformation),
    new ownInformation.ConsentWithdrawnResolver(),
    new ownInformation.OwnReferralResolver(),
    new ownInformation.OwnConsentResolver(),
    new ownInformation.OwnAuditEventResolver(),
    new AuditEventConnectionResolver(),
  ];
  const made = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const classes = resolvers.map((resolver) => resolver.constructor as new () => object);
  const schema = await buildSchema({
    resolvers: [classes[0]!, ...classes.slice(1)],
    container: { get: (wanted: unknown) => made.get(wanted) },
    // Inputs are parsed by the features themselves (x.command.ts), with problems a person can read.
    validate: false,
    // Events come from the database's notices; nothing is published from here.
    pubSub: {
      publish() {},
      subscribe(topic, id) {
        if (topic !== referralTopic) throw new Error(`Nothing is told under the name ${topic}`);
        return referralNotices(notices, id);
      },
    },
  });
  return guardRootFields(resolveDirectly(schema, made));
}

/** The schema for who only reads it: no service is there, so nothing may be resolved. */
export function schemaToRead(): Promise<GraphQLSchema> {
  const nothing = {} as never;
  // One line a service, so that two that are added at once do not collide.
  return buildAppSchema({
    sessions: nothing,
    apiKeys: nothing,
    memberships: nothing,
    invitations: nothing,
    foundings: nothing,
    sso: nothing,
    referrals: nothing,
    personLinks: nothing,
    ownInformation: nothing,
    search: nothing,
    savedSearches: nothing,
    shortlists: nothing,
    notices: nothing,
  });
}

/** The schema as text, sorted: what is committed as schema/schema.graphql. */
export async function printedSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await schemaToRead()))}\n`;
}
