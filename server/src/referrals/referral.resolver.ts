import { movesFrom } from "@waypost/schema/referrals/moves";
import type { ReferralSide } from "@waypost/schema/referrals/vocabulary";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { needBySlug, organizationById, serviceById, situationBySlug } from "../catalog/listing.loader.ts";
import { OrganizationType, ServiceType, TaxonomyTermType } from "../catalog/listing.type.ts";
import { userById } from "../identity/user.loader.ts";
import type { OpenPerson } from "../people/person.api.ts";
import { consentById, personById } from "../people/person.loader.ts";
import { PersonType } from "../people/person.type.ts";
import type { PersonPart } from "../platform/audit/audit-trail.ts";
import { worksWithPersons } from "../kernel/actor.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { uuidArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import type { Loaders } from "../platform/graphql/loaders.ts";
import { invalid } from "../platform/graphql/problems.ts";
import { limitedTo } from "./disclosure.rules.ts";
import { readMoveReferral } from "./referral.command.ts";
import { CreateReferralInput, MoveReferralInput, ReferralsArgs } from "./referral.input.ts";
import { eventsByReferralId, type OpenReferralEvent, referralById } from "./referral.loader.ts";
import { isActing, isWithheldFrom, partiesOf, readsPersons, sideOf } from "./referral.policy.ts";
import { pageOfReferrals } from "./referral-page.ts";
import type { ReferralService } from "./referral.service.ts";
import type { ReferralRow } from "./referral.store.ts";
import * as types from "./referral.type.ts";
import type { ConsentMissing, ListingTakesNoReferrals } from "./referral-outcomes.ts";
import { messagePlace, openFacts } from "./referral-parts.ts";
import { refusalMessage } from "./refusal-messages.ts";

@Resolver(() => types.ReferralType)
export class ReferralResolver {
  readonly #referrals: ReferralService;

  constructor(referrals: ReferralService) {
    this.#referrals = referrals;
  }

  @AccessFor("member", { scope: "referrals:read" })
  @Query(() => types.ReferralType, { nullable: true, description: "Null when it does not exist or is not yours: the two look alike." })
  async referral(@Ctx() { loaders, actor }: RequestContext, @Arg("id", () => ID) id: string): Promise<ReferralRow | null> {
    const found = await loaders.of(referralById).load(uuidArgument("id", id));
    return found && sideOf(actor, found) !== null ? found : null;
  }

  @AccessFor("member", { scope: "referrals:read" })
  @Query(() => types.ReferralConnectionType, {
    description: "Referrals of the organization that one acts for, on one side, the newest first. What viewer.referrals is for API keys.",
  })
  referrals(@Ctx() { loaders, actor }: RequestContext, @Args(() => ReferralsArgs) asked: ReferralsArgs) {
    return pageOfReferrals(loaders, isActing(actor) && worksWithPersons(actor) ? actor.organizationId : null, asked);
  }

  @AccessFor(["CASE_MANAGER", "ADMIN"], { scope: "referrals:write" })
  @Mutation(() => types.CreateReferralResult, {
    description: "Makes a referral for the active organization: a draft, or sent at once with `send: true`.",
  })
  createReferral(@Ctx() { actor, now }: RequestContext, @Arg("input", () => CreateReferralInput) input: CreateReferralInput) {
    return this.#referrals.create(actor, { ...input, person: input.person ? { ...input.person } : null }, now);
  }

  @AccessFor("member", { scope: "referrals:write" })
  @Mutation(() => types.MoveReferralResult, { description: "Moves a referral on, as the table of moves allows the viewer to." })
  moveReferral(@Ctx() { actor, now }: RequestContext, @Arg("input", () => MoveReferralInput) input: MoveReferralInput) {
    const read = readMoveReferral(input, now);
    return "problems" in read ? invalid(read.problems) : this.#referrals.move(actor, read.command, now);
  }

  @FieldResolver(() => types.ReferralSideEnum, { description: "On which side the viewer stands." })
  side(@Root() referral: ReferralRow, @Ctx() { actor }: RequestContext): ReferralSide {
    return sideOf(actor, referral) ?? "RECEIVER";
  }

  @FieldResolver(() => ServiceType)
  service(@Root() referral: ReferralRow, @Ctx() { loaders }: RequestContext) {
    return loaders.of(serviceById).load(referral.serviceId);
  }

  @FieldResolver(() => OrganizationType)
  sender(@Root() referral: ReferralRow, @Ctx() { loaders }: RequestContext) {
    return loaders.of(organizationById).load(referral.senderOrganizationId);
  }

  @FieldResolver(() => OrganizationType)
  receiver(@Root() referral: ReferralRow, @Ctx() { loaders }: RequestContext) {
    return loaders.of(organizationById).load(referral.receiverOrganizationId);
  }

  @FieldResolver(() => TaxonomyTermType)
  need(@Root() referral: ReferralRow, @Ctx() { loaders }: RequestContext) {
    return loaders.of(needBySlug).load(referral.needSlug);
  }

  @FieldResolver(() => [TaxonomyTermType])
  async situations(@Root() referral: ReferralRow, @Ctx() { loaders }: RequestContext) {
    return (await loaders.of(situationBySlug).loadMany(referral.situationSlugs)).filter((term) => term !== null);
  }

  @FieldResolver(() => types.ReferralAreaType, { description: "Shown before acceptance too." })
  area(@Root() { areaCounty, areaState, areaPostalPrefix }: ReferralRow): types.ReferralAreaType {
    return { county: areaCounty, state: areaState, postalPrefix: areaPostalPrefix };
  }

  @FieldResolver(() => [types.ReferralFactType], { description: "Shown before acceptance too." })
  facts(@Root() { id, factsSealed }: ReferralRow, @Ctx() { loaders }: RequestContext): types.ReferralFactType[] {
    return Object.entries(openFacts(loaders.cipher, id, factsSealed)).map(([criterion, answer]) => ({ criterion, answer }));
  }

  @FieldResolver(() => Boolean, {
    description: "True when person and message are kept back from the viewer until acceptance, or were taken away again.",
  })
  isWithheld(@Root() referral: ReferralRow, @Ctx() { actor }: RequestContext): boolean {
    return isWithheldFrom(actor, referral);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null until the viewer may see it; then as far as the consent lets it through.",
  })
  async person(@Root() referral: ReferralRow, @Ctx() { actor, loaders }: RequestContext): Promise<OpenPerson | null> {
    if (isWithheldFrom(actor, referral)) return null;
    const person = await loaders.of(personById).load(referral.personId);
    if (!person) return null;
    const seen = sideOf(actor, referral) === "SENDER" ? person : limitedTo(person, referral.sharedData);
    // Its fields tell the audit trail what is handed out, and through which referral.
    return { ...seen, throughReferral: referral.id } as OpenPerson;
  }

  @FieldResolver(() => String, { nullable: true, description: "The sender's words; null until the viewer may see them." })
  message(@Root() referral: ReferralRow, @Ctx() { actor, loaders }: RequestContext): string | null {
    if (referral.messageSealed === null || isWithheldFrom(actor, referral)) return null;
    if (sideOf(actor, referral) !== "SENDER" && !referral.sharedData.includes("NEED_DETAILS")) return null;
    noteParts(loaders, referral, ["message"]);
    return loaders.cipher.open(messagePlace(referral.id), referral.messageSealed);
  }

  @FieldResolver(() => types.ConsentType, { nullable: true, description: "For the sender, who holds it; null for the receiver." })
  consent(@Root() referral: ReferralRow, @Ctx() { actor, loaders }: RequestContext) {
    if (referral.consentId === null || sideOf(actor, referral) !== "SENDER") return null;
    noteParts(loaders, referral, ["consent"]);
    return loaders.of(consentById).load(referral.consentId);
  }

  @FieldResolver(() => [types.AvailableMoveType], { description: "Every move that is the viewer's to make from here, with what it needs." })
  availableMoves(@Root() referral: ReferralRow, @Ctx() { actor, now }: RequestContext): types.AvailableMoveType[] {
    const { state, kind, acceptedAt } = referral;
    const options = movesFrom({
      state,
      kind,
      parties: partiesOf(actor, referral),
      acceptedAt: acceptedAt?.getTime() ?? null,
      now: now.getTime(),
    });
    return options.map(({ move, to, refusal }) => ({
      to,
      allowed: refusal === null,
      refusal: refusal && refusalMessage(refusal, state, to),
      needs: move.needs,
      reasons: move.reasons ?? [],
    }));
  }

  @FieldResolver(() => [types.ReferralEventType], { description: "Its moves, the oldest first." })
  events(@Root() referral: ReferralRow, @Ctx() { loaders }: RequestContext) {
    return loaders.of(eventsByReferralId).load(referral.id);
  }
}

function noteParts({ trail }: Loaders, { id, personId, senderOrganizationId }: ReferralRow, parts: readonly PersonPart[]): void {
  trail.saw(personId, { personOrganizationId: senderOrganizationId, referralId: id, parts });
}

@Resolver(() => types.ReferralEventType)
export class ReferralEventResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Who made the move; null when it was time itself, the person, or a program with an API key of the organization.",
  })
  async by(@Root() event: OpenReferralEvent, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return event.userId === null ? null : ((await loaders.of(userById).load(event.userId))?.name ?? null);
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  organization(@Root() event: OpenReferralEvent, @Ctx() { loaders }: RequestContext) {
    return event.organizationId === null ? null : loaders.of(organizationById).load(event.organizationId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The other side's notes may name the person: while the person is withheld from the viewer, so are they.",
  })
  async note(@Root() event: OpenReferralEvent, @Ctx() { actor, loaders }: RequestContext): Promise<string | null> {
    if (event.note === null || !readsPersons(actor)) return null;
    const referral = await loaders.of(referralById).load(event.referralId);
    const isOwn = isActing(actor) && event.organizationId === actor.organizationId;
    if (!referral || (!isOwn && isWithheldFrom(actor, referral))) return null;
    noteParts(loaders, referral, ["notes"]);
    return event.note;
  }
}

@Resolver(() => types.ReferralCreatedType)
export class ReferralCreatedResolver {
  @FieldResolver(() => types.ReferralType)
  referral(@Root() { referralId }: types.ReferralCreatedType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(referralById).load(referralId);
  }
}

@Resolver(() => types.ReferralMovedType)
export class ReferralMovedResolver {
  @FieldResolver(() => types.ReferralType)
  referral(@Root() { referralId }: types.ReferralMovedType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(referralById).load(referralId);
  }
}

@Resolver(() => types.ReferralChangedType)
export class ReferralChangedResolver {
  @FieldResolver(() => types.ReferralType)
  current(@Root() { referralId }: types.ReferralChangedType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(referralById).load(referralId);
  }
}

@Resolver(() => types.ConsentMissingType)
export class ConsentMissingResolver {
  @FieldResolver(() => OrganizationType)
  receiver(@Root() { receiverOrganizationId }: ConsentMissing, @Ctx() { loaders }: RequestContext) {
    return loaders.of(organizationById).load(receiverOrganizationId);
  }

  @FieldResolver(() => TaxonomyTermType)
  need(@Root() { needSlug }: ConsentMissing, @Ctx() { loaders }: RequestContext) {
    return loaders.of(needBySlug).load(needSlug);
  }
}

@Resolver(() => types.ListingTakesNoReferralsType)
export class ListingTakesNoReferralsResolver {
  @FieldResolver(() => ServiceType)
  service(@Root() { serviceId }: ListingTakesNoReferrals, @Ctx() { loaders }: RequestContext) {
    return loaders.of(serviceById).load(serviceId);
  }
}
