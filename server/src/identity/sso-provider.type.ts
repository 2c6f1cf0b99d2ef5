import type { Role } from "@waypost/schema/roles";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { InvalidInputType, kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { RoleEnum } from "./viewer.type.ts";

@ObjectType("SsoProvider", {
  description: "The identity provider (OpenID Connect) by which members of an organization sign in. Its secret is never shown.",
})
export class SsoProviderType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ID)
  readonly organizationId!: string;
  @Field(() => String)
  readonly issuer!: string;
  @Field(() => String, { description: "The e-mail domain whose addresses sign in by it." })
  readonly domain!: string;
  @Field(() => String)
  readonly clientId!: string;
  @Field(() => RoleEnum, { description: "What somebody becomes who signs in for the first time." })
  readonly defaultRole!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
}

@InputType("RegisterSsoProviderInput", {
  description:
    "Whose identity provider, and how it is asked. Whoever registers it has seen that the domain is the organization's: the provider's word counts for every address of it.",
})
export class RegisterSsoProviderInput {
  @Field(() => ID)
  readonly organizationId!: string;
  @Field(() => String, { description: "Its address, as its discovery document names it." })
  readonly issuer!: string;
  @Field(() => String, { description: "What stands after the @, such as hospital.example." })
  readonly domain!: string;
  @Field(() => String)
  readonly clientId!: string;
  @Field(() => String)
  readonly clientSecret!: string;
  @Field(() => RoleEnum, { description: "Neither ADMIN nor a role of the platform." })
  readonly defaultRole!: Role;
}

@InputType("RemoveSsoProviderInput", { description: "Which provider to take away." })
export class RemoveSsoProviderInput {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType("SsoProviderRegistered", { description: "Members sign in by it from now on. One that the organization had before is gone." })
export class SsoProviderRegisteredType {
  @Field(() => SsoProviderType)
  readonly provider!: object;
}

@ObjectType("SsoProviderRemoved", {
  description:
    "Nobody signs in by it any more. Members stay; where it was the only way in, passwords and passkeys open the organization again.",
})
export class SsoProviderRemovedType {
  @Field(() => ID)
  readonly id!: string;
}

export const RegisterSsoProviderResult = createUnionType({
  name: "RegisterSsoProviderResult",
  description: "The provider, or why there is none.",
  types: () => [SsoProviderRegisteredType, InvalidInputType, NotFoundType] as const,
  resolveType: kindOf,
});

export const RemoveSsoProviderResult = createUnionType({
  name: "RemoveSsoProviderResult",
  description: "That it is gone, or that there was none.",
  types: () => [SsoProviderRemovedType, NotFoundType] as const,
  resolveType: kindOf,
});
