import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { apiKeysByOrganizationId } from "./api-key.loader.ts";
import { mayManageApiKeys } from "./api-key.policy.ts";
import type { ApiKeyService } from "./api-key.service.ts";
import type { ApiKeyRow } from "./api-key.store.ts";
import { ApiKeyType, CreateApiKeyInput, CreateApiKeyResult, RevokeApiKeyInput, RevokeApiKeyResult } from "./api-key.type.ts";
import { userById } from "./user.loader.ts";
import { ViewerType } from "./viewer.type.ts";

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  readonly #apiKeys: ApiKeyService;

  constructor(apiKeys: ApiKeyService) {
    this.#apiKeys = apiKeys;
  }

  @AccessFor(["ADMIN"])
  @Mutation(() => CreateApiKeyResult, {
    description: "Makes an API key for the active organization. It is shown in this answer and never again.",
  })
  createApiKey(@Ctx() { actor, now }: RequestContext, @Arg("input", () => CreateApiKeyInput) input: CreateApiKeyInput) {
    return this.#apiKeys.create(actor, input, now);
  }

  @AccessFor(["ADMIN"])
  @Mutation(() => RevokeApiKeyResult, { description: "Ends an API key of the active organization at once." })
  revokeApiKey(@Ctx() { actor, now }: RequestContext, @Arg("input", () => RevokeApiKeyInput) { id }: RevokeApiKeyInput) {
    return this.#apiKeys.revoke(actor, id, now);
  }

  @FieldResolver(() => String, { nullable: true, description: "The name of whoever made it; null when that user is gone." })
  async createdBy(@Root() key: ApiKeyRow, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return (await loaders.of(userById).load(key.createdBy))?.name ?? null;
  }
}

@Resolver(() => ViewerType)
export class ViewerApiKeysResolver {
  @FieldResolver(() => [ApiKeyType], {
    description: "API keys of the active organization: living ones first, the newest first. Empty for whoever is not its administrator.",
  })
  apiKeys(@Root() { organizationId }: ViewerType, @Ctx() { actor, loaders }: RequestContext): Promise<ApiKeyRow[]> | ApiKeyRow[] {
    return organizationId !== null && mayManageApiKeys(actor, organizationId)
      ? loaders.of(apiKeysByOrganizationId).load(organizationId)
      : [];
  }
}
