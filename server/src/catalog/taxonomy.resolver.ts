import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { AccessFor } from "../platform/graphql/access.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { localeOf } from "./listing-text.rules.ts";
import * as loaders from "./listing.loader.ts";
import type { TermRow } from "./listing.store.ts";
import { TaxonomyTermType } from "./listing.type.ts";
import { translated } from "./translation.loader.ts";

@Resolver(() => TaxonomyTermType)
export class TaxonomyResolver {
  @AccessFor("public")
  @Query(() => [TaxonomyTermType], {
    description: 'All terms of a taxonomy ("needs" or "situations"), broader ones first. Empty for an unknown one.',
  })
  taxonomyTerms(@Ctx() { loaders: of }: RequestContext, @Arg("taxonomy", () => String) taxonomy: string): Promise<TermRow[]> {
    return of.of(loaders.termsByTaxonomy).load(taxonomy);
  }

  @FieldResolver(() => String, { description: "What a person reads, in the language of `locale`." })
  name(@Root() term: TermRow, @Ctx() context: RequestContext, @Arg("locale", () => String, { nullable: true }) locale?: string) {
    return translated(context, { id: term.id, field: "name", original: term.name }, localeOf(locale));
  }

  @FieldResolver(() => TaxonomyTermType, { nullable: true, description: "The broader term." })
  parent(@Root() term: TermRow, @Ctx() { loaders: of }: RequestContext) {
    return term.parentId === null ? null : of.of(loaders.termById).load(term.parentId);
  }

  @FieldResolver(() => [TaxonomyTermType], { description: "The narrower terms." })
  children(@Root() term: TermRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.termsByParentId).load(term.id);
  }
}
