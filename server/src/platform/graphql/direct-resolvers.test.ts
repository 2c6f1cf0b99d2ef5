import "reflect-metadata";
import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { Arg, buildSchema, Ctx, Field, FieldResolver, InputType, ObjectType, Query, Resolver, Root, UseMiddleware } from "type-graphql";
import { beforeAll, expect, test } from "vitest";
import { resolveDirectly } from "./direct-resolvers.ts";

@InputType()
class Wording {
  @Field(() => String)
  word!: string;
}

@ObjectType("Shelf", { description: "For this test." })
class Shelf {
  @Field(() => String)
  label!: string;
}

@Resolver(() => Shelf)
class ShelfResolver {
  readonly #greeting = "Shelf";

  @Query(() => Shelf)
  shelf(): Shelf {
    return { label: "A" };
  }

  @FieldResolver(() => String)
  sign(
    @Arg("locale", () => String, { nullable: true }) locale: string | undefined,
    @Root() shelf: Shelf,
    @Ctx() context: { reader: string },
  ) {
    return [this.#greeting, shelf.label, locale ?? "en", context.reader].join(" ");
  }

  @FieldResolver(() => Boolean)
  isWording(@Arg("wording", () => Wording) wording: Wording) {
    return wording instanceof Wording;
  }

  @FieldResolver(() => String)
  @UseMiddleware(async (_, next) => `${await next()}!`)
  loud(@Root() shelf: Shelf) {
    return shelf.label;
  }
}

let schema: GraphQLSchema;

beforeAll(async () => {
  const resolver = new ShelfResolver();
  const built = await buildSchema({ resolvers: [ShelfResolver], container: { get: () => resolver }, validate: false });
  schema = resolveDirectly(built, new Map([[ShelfResolver, resolver]]));
});

function read(field: string, args: object = {}): unknown {
  const type = schema.getType("Shelf") as GraphQLObjectType;
  return type.getFields()[field]?.resolve?.({ label: "A" }, args, { reader: "Dana" }, {} as GraphQLResolveInfo);
}

test("a property is read at once", () => {
  expect(read("label")).toBe("A");
});

test("a method is called at once, on its own object, with what each of its parameters asks for", () => {
  expect(read("sign", { locale: "es" })).toBe("Shelf A es Dana");
  expect(read("sign")).toBe("Shelf A en Dana");
});

test("what an input object becomes is still made of it", async () => {
  expect(await read("isWording", { wording: { word: "rent" } })).toBe(true);
});

test("a middleware still stands before its field", async () => {
  expect(await read("loud")).toBe("A!");
});
