import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ViewerType } from "../identity/viewer.type.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import type { FoundingService } from "./founding.service.ts";
import { FoundOrganizationInput, FoundOrganizationResult, OrganizationFoundedType } from "./founding.type.ts";

@Resolver(() => OrganizationFoundedType)
export class FoundingResolver {
  readonly #foundings: FoundingService;

  constructor(foundings: FoundingService) {
    this.#foundings = foundings;
  }

  @AccessFor("signed-in")
  @Mutation(() => FoundOrganizationResult, {
    description: "Founds an organization, whose first administrator the viewer is. The public sees it as soon as it has an active service.",
  })
  foundOrganization(
    @Ctx() { actor, sessionToken, now }: RequestContext,
    @Arg("input", () => FoundOrganizationInput) { name, description, website }: FoundOrganizationInput,
  ) {
    return this.#foundings.found(actor, { name, description, website }, { sessionToken, now });
  }

  @FieldResolver(() => ViewerType)
  viewer(@Root() { userId, organizationId }: OrganizationFoundedType): ViewerType {
    return { userId, organizationId };
  }
}
