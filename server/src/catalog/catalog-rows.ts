import tzLookup from "@photostructure/tz-lookup";
import type { CoverageRecord, LocationRecord, OrganizationRecord, ServiceRecord } from "@waypost/schema/catalog";
import iso6391 from "iso-639-1";
import type { Insertable } from "kysely";
import { countyLabel, countyByFips } from "../kernel/county.ts";
import { pointOfPostalCode } from "../kernel/gazetteer.ts";
import { placeOfState } from "../kernel/place.ts";
import { stateByCode } from "../kernel/states.ts";
import type { Tables } from "../platform/database/tables.ts";
import { childIdOf, contentHashOf, locationIdOf, organizationIdOf, serviceIdOf } from "./catalog-ids.ts";

/** What the rows of a record are marked with. */
export interface RowMarks {
  /** Whose data they are, as in `organization.source`. */
  readonly source: string;
  readonly isDemonstration: boolean;
}

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;

/** The rows that hang on an organization, a place or a service, and are replaced with it. All rows of a table have the same columns. */
export interface ChildRows {
  readonly address: Row<"address">[];
  readonly accessibility: Row<"accessibility">[];
  readonly phone: Row<"phone">[];
  readonly schedule: Row<"schedule">[];
  readonly service_area: Row<"service_area">[];
  readonly language: Row<"language">[];
  readonly required_document: Row<"required_document">[];
  readonly translation: Row<"translation">[];
}
export type ChildTable = keyof ChildRows;

export function noChildren(): ChildRows {
  return {
    address: [],
    accessibility: [],
    phone: [],
    schedule: [],
    service_area: [],
    language: [],
    required_document: [],
    translation: [],
  };
}

/** A row with all that is its own. */
export interface Planned<Table extends keyof Tables> {
  readonly row: Row<Table> & { id: string; slug?: string; content_hash: string };
  readonly children: Partial<ChildRows>;
}
export interface PlannedService extends Planned<"service"> {
  readonly organizationId: string;
  readonly places: readonly Row<"service_at_location">[];
}
export interface PlannedOrganization extends Planned<"organization"> {
  readonly locations: readonly Planned<"location">[];
  readonly services: readonly PlannedService[];
}

/** Every row of a record, with the ids that it will always have. Pure: the same record gives the same rows. */
export function planOrganization(record: OrganizationRecord, marks: RowMarks): PlannedOrganization {
  const id = organizationIdOf(record.slug);
  const { locations, services, ...own } = record;
  return {
    row: {
      id,
      source: marks.source,
      slug: record.slug,
      name: record.name,
      alternate_name: record.alternateName ?? null,
      description: record.description,
      email: record.email ?? null,
      website: record.website ?? null,
      content_hash: contentHashOf(own, marks),
    },
    children: { phone: phoneRows(record.phones, { organization_id: id }, marks) },
    locations: locations.map((location) => planLocation(record.slug, location, marks)),
    services: services.map((service) => planService(record.slug, service, marks)),
  };
}

function planLocation(organization: string, record: LocationRecord, marks: RowMarks): Planned<"location"> {
  const id = locationIdOf(organization, record.key);
  const { address } = record;
  const point =
    record.latitude !== undefined && record.longitude !== undefined
      ? { latitude: record.latitude, longitude: record.longitude }
      : pointOfPostalCode(address.postalCode);
  const timezone = record.timezone ?? (point ? tzLookup(point.latitude, point.longitude) : null);
  return {
    row: {
      id,
      source: marks.source,
      organization_id: organizationIdOf(organization),
      location_type: "physical",
      name: record.name,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      timezone,
      visibility: record.visibility,
      content_hash: contentHashOf(record, point, marks),
    },
    children: {
      address: [
        {
          id: childIdOf("address", id, 0),
          source: marks.source,
          location_id: id,
          address_1: address.line1,
          address_2: address.line2 ?? null,
          city: address.city,
          state_province: address.state,
          postal_code: address.postalCode,
          country: "US",
          address_type: "physical",
        },
      ],
      accessibility: record.accessibility.map((description, index) => ({
        id: childIdOf("accessibility", id, index),
        source: marks.source,
        location_id: id,
        description,
      })),
      phone: phoneRows(record.phones, { location_id: id }, marks),
      schedule: scheduleRows(record.schedules, { location_id: id }, { ...marks, timezone }),
    },
  };
}

function planService(organization: string, record: ServiceRecord, marks: RowMarks): PlannedService {
  const id = serviceIdOf(record.slug);
  return {
    organizationId: organizationIdOf(organization),
    row: serviceRow(id, organization, record, marks),
    children: {
      phone: phoneRows(record.phones, { service_id: id }, marks),
      schedule: scheduleRows(
        record.schedules,
        { service_id: id },
        { ...marks, timezone: record.schedules.length > 0 ? zoneOfCoverage(record.coverage) : null },
      ),
      service_area: areaRows(record.coverage, id, marks),
      language: record.languages.map((code) => ({
        id: childIdOf("language", id, code),
        source: marks.source,
        service_id: id,
        code,
        name: iso6391.getName(code) || null,
      })),
      required_document: record.requiredDocuments.map((document, position) => ({
        id: childIdOf("required_document", id, position),
        source: marks.source,
        service_id: id,
        document,
        position,
      })),
      translation: spanishRows(id, record.es),
    },
    places: record.locations.map((key) => ({
      id: childIdOf("service_at_location", id, key),
      source: marks.source,
      service_id: id,
      location_id: locationIdOf(organization, key),
    })),
  };
}

function serviceRow(id: string, organization: string, record: ServiceRecord, marks: RowMarks): PlannedService["row"] {
  return {
    id,
    source: marks.source,
    organization_id: organizationIdOf(organization),
    slug: record.slug,
    name: record.name,
    alternate_name: record.alternateName ?? null,
    description: record.description,
    summary: record.summary,
    url: record.url ?? null,
    email: record.email ?? null,
    status: "active",
    how_to_apply: record.howToApply,
    fees_description: record.costNote ?? null,
    eligibility_description: record.eligibility ?? null,
    minimum_age: record.minimumAge ?? null,
    maximum_age: record.maximumAge ?? null,
    needs: record.needs,
    situations: record.situations,
    delivery: record.delivery,
    cost: record.cost,
    fund_status: record.fundStatus,
    fund_note: record.fundNote ?? null,
    coverage: record.coverage.kind,
    accepts_referrals: record.acceptsReferrals,
    response_days: record.responseDays,
    demonstration: marks.isDemonstration,
    content_hash: contentHashOf(record, organization, marks),
  };
}

type Owner = { readonly organization_id?: string; readonly location_id?: string; readonly service_id?: string };

function ownerOf(owner: Owner) {
  const { organization_id = null, location_id = null, service_id = null } = owner;
  return { id: organization_id ?? location_id ?? service_id ?? "", columns: { organization_id, location_id, service_id } };
}

function phoneRows(phones: OrganizationRecord["phones"], of: Owner, { source }: RowMarks): Row<"phone">[] {
  const owner = ownerOf(of);
  return phones.map((phone, position) => ({
    id: childIdOf("phone", owner.id, position),
    source,
    ...owner.columns,
    number: phone.number,
    extension: phone.extension ?? null,
    type: phone.type,
    description: phone.description ?? null,
    languages: phone.languages,
    position,
  }));
}

/** A phone line that serves one state or county keeps its hours in that zone; one for several zones or the nation says nothing of it. */
function zoneOfCoverage(coverage: CoverageRecord): string | null {
  const zones = new Set(middlesOf(coverage).map((point) => (point ? tzLookup(point.latitude, point.longitude) : null)));
  const [zone] = zones;
  return zones.size === 1 ? (zone ?? null) : null;
}

function middlesOf(coverage: CoverageRecord): readonly ({ readonly latitude: number; readonly longitude: number } | null)[] {
  switch (coverage.kind) {
    case "STATES":
      return coverage.states.map(placeOfState);
    case "COUNTIES":
      return coverage.counties.map(countyByFips);
    case "POSTAL_CODES":
      return coverage.postalCodes.map(pointOfPostalCode);
    case "NATION":
    case "LOCAL":
      return [];
  }
}

function scheduleRows(schedules: LocationRecord["schedules"], of: Owner, marks: RowMarks & { timezone: string | null }): Row<"schedule">[] {
  const { id, columns } = ownerOf(of);
  return schedules.map((schedule, index) => ({
    id: childIdOf("schedule", id, index),
    source: marks.source,
    location_id: columns.location_id,
    service_id: columns.service_id,
    freq: "WEEKLY",
    byday: schedule.days.join(","),
    opens_at: schedule.opensAt,
    closes_at: schedule.closesAt,
    timezone: marks.timezone,
    description: schedule.description ?? null,
  }));
}

interface Area {
  readonly kind: "NATION" | "STATE" | "COUNTY" | "POSTAL_CODE";
  readonly code: string | null;
  readonly name: string | null;
}

function areasOf(coverage: CoverageRecord): readonly Area[] {
  switch (coverage.kind) {
    case "NATION":
      return [{ kind: "NATION", code: null, name: "United States" }];
    case "STATES":
      return coverage.states.map((code) => ({ kind: "STATE", code, name: stateByCode(code)?.name ?? null }));
    case "COUNTIES":
      return coverage.counties.map((code) => ({ kind: "COUNTY", code, name: countyLabel(code) }));
    case "POSTAL_CODES":
      return coverage.postalCodes.map((code) => ({ kind: "POSTAL_CODE", code, name: null }));
    case "LOCAL":
      return [];
  }
}

function areaRows(coverage: CoverageRecord, serviceId: string, { source }: RowMarks): Row<"service_area">[] {
  return areasOf(coverage).map(({ kind, code, name }) => ({
    id: childIdOf("service_area", serviceId, code ?? kind),
    source,
    service_id: serviceId,
    kind,
    code,
    name,
  }));
}

function spanishRows(serviceId: string, es: ServiceRecord["es"]): Row<"translation">[] {
  return Object.entries(es).flatMap(([field, text]) =>
    text === undefined ? [] : [{ resource_id: serviceId, resource_type: "service", field, language: "es", text, origin: "HUMAN" }],
  );
}
