import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { FundStatusChangeType } from "./listing.type.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { uuidArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { badInput } from "../platform/graphql/errors.ts";
import { areaNames } from "./coverage.rules.ts";
import { ageInDays, freshnessOf } from "./freshness.rules.ts";
import * as loaders from "./listing.loader.ts";
import type { ServiceRow } from "./listing.store.ts";
import { type CoverageFacts, coverageLabel, languageName, localeOf } from "./listing-text.rules.ts";
import * as types from "./listing.type.ts";
import { openingStateAt, saysClosed, statesHours } from "./opening-hours.rules.ts";
import { translated } from "./translation.loader.ts";

@Resolver(() => types.ServiceType)
export class ServiceResolver {
  @AccessFor("public")
  @Query(() => types.ServiceType, { nullable: true, description: "One listing, by id or slug. Null when there is none." })
  async service(
    @Ctx() { loaders: of }: RequestContext,
    @Arg("id", () => ID, { nullable: true }) id?: string,
    @Arg("slug", () => String, { nullable: true }) slug?: string,
  ): Promise<ServiceRow | null> {
    if (id != null) return of.of(loaders.serviceById).load(uuidArgument("id", id));
    if (slug != null) return of.of(loaders.serviceBySlug).load(slug);
    throw badInput("id", "Say which service: give its id or its slug.");
  }

  @FieldResolver(() => String, { description: "In the language of `locale` where it is translated, else as it was written." })
  name(@Root() service: ServiceRow, @Ctx() context: RequestContext, @Arg("locale", () => String, { nullable: true }) locale?: string) {
    return translated(context, { id: service.id, field: "name", original: service.name }, localeOf(locale));
  }

  @FieldResolver(() => String, { description: "Plain language, at most 240 characters." })
  summary(@Root() service: ServiceRow, @Ctx() context: RequestContext, @Arg("locale", () => String, { nullable: true }) locale?: string) {
    return translated(context, { id: service.id, field: "summary", original: service.summary }, localeOf(locale));
  }

  @FieldResolver(() => String)
  description(
    @Root() service: ServiceRow,
    @Ctx() context: RequestContext,
    @Arg("locale", () => String, { nullable: true }) locale?: string,
  ) {
    return translated(context, { id: service.id, field: "description", original: service.description }, localeOf(locale));
  }

  @FieldResolver(() => types.OrganizationType)
  organization(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext) {
    const organizations = of.of(loaders.organizationById);
    return organizations.known(service.organizationId) ?? organizations.load(service.organizationId);
  }

  @FieldResolver(() => [types.TaxonomyTermType], { description: "What it helps with, the main need first." })
  async needs(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext) {
    return present(await of.of(loaders.needBySlug).loadMany(service.needSlugs));
  }

  @FieldResolver(() => [types.TaxonomyTermType], { description: "Whom it is made for; empty where it is for everybody." })
  async situations(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext) {
    return present(await of.of(loaders.situationBySlug).loadMany(service.situationSlugs));
  }

  @FieldResolver(() => types.CoverageType)
  async coverage(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext): Promise<types.CoverageType & CoverageFacts> {
    const areas =
      service.coverageKind === "NATION" || service.coverageKind === "LOCAL" ? [] : await of.of(loaders.areasByServiceId).load(service.id);
    return { kind: service.coverageKind, areas: areas.flatMap((area) => area.code ?? []), names: areaNames(areas) };
  }

  @FieldResolver(() => [types.FundStatusChangeType], { description: "The ledger, newest first." })
  fundHistory(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext): Promise<FundStatusChangeType[]> {
    return of.of(loaders.fundHistoryByServiceId).load(service.id);
  }

  @FieldResolver(() => [types.LanguageType])
  async languages(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext): Promise<types.LanguageType[]> {
    const rows = await of.of(loaders.languagesByServiceId).load(service.id);
    return rows.flatMap(({ code, name }) => ((code ?? name) ? [{ code: code ?? name ?? "" }] : []));
  }

  @FieldResolver(() => [String], { description: "HSDS required_document: what to bring." })
  async requiredDocuments(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext): Promise<string[]> {
    return (await of.of(loaders.requiredDocumentsByServiceId).load(service.id)).map(({ document }) => document);
  }

  @FieldResolver(() => [types.PhoneType])
  phones(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.phonesByServiceId).load(service.id);
  }

  @FieldResolver(() => [types.ScheduleType], {
    description: "Hours of the service itself, such as a phone line's; those of places stand with the place.",
  })
  schedules(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.schedulesByServiceId).load(service.id);
  }

  @FieldResolver(() => [types.LocationType], { description: "Where it is offered in person." })
  locations(@Root() service: ServiceRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.locationsByServiceId).load(service.id);
  }

  @FieldResolver(() => types.OpenStateType, {
    nullable: true,
    description: "Open or closed now: at the place of `locationId`, or of the service itself. Null when no hours are known.",
  })
  async openState(
    @Root() service: ServiceRow,
    @Ctx() { loaders: of, now }: RequestContext,
    @Arg("locationId", () => ID, { nullable: true }) locationId?: string,
  ): Promise<types.OpenStateType | null> {
    const places = await of.of(loaders.locationsByServiceId).load(service.id);
    const place =
      locationId == null
        ? places.length === 1
          ? places[0]
          : undefined
        : places.find(({ id }) => id === uuidArgument("locationId", locationId));
    const rows = place
      ? await of.of(loaders.schedulesByLocationId).load(place.id)
      : await of.of(loaders.schedulesByServiceId).load(service.id);
    const rules = rows.map((row) => ({ ...row, isClosed: saysClosed(row) }));
    // A line for the whole nation says no zone: Eastern time is what such lines mean.
    const timezone = place?.timezone ?? rules.find((rule) => rule.timezone !== null)?.timezone ?? "America/New_York";
    return statesHours(rules) ? { ...openingStateAt(rules, now, timezone), timezone } : null;
  }

  @FieldResolver(() => types.FreshnessType)
  freshness(@Root() service: ServiceRow, @Ctx() { now }: RequestContext): types.FreshnessType {
    const { lastVerifiedAt, verifiedBy } = service;
    return { level: freshnessOf(lastVerifiedAt, now), lastVerifiedAt, verifiedBy, ageDays: ageInDays(lastVerifiedAt, now) };
  }
}

@Resolver(() => types.CoverageType)
export class CoverageResolver {
  @FieldResolver(() => String, { description: 'One plain phrase, e.g. "Serves the whole country".' })
  label(@Root() coverage: CoverageFacts, @Arg("locale", () => String, { nullable: true }) locale?: string): string {
    return coverageLabel(coverage, localeOf(locale));
  }
}

@Resolver(() => types.LanguageType)
export class LanguageResolver {
  @FieldResolver(() => String, { description: "In the language of `locale`." })
  name(@Root() { code }: types.LanguageType, @Arg("locale", () => String, { nullable: true }) locale?: string): string {
    return languageName(code, localeOf(locale));
  }
}

function present<T>(values: readonly (T | Error | null)[]): T[] {
  return values.filter((value): value is T => {
    if (value instanceof Error) throw value;
    return value !== null;
  });
}
