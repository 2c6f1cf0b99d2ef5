/**
 * What the import writes: the catalog's tables in the order in which they depend on each other, with their columns and parents.
 * The names are the database's (server/migrations/0001).
 */

export const catalogTables = [
  "taxonomy",
  "taxonomy_term",
  "organization",
  "program",
  "unit",
  "location",
  "service",
  "service_at_location",
  "contact",
  "phone",
  "address",
  "schedule",
  "service_area",
  "language",
  "cost_option",
  "required_document",
  "service_capacity",
  "funding",
  "accessibility",
  "organization_identifier",
  "url",
  "attribute",
  "metadata",
  "meta_table_description",
] as const;
export type CatalogTable = (typeof catalogTables)[number];

/** A value as it stands in a staged row; it becomes JSON and then a column. */
export type Value = string | number | boolean | null | readonly string[];
export type Row = Record<string, Value>;

export interface Reference {
  readonly column: string;
  readonly table: CatalogTable;
  /** Without it the row cannot come in. */
  readonly required?: boolean;
  /** Points into its own table: set in a second pass, because the parent may come later. */
  readonly isSelf?: boolean;
}

export interface CatalogTableSpec {
  readonly columns: readonly string[];
  readonly references: readonly Reference[];
  /** A row that belongs to none of its parents cannot be shown anywhere and does not come in. */
  readonly needsParent?: boolean;
  /** No row of a package points here by id, so rows without an id, or with a repeated one, may be given one. */
  readonly isLeaf?: boolean;
  /** What stands in columns that may not be empty. */
  readonly defaults?: Row;
}

const to = (column: string, table: CatalogTable, options: Omit<Reference, "column" | "table"> = {}): Reference => ({
  column,
  table,
  ...options,
});
const organization = to("organization_id", "organization");
const service = to("service_id", "service");
const location = to("location_id", "location");
const serviceAtLocation = to("service_at_location_id", "service_at_location");
const required = (reference: Reference): Reference => ({ ...reference, required: true });
const words = (list: string): readonly string[] => list.split(" ");

export const tableSpecs: Readonly<Record<CatalogTable, CatalogTableSpec>> = {
  taxonomy: { columns: words("name description uri version"), references: [], defaults: { description: "" } },
  taxonomy_term: {
    columns: words("taxonomy_id parent_id code name description language term_uri position"),
    references: [to("taxonomy_id", "taxonomy"), to("parent_id", "taxonomy_term", { isSelf: true })],
    defaults: { description: "", position: 0 },
  },
  organization: {
    columns: words("name alternate_name description email website year_incorporated legal_status logo uri parent_organization_id"),
    references: [to("parent_organization_id", "organization", { isSelf: true })],
    defaults: { description: "" },
  },
  program: {
    columns: words("organization_id name alternate_name description"),
    references: [required(organization)],
    defaults: { description: "" },
  },
  unit: { columns: words("name scheme identifier uri"), references: [] },
  location: {
    columns: words(
      "organization_id location_type name alternate_name description transportation latitude longitude external_identifier external_identifier_type url timezone",
    ),
    references: [organization],
    defaults: { location_type: "physical" },
  },
  service: {
    columns: words(
      "organization_id program_id name alternate_name description summary url email status interpretation_services application_process how_to_apply fees_description eligibility_description minimum_age maximum_age alert wait_time accreditations licenses assured_date assurer_email last_modified needs situations delivery cost coverage",
    ),
    references: [required(organization), to("program_id", "program")],
    defaults: { description: "", status: "active" },
  },
  service_at_location: {
    columns: words("service_id location_id description"),
    references: [required(service), required(location)],
  },
  contact: {
    columns: words("organization_id service_id service_at_location_id location_id name title department email"),
    references: [organization, service, serviceAtLocation, location],
    needsParent: true,
  },
  phone: {
    columns: words(
      "organization_id service_id service_at_location_id location_id contact_id number extension type description languages position",
    ),
    references: [organization, service, serviceAtLocation, location, to("contact_id", "contact")],
    needsParent: true,
    isLeaf: true,
    defaults: { languages: [], position: 0 },
  },
  address: {
    columns: words("location_id attention address_1 address_2 city region state_province postal_code country address_type"),
    references: [location],
    needsParent: true,
    isLeaf: true,
    defaults: { address_1: "", city: "", state_province: "", postal_code: "", country: "US", address_type: "physical" },
  },
  schedule: {
    columns: words(
      "service_id location_id service_at_location_id valid_from valid_to dtstart until timezone count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes",
    ),
    references: [service, location, serviceAtLocation],
    needsParent: true,
    isLeaf: true,
  },
  service_area: {
    columns: words("service_id service_at_location_id name description extent extent_type uri kind code"),
    references: [service, serviceAtLocation],
    needsParent: true,
    isLeaf: true,
    defaults: { kind: "OTHER" },
  },
  language: {
    columns: words("service_id location_id phone_id name code note"),
    references: [service, location, to("phone_id", "phone")],
    needsParent: true,
    isLeaf: true,
  },
  cost_option: {
    columns: words("service_id valid_from valid_to option currency amount amount_description"),
    references: [required(service)],
    isLeaf: true,
  },
  required_document: {
    columns: words("service_id document uri position"),
    references: [service],
    needsParent: true,
    isLeaf: true,
    defaults: { position: 0 },
  },
  service_capacity: {
    columns: words("service_id unit_id available maximum description updated"),
    references: [required(service), to("unit_id", "unit")],
    isLeaf: true,
  },
  funding: {
    columns: words("organization_id service_id description"),
    references: [organization, service],
    needsParent: true,
    isLeaf: true,
  },
  accessibility: { columns: words("location_id description details url"), references: [location], needsParent: true, isLeaf: true },
  organization_identifier: {
    columns: words("organization_id identifier_scheme identifier_type identifier"),
    references: [required(organization)],
    isLeaf: true,
  },
  url: { columns: words("organization_id service_id label url"), references: [organization, service], needsParent: true, isLeaf: true },
  // link_id may point at any table: it is not followed.
  attribute: {
    columns: words("link_id link_type link_entity taxonomy_term_id value label"),
    references: [to("taxonomy_term_id", "taxonomy_term")],
    isLeaf: true,
  },
  metadata: {
    columns: words("resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by"),
    references: [],
    isLeaf: true,
    defaults: { resource_type: "" },
  },
  meta_table_description: { columns: words("name language character_set"), references: [], isLeaf: true },
};
