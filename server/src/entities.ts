import { ApiKeyEntity } from "./identity/api-key.entity.ts";
import { InvitationEntity } from "./identity/invitation.entity.ts";
import { MembershipEntity } from "./identity/membership.entity.ts";
import { OrganizationRulesEntity } from "./identity/organization-rules.entity.ts";
import { SsoProviderEntity } from "./identity/sso-provider.entity.ts";
import { ConsentEntity } from "./people/consent.entity.ts";
import { PersonEntity } from "./people/person.entity.ts";
import { PersonLinkEntity } from "./people/person-link.entity.ts";
import { ReferralEntity } from "./referrals/referral.entity.ts";
import { ReferralEventEntity } from "./referrals/referral-event.entity.ts";
import { SavedSearchEntity } from "./search/saved-search.entity.ts";
import { ShortlistEntity } from "./search/shortlist.entity.ts";

/** Every entity that services write. */
export const entities = [
  SsoProviderEntity,
  ApiKeyEntity,
  MembershipEntity,
  InvitationEntity,
  OrganizationRulesEntity,
  ConsentEntity,
  PersonEntity,
  PersonLinkEntity,
  ReferralEntity,
  ReferralEventEntity,
  SavedSearchEntity,
  ShortlistEntity,
];
