import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { userById } from "../identity/user.loader.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import type { OpenPerson } from "./person.api.ts";
import { PersonType } from "./person.type.ts";
import { openLinksByPersonId } from "./person-link.loader.ts";
import { mayGivePersonLinks, mayReadPersonLinks } from "./person-link.policy.ts";
import type { PersonLinkService } from "./person-link.service.ts";
import type { PersonLinkRow } from "./person-link.store.ts";
import * as types from "./person-link.type.ts";

@Resolver(() => types.PersonLinkType)
export class PersonLinkResolver {
  readonly #links: PersonLinkService;

  constructor(links: PersonLinkService) {
    this.#links = links;
  }

  @AccessFor(["ADMIN", "CASE_MANAGER", "INTAKE"])
  @Mutation(() => types.CreatePersonLinkResult, {
    description:
      "Gives a person of the active organization a link to what it holds about them and who has seen it. It works for 90 days; its token is shown in this answer and never again.",
  })
  createPersonLink(
    @Ctx() { actor, now }: RequestContext,
    @Arg("input", () => types.CreatePersonLinkInput) input: types.CreatePersonLinkInput,
  ) {
    return this.#links.create(actor, input, now);
  }

  @AccessFor(["ADMIN", "CASE_MANAGER", "INTAKE"])
  @Mutation(() => types.EndPersonLinkResult, { description: "Ends a person's link at once." })
  endPersonLink(@Ctx() { actor, now }: RequestContext, @Arg("input", () => types.EndPersonLinkInput) { id }: types.EndPersonLinkInput) {
    return this.#links.end(actor, id, now);
  }

  @FieldResolver(() => String, { nullable: true, description: "The name of whoever gave it; null when that user is gone." })
  async createdBy(@Root() link: PersonLinkRow, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return (await loaders.of(userById).load(link.createdBy))?.name ?? null;
  }
}

@Resolver(() => PersonType)
export class PersonLinksResolver {
  @FieldResolver(() => [types.PersonLinkType], {
    nullable: true,
    description:
      "The person's own links that can be used, the newest first. Null for whoever does not work with the persons of the organization that holds this one.",
  })
  links(@Root() { id, organizationId }: OpenPerson, @Ctx() { actor, loaders, now }: RequestContext): Promise<PersonLinkRow[]> | null {
    return mayReadPersonLinks(actor, organizationId) ? loaders.of(openLinksByPersonId).load({ personId: id, at: now }) : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may give this person a link, and end one." })
  viewerMayGiveLinks(@Root() { organizationId }: OpenPerson, @Ctx() { actor }: RequestContext): boolean {
    return mayGivePersonLinks(actor, organizationId);
  }
}
