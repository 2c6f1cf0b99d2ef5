import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ViewerType } from "../identity/viewer.type.ts";
import { cursorArgument, cursorOf, pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import type { OpenPerson } from "./person.api.ts";
import { personById, personPage } from "./person.loader.ts";
import { ContactSafetyType, PersonConnectionType, PersonType } from "./person.type.ts";

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => ContactSafetyType)
  contactSafety(@Root() { doNotCall, noVoicemail, safeHours }: OpenPerson): ContactSafetyType {
    return { doNotCall, noVoicemail, safeHours };
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
    @Ctx() { loaders }: RequestContext,
    @Args(() => PersonsArgs) { text, first, after }: PersonsArgs,
  ): Promise<PersonConnectionType> {
    const size = pageSizeArgument(first);
    const position = cursorArgument(after);
    if (organizationId === null) return { ...pageOf([], size, () => "", true), totalCount: 0 };
    const { rows, totalCount } = await loaders.of(personPage).load({ organizationId, text: text ?? "", limit: size + 1, after: position });
    const { edges, pageInfo } = pageOf(rows, size, cursorOf, position === null);
    const persons = await loaders.of(personById).loadMany(edges.map(({ node }) => node.id));
    return { edges: edges.map(({ cursor }, index) => ({ cursor, node: shown(persons[index]) })), pageInfo, totalCount };
  }
}

/** The person of a row that was found a moment ago. */
function shown(person: OpenPerson | Error | null | undefined): OpenPerson {
  if (person instanceof Error) throw person;
  if (!person) throw new Error("A person that was found a moment ago is not to be seen any more.");
  return person;
}
