import type { ConsentData } from "@waypost/schema/referrals/vocabulary";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { needBySlug, organizationById, serviceById } from "../catalog/listing.loader.ts";
import { OrganizationType, ServiceType, TaxonomyTermType } from "../catalog/listing.type.ts";
import { userById } from "../identity/user.loader.ts";
import type { OpenPerson } from "../people/person.api.ts";
import { personById } from "../people/person.loader.ts";
import { ConsentDataEnum } from "../people/person.type.ts";
import type { OpenedLink } from "../people/person-link.api.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { cursorArgument, cursorOf, pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { refusedRequest } from "../platform/graphql/errors.ts";
import type { Loaders, LoaderRecipe } from "../platform/graphql/loaders.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import * as loaders from "./own-information.loader.ts";
import type { ConsentWithdrawn, OwnInformationService, TooFast } from "./own-information.service.ts";
import type { OwnAuditRow, OwnConsentRow, OwnPage, OwnReferralRow } from "./own-information.store.ts";
import * as types from "./own-information.type.ts";

/** What was opened, and the loaders of the person who opened it: the request's own belong to whoever else may be signed in there. */
interface OwnInformation {
  readonly expiresAt: Date;
  readonly lastOpenedAt: Date | null;
  readonly personId: string;
  readonly organizationId: string;
  readonly reader: Loaders;
}

const informationOf = ({ actor, link }: OpenedLink, context: RequestContext): OwnInformation => ({
  ...link,
  personId: actor.personId,
  reader: context.loaders.as(actor),
});

@Resolver(() => types.OwnInformationType)
export class OwnInformationResolver {
  readonly #information: OwnInformationService;

  constructor(information: OwnInformationService) {
    this.#information = information;
  }

  @AccessFor("public")
  @Query(() => types.OwnInformationType, {
    nullable: true,
    description:
      "What the organization that gave this link holds about its person, and who has seen it. Null when the link is ended, expired, mistyped or was never given: all look alike.",
  })
  async personByLink(@Ctx() context: RequestContext, @Arg("token", () => String) token: string): Promise<OwnInformation | null> {
    const outcome = await this.#information.open({ token, address: context.address, now: context.now });
    if (outcome.kind === "too-fast") throw tooFast(outcome);
    return outcome.opened && informationOf(outcome.opened, context);
  }

  @AccessFor("public")
  @Mutation(() => types.WithdrawConsentByLinkResult, { description: "A person takes a consent back, by the own link." })
  async withdrawConsentByLink(
    @Ctx() context: RequestContext,
    @Arg("input", () => types.WithdrawConsentByLinkInput) { token, consentId }: types.WithdrawConsentByLinkInput,
  ) {
    const outcome = await this.#information.withdrawConsent({ token, address: context.address, now: context.now }, consentId);
    if (outcome.kind === "too-fast") throw tooFast(outcome);
    return outcome;
  }

  @FieldResolver(() => String, { description: "The person's name, as it was written down." })
  async name(@Root() information: OwnInformation): Promise<string> {
    return (await personOf(information)).name;
  }

  @FieldResolver(() => String, { description: "ISO 639-1 of the language that the person prefers." })
  async language(@Root() information: OwnInformation): Promise<string> {
    return (await personOf(information)).language;
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: "Who holds it, and gave the link." })
  organization(@Root() { organizationId, reader }: OwnInformation) {
    return reader.of(organizationById).load(organizationId);
  }

  @FieldResolver(() => [ConsentDataEnum], {
    description: "Which kinds of data are held. Not the data themselves: a link that is found must not lead to the person's door.",
  })
  async heldData(@Root() information: OwnInformation): Promise<ConsentData[]> {
    const person = await personOf(information);
    const hasWords = await information.reader.of(loaders.hasWordsByPersonId).load(person.id);
    const held: readonly (readonly [ConsentData, boolean])[] = [
      ["NAME", true],
      ["CONTACT", person.phone !== null || person.email !== null],
      ["BIRTH_DATE", person.birthDate !== null],
      ["ADDRESS", person.address !== null || person.postalCode !== null],
      ["NEED_DETAILS", hasWords],
    ];
    return held.filter(([, isHeld]) => isHeld).map(([data]) => data);
  }

  @FieldResolver(() => types.OwnReferralConnectionType, {
    description: "Requests for help that were sent for the person, the newest first.",
  })
  async referrals(@Root() information: OwnInformation, @Args(() => types.OwnPageArgs) asked: types.OwnPageArgs) {
    const [page, counts] = await Promise.all([pageIn(information, asked, loaders.ownReferralPage), countsOf(information)]);
    return { ...page, totalCount: counts.referrals };
  }

  @FieldResolver(() => types.OwnConsentConnectionType, { description: "What the person agreed to, the newest first." })
  async consents(@Root() information: OwnInformation, @Args(() => types.OwnPageArgs) asked: types.OwnPageArgs) {
    const [page, counts] = await Promise.all([pageIn(information, asked, loaders.ownConsentPage), countsOf(information)]);
    return { ...page, totalCount: counts.consents };
  }

  @FieldResolver(() => types.OwnAuditEventConnectionType, {
    description: "Who has seen or changed the person's information, and when, the newest first. Openings of the own link are left out.",
  })
  seen(@Root() information: OwnInformation, @Args(() => types.OwnPageArgs) asked: types.OwnPageArgs) {
    return pageIn(information, asked, loaders.ownAuditPage);
  }
}

@Resolver(() => types.ConsentWithdrawnType)
export class ConsentWithdrawnResolver {
  @FieldResolver(() => types.OwnInformationType)
  information(@Root() { opened }: ConsentWithdrawn, @Ctx() context: RequestContext): OwnInformation {
    return informationOf(opened, context);
  }
}

@Resolver(() => types.OwnReferralType)
export class OwnReferralResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: "Who was asked to help." })
  receiver(@Root() { receiverOrganizationId }: OwnReferralRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(organizationById).load(receiverOrganizationId);
  }

  @FieldResolver(() => ServiceType, { nullable: true })
  service(@Root() { serviceId }: OwnReferralRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(serviceById).load(serviceId);
  }

  @FieldResolver(() => TaxonomyTermType, { nullable: true })
  need(@Root() { needSlug }: OwnReferralRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(needBySlug).load(needSlug);
  }
}

@Resolver(() => types.OwnConsentType)
export class OwnConsentResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: "Who may be told; null for whoever is asked to help." })
  receiver(@Root() { receiverOrganizationId }: OwnConsentRow, @Ctx() { loaders: of }: RequestContext) {
    return receiverOrganizationId === null ? null : of.of(organizationById).load(receiverOrganizationId);
  }

  @FieldResolver(() => [TaxonomyTermType], { description: "For which needs; empty for every need." })
  async needs(@Root() { needSlugs }: OwnConsentRow, @Ctx() { loaders: of }: RequestContext) {
    return (await of.of(needBySlug).loadMany(needSlugs)).filter((term) => term !== null);
  }
}

/** An event with the organization whose person it is about. */
type ShownAuditRow = OwnAuditRow & { readonly personOrganizationId: string };

@Resolver(() => types.OwnAuditEventType)
export class OwnAuditEventResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: "For which organization it was done." })
  organization(@Root() { organizationId }: ShownAuditRow, @Ctx() { loaders: of }: RequestContext) {
    return organizationId === null ? null : of.of(organizationById).load(organizationId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The name of the member who did it, for members of the organization that gave the link; null for everybody else, whose organization answers for them.",
  })
  async memberName(@Root() event: ShownAuditRow, @Ctx() { loaders: of }: RequestContext): Promise<string | null> {
    const { actorKind, actorId, organizationId, personOrganizationId } = event;
    if (actorKind !== "USER" || actorId === null || organizationId !== personOrganizationId) return null;
    return (await of.of(userById).load(actorId))?.name ?? null;
  }

  @FieldResolver(() => [String], {
    description: "Which parts of the person's data: name, contact, birth-date, address, message, notes, consent, need.",
  })
  parts(@Root() { details }: ShownAuditRow): readonly string[] {
    return details.parts ?? [];
  }
}

async function personOf({ personId, reader }: OwnInformation): Promise<OpenPerson> {
  const person = await reader.of(personById).load(personId);
  if (!person) throw new Error("The person of a link that was opened a moment ago is not to be seen any more.");
  return person;
}

const countsOf = ({ personId, reader }: OwnInformation) => reader.of(loaders.ownCountsByPersonId).load(personId);

async function pageIn<Row extends { readonly id: string; readonly position: string }>(
  { personId, organizationId, reader }: OwnInformation,
  { first, after }: types.OwnPageArgs,
  recipe: LoaderRecipe<{ readonly personId: string; readonly page: OwnPage }, Row[]>,
) {
  const size = pageSizeArgument(first);
  const position = cursorArgument(after);
  const rows = await reader.of(recipe).load({ personId, page: { limit: size + 1, after: position } });
  const shown = rows.map((row) => ({ ...row, personOrganizationId: organizationId }));
  return pageOf(shown, size, (row) => cursorOf({ at: row.position, id: row.id }), position === null);
}

const tooFast = ({ waitSeconds }: TooFast) =>
  refusedRequest("TOO_MANY_REQUESTS", `Links were tried too often from here: wait ${waitSeconds} seconds.`, {
    status: 429,
    headers: new Map([["retry-after", String(waitSeconds)]]),
  });
