import { DateScalar } from "../platform/graphql/scalars.ts";
import type { PersonPart } from "../platform/audit/audit-trail.ts";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ViewerType } from "../identity/viewer.type.ts";
import { cursorArgument, cursorOf, pageSizeArgument } from "../platform/graphql/arguments.ts";
import { worksWithPersons } from "../kernel/actor.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import type { Loaders } from "../platform/graphql/loaders.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import type { OpenPerson } from "./person.api.ts";
import { personById, personPage } from "./person.loader.ts";
import { ContactSafetyType, PersonConnectionType, PersonType } from "./person.type.ts";

/** A person on the way out: what is handed out goes into the audit trail, field by field, with the referral through which it was seen. */
type ShownPerson = OpenPerson & { readonly throughReferral?: string };

function shownPart<V>(value: V, part: PersonPart, { id, organizationId, throughReferral }: ShownPerson, { loaders }: RequestContext): V {
  if (value !== null) loaders.trail.saw(id, { personOrganizationId: organizationId, referralId: throughReferral, parts: [part] });
  return value;
}

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => String)
  name(@Root() person: ShownPerson, @Ctx() context: RequestContext): string {
    return shownPart(person.name, "name", person, context);
  }

  @FieldResolver(() => DateScalar, { nullable: true })
  birthDate(@Root() person: ShownPerson, @Ctx() context: RequestContext): string | null {
    return shownPart(person.birthDate, "birth-date", person, context);
  }

  @FieldResolver(() => String, { nullable: true })
  phone(@Root() person: ShownPerson, @Ctx() context: RequestContext): string | null {
    return shownPart(person.phone, "contact", person, context);
  }

  @FieldResolver(() => String, { nullable: true })
  email(@Root() person: ShownPerson, @Ctx() context: RequestContext): string | null {
    return shownPart(person.email, "contact", person, context);
  }

  @FieldResolver(() => String, { nullable: true })
  address(@Root() person: ShownPerson, @Ctx() context: RequestContext): string | null {
    return shownPart(person.address, "address", person, context);
  }

  @FieldResolver(() => String, { nullable: true })
  postalCode(@Root() person: ShownPerson, @Ctx() context: RequestContext): string | null {
    return shownPart(person.postalCode, "address", person, context);
  }

  @FieldResolver(() => ContactSafetyType)
  contactSafety(@Root() person: ShownPerson, @Ctx() context: RequestContext): ContactSafetyType {
    const { doNotCall, noVoicemail, safeHours } = person;
    return shownPart({ doNotCall, noVoicemail, safeHours }, "contact", person, context);
  }
}

@ArgsType()
class PersonsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of the name in any order, each from its third letter on (a word of one or two letters is found whole), and a birth date such as 1961-04-30 or 04/30/1961. All must fit. Accents and capitals do not matter.",
  })
  readonly text?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  readonly first!: number | null;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

@Resolver(() => ViewerType)
export class ViewerPersonsResolver {
  @FieldResolver(() => PersonConnectionType, {
    description:
      "Persons of the active organization, for choosing whom to refer: the newest first, because names are sealed and cannot be sorted by the database.",
  })
  async persons(
    @Root() { organizationId }: ViewerType,
    @Ctx() { actor, loaders }: RequestContext,
    @Args(() => PersonsArgs) { text, first, after }: PersonsArgs,
  ): Promise<PersonConnectionType> {
    const size = pageSizeArgument(first);
    const position = cursorArgument(after);
    if (organizationId === null || !worksWithPersons(actor)) return { ...pageOf([], size, () => "", true), totalCount: 0 };
    const { rows, totalCount } = await loaders.of(personPage).load({ organizationId, text: text ?? "", limit: size + 1, after: position });
    const { edges, pageInfo } = pageOf(rows, size, cursorOf, position === null);
    const persons = await loaders.of(personById).loadMany(edges.map(({ node }) => node.id));
    // Even without a page of names a search tells whether somebody is known here.
    if (text?.trim()) loaders.trail.did({ action: "PERSONS_SEARCHED", details: { found: totalCount } });
    return { edges: edges.map(({ cursor }, index) => ({ cursor, node: shown(persons[index], loaders) })), pageInfo, totalCount };
  }
}

/** The person of a row that was found a moment ago. */
function shown(person: OpenPerson | Error | null | undefined, loaders: Loaders): OpenPerson {
  if (person instanceof Error) throw person;
  if (!person) throw new Error("A person that was found a moment ago is not to be seen any more.");
  loaders.trail.saw(person.id, { personOrganizationId: person.organizationId, parts: [] });
  return person;
}
