import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import type { SsoService } from "./sso.service.ts";
import { allSsoProviders } from "./sso-provider.loader.ts";
import {
  RegisterSsoProviderInput,
  RegisterSsoProviderResult,
  RemoveSsoProviderInput,
  RemoveSsoProviderResult,
  SsoProviderType,
} from "./sso-provider.type.ts";

@Resolver(() => SsoProviderType)
export class SsoProviderResolver {
  readonly #sso: SsoService;

  constructor(sso: SsoService) {
    this.#sso = sso;
  }

  @AccessFor(["OPERATOR"])
  @Query(() => [SsoProviderType], { description: "Every organization's identity provider, by domain." })
  ssoProviders(@Ctx() { loaders }: RequestContext) {
    return loaders.of(allSsoProviders).load("all");
  }

  @AccessFor(["OPERATOR"])
  @Mutation(() => RegisterSsoProviderResult, {
    description:
      "Lets an organization's members sign in by its identity provider, in place of the one it had. The provider is asked first.",
  })
  registerSsoProvider(
    @Ctx() { actor, now }: RequestContext,
    @Arg("input", () => RegisterSsoProviderInput) input: RegisterSsoProviderInput,
  ) {
    return this.#sso.register(actor, input, now);
  }

  @AccessFor(["OPERATOR"])
  @Mutation(() => RemoveSsoProviderResult, { description: "Takes an organization's identity provider away." })
  removeSsoProvider(@Ctx() { actor }: RequestContext, @Arg("input", () => RemoveSsoProviderInput) { id }: RemoveSsoProviderInput) {
    return this.#sso.remove(actor, id);
  }
}
