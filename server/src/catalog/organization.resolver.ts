import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from "type-graphql";
import { organizationIdsOf } from "../kernel/actor.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { pageSizeArgument, uuidArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { badInput } from "../platform/graphql/errors.ts";
import { showsCoordinates, shownAddress } from "./address.rules.ts";
import * as loaders from "./listing.loader.ts";
import type { LocationRow, OrganizationRow, ScheduleRow } from "./listing.store.ts";
import * as types from "./listing.type.ts";
import { organizationServices } from "./organization-services.loader.ts";
import { daysOf } from "./schedule.rules.ts";

@Resolver(() => types.OrganizationType)
export class OrganizationResolver {
  @AccessFor("public")
  @Query(() => types.OrganizationType, {
    nullable: true,
    description: "One organization, by id or slug. Null when there is none, or when it has been founded and has no listing yet.",
  })
  async organization(
    @Ctx() { actor, loaders: of }: RequestContext,
    @Arg("id", () => ID, { nullable: true }) id?: string,
    @Arg("slug", () => String, { nullable: true }) slug?: string,
  ): Promise<OrganizationRow | null> {
    if (id == null && slug == null) throw badInput("id", "Say which organization: give its id or its slug.");
    const found =
      id == null ? await of.of(loaders.organizationBySlug).load(slug!) : await of.of(loaders.organizationById).load(uuidArgument("id", id));
    return found && (found.isPublic || organizationIdsOf(actor).includes(found.id)) ? found : null;
  }

  @FieldResolver(() => [types.PhoneType])
  phones(@Root() organization: OrganizationRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.phonesByOrganizationId).load(organization.id);
  }

  @FieldResolver(() => [types.LocationType])
  locations(@Root() organization: OrganizationRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.locationsByOrganizationId).load(organization.id);
  }

  @FieldResolver(() => types.ServiceConnectionType, { description: "Its active services, by name." })
  services(
    @Root() organization: OrganizationRow,
    @Ctx() { loaders: of }: RequestContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ) {
    return of.of(organizationServices).load({ organizationId: organization.id, first: pageSizeArgument(first), after: after ?? null });
  }
}

@Resolver(() => types.LocationType)
export class LocationResolver {
  @FieldResolver(() => types.AddressType, { nullable: true, description: "As far as its visibility lets the public see it." })
  address(@Root() location: LocationRow): types.AddressType | null {
    const { line1, line2, city, state, postalCode } = location;
    const stored = city === null || state === null ? null : { line1: line1 ?? "", line2, city, state, postalCode: postalCode ?? "" };
    return shownAddress(stored, location.visibility);
  }

  @FieldResolver(() => Float, { nullable: true })
  latitude(@Root() location: LocationRow): number | null {
    return showsCoordinates(location.visibility) ? location.storedLatitude : null;
  }

  @FieldResolver(() => Float, { nullable: true })
  longitude(@Root() location: LocationRow): number | null {
    return showsCoordinates(location.visibility) ? location.storedLongitude : null;
  }

  @FieldResolver(() => [types.PhoneType])
  phones(@Root() location: LocationRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.phonesByLocationId).load(location.id);
  }

  @FieldResolver(() => [types.ScheduleType])
  schedules(@Root() location: LocationRow, @Ctx() { loaders: of }: RequestContext) {
    return of.of(loaders.schedulesByLocationId).load(location.id);
  }

  @FieldResolver(() => [String], { description: "HSDS accessibility: what makes the place usable, e.g. a ramp." })
  async accessibility(@Root() location: LocationRow, @Ctx() { loaders: of }: RequestContext): Promise<string[]> {
    return (await of.of(loaders.accessibilityByLocationId).load(location.id)).flatMap(({ description }) => description ?? []);
  }
}

@Resolver(() => types.ScheduleType)
export class ScheduleResolver {
  @FieldResolver(() => [String], { description: "RFC 5545 day codes: MO TU WE TH FR SA SU." })
  days(@Root() schedule: ScheduleRow): string[] {
    return daysOf(schedule.byday);
  }
}
