import { apiKeyScopes } from "@waypost/schema/api-keys";
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { InvalidInputType, kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

/** GraphQL names hold no colon: `referrals:read` is `REFERRALS_READ` on the wire. */
export const ApiKeyScopeEnum = Object.fromEntries(apiKeyScopes.map((scope) => [scope.replace(":", "_").toUpperCase(), scope]));
registerEnumType(ApiKeyScopeEnum, {
  name: "ApiKeyScope",
  description: "What an API key may be allowed. Public listings need no scope.",
  valuesConfig: {
    REFERRALS_READ: { description: "See the organization's referrals, without who the person is." },
    REFERRALS_WRITE: { description: "Make and move referrals, as a case manager and an intake worker would." },
    PERSONS_READ: { description: "See the person of a referral, as far as the organization may." },
  },
});

@ObjectType("ApiKey", {
  description: "A key with which an organization's own program asks this API. The key itself is shown once, when it is made.",
})
export class ApiKeyType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { description: "Its first characters, such as wp_live_4fGh." })
  readonly prefix!: string;
  @Field(() => [ApiKeyScopeEnum])
  readonly scopes!: readonly string[];
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "From when on it is refused; null when it has no end." })
  readonly expiresAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "To the minute; null when it was never used." })
  readonly lastUsedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly revokedAt!: Date | null;
}

@InputType("CreateApiKeyInput", { description: "What the key is for, and what it may do." })
export class CreateApiKeyInput {
  @Field(() => String, { description: "For people to tell their keys apart; at most 100 characters." })
  readonly name!: string;
  @Field(() => [ApiKeyScopeEnum], { description: "At least one." })
  readonly scopes!: (typeof apiKeyScopes)[number][];
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt?: Date | null;
}

@InputType("RevokeApiKeyInput", { description: "Which key to end." })
export class RevokeApiKeyInput {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType("ApiKeyCreated", { description: "The key was made. This is the only answer that holds it." })
export class ApiKeyCreatedType {
  @Field(() => ApiKeyType)
  readonly key!: object;
  @Field(() => String, { description: "The key itself, for the header `Authorization: Bearer …`. We keep only its hash." })
  readonly secret!: string;
}

@ObjectType("ApiKeyRevoked", { description: "The key is refused from the next request on." })
export class ApiKeyRevokedType {
  @Field(() => ApiKeyType)
  readonly key!: object;
}

export const CreateApiKeyResult = createUnionType({
  name: "CreateApiKeyResult",
  description: "The key, or why there is none.",
  types: () => [ApiKeyCreatedType, InvalidInputType, NotFoundType] as const,
  resolveType: kindOf,
});

export const RevokeApiKeyResult = createUnionType({
  name: "RevokeApiKeyResult",
  description: "The key that was ended, or that there is none.",
  types: () => [ApiKeyRevokedType, NotFoundType] as const,
  resolveType: kindOf,
});
