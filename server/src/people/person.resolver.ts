import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ViewerType } from "../identity/viewer.type.ts";
import { pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { badInput } from "../platform/graphql/errors.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import type { OpenPerson } from "./person.api.ts";
import { personsOfOrganization } from "./person.loader.ts";
import { ContactSafetyType, PersonConnectionType, PersonType } from "./person.type.ts";

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => ContactSafetyType)
  contactSafety(@Root() { doNotCall, noVoicemail, safeHours }: OpenPerson): ContactSafetyType {
    return { doNotCall, noVoicemail, safeHours };
  }
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

@ArgsType()
class PersonsArgs {
  @Field(() => String, { nullable: true })
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
      "Persons of the active organization by name, for choosing whom to refer. Every word of `text` must begin one of the name's words.",
  })
  async persons(
    @Root() { organizationId }: ViewerType,
    @Ctx() { loaders }: RequestContext,
    @Args(() => PersonsArgs) { text, first, after }: PersonsArgs,
  ): Promise<PersonConnectionType> {
    const size = pageSizeArgument(first);
    const persons = organizationId === null ? [] : await loaders.of(personsOfOrganization).load(organizationId);
    const words = folded(text ?? "")
      .split(/\s+/)
      .filter(Boolean);
    const found = persons.filter((person) =>
      words.every((word) =>
        folded(person.name)
          .split(/\s+/)
          .some((part) => part.startsWith(word)),
      ),
    );
    const start = after == null ? 0 : found.findIndex((person) => person.id === after) + 1;
    if (after != null && start === 0)
      throw badInput("after", "after is not a cursor that this list gave: ask for the first page again, without it.");
    return { ...pageOf(found.slice(start, start + size + 1), size, (person) => person.id, start === 0), totalCount: found.length };
  }
}
