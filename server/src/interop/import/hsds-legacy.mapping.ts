import { columns, type Dialect, type SourceTable } from "./source-table.ts";

const link = { organization_id: "ref:organization", service_id: "ref:service", location_id: "ref:location" } as const;
const atLocation = { service_at_location_id: "ref:service_at_location" } as const;
const words = { name: { to: "name", required: "row" }, alternate_name: "text", description: "text" } as const;

const address = (key: string, files: readonly string[], type: "physical" | "postal"): SourceTable => ({
  key,
  target: "address",
  files,
  // Both kinds flow into one table, and packages number each from 1.
  hasOwnIds: true,
  fixed: { address_type: type },
  columns: columns({
    location_id: "ref:location",
    organization_id: { to: "viaOrganization", ref: "organization" },
    attention: "text",
    address_1: { to: "address_1", required: "field" },
    address_2: "text",
    address_3: { to: "address_2" },
    address_4: { to: "address_2" },
    city: { to: "city", required: "field" },
    region: "text",
    state_province: { to: "state_province", read: "state", required: "field" },
    postal_code: { to: "postal_code", required: "field" },
    country: "country",
  }),
});

/** A fact about a service for which HSDS 3 has attributes: a labelled value. */
const fact = (key: string, files: readonly string[], column: string): SourceTable => ({
  key,
  target: "attribute",
  files,
  hasOwnIds: true,
  fixed: { link_type: "service", label: key },
  columns: columns({ service_id: { to: "link_id", ref: "service", required: "row" }, [column]: { to: "value", required: "row" } }),
});

/** HSDS 1.0, 1.1 and 2.0.1: tables and columns that 3.0 renamed, split or dropped. */
export const hsdsLegacy: Dialect = {
  name: "HSDS 1.x and 2.x",
  tables: [
    {
      key: "organization",
      target: "organization",
      files: ["organizations", "organization"],
      columns: columns({
        ...words,
        email: "email",
        url: { to: "website", read: "website" },
        tax_status: null,
        year_incorporated: "year",
        legal_status: "text",
      }),
      lists: [
        {
          column: "tax_id",
          target: "organization_identifier",
          to: "identifier",
          parent: "organization_id",
          isWhole: true,
          fixed: { identifier_scheme: "tax_id", identifier_type: "Tax id" },
        },
      ],
    },
    {
      key: "service",
      target: "service",
      files: ["services", "service"],
      columns: columns({
        ...words,
        organization_id: "ref:organization",
        program_id: "ref:program",
        url: "website",
        email: "email",
        status: "status",
        interpretation_services: "text",
        application_process: "text",
        wait_time: "text",
        fees: { to: "fees_description" },
        accreditations: "text",
        licenses: "text",
      }),
      lists: [
        {
          column: "taxonomy_ids",
          target: "attribute",
          to: "taxonomy_term_id",
          ref: "taxonomy_term",
          parent: "link_id",
          fixed: { link_type: "service" },
        },
      ],
    },
    {
      key: "phone",
      target: "phone",
      files: ["phones", "phone"],
      columns: columns({
        ...link,
        ...atLocation,
        contact_id: "ref:contact",
        number: { to: "number", read: "phoneNumber", required: "row" },
        extension: "text",
        type: "text",
        language: { to: "languages", read: "languageCodes" },
        description: "text",
        department: { to: "description" },
        priority: null,
      }),
    },
    address("physical_address", ["physical_addresses", "physical_address"], "physical"),
    address("postal_address", ["postal_addresses", "postal_address"], "postal"),
    {
      key: "regular_schedule",
      target: "schedule",
      files: ["regular_schedules", "regular_schedule"],
      hasOwnIds: true,
      columns: columns({
        service_id: "ref:service",
        location_id: "ref:location",
        ...atLocation,
        weekday: { to: "byday", read: "days", required: "field" },
        opens_at: "time",
        closes_at: "time",
      }),
    },
    {
      key: "holiday_schedule",
      target: "schedule",
      files: ["holiday_schedules", "holiday_schedule"],
      hasOwnIds: true,
      columns: columns({
        service_id: "ref:service",
        location_id: "ref:location",
        ...atLocation,
        closed: { to: "closed", read: "closed", required: "field" },
        opens_at: "time",
        closes_at: "time",
        start_date: { to: "valid_from", read: "dateOrWords", required: "field" },
        end_date: { to: "valid_to", read: "dateOrWords", required: "field" },
      }),
    },
    fact("eligibility", ["eligibility", "eligibilities"], "eligibility"),
    fact("payment_accepted", ["payments_accepted", "payment_accepted"], "payment"),
    {
      key: "accessibility",
      target: "accessibility",
      files: ["accessibility_for_disabilities", "accessibility_for_disability"],
      columns: columns({ location_id: "ref:location", accessibility: { to: "description" }, details: "text" }),
    },
    {
      key: "taxonomy_term",
      target: "taxonomy_term",
      files: ["taxonomy"],
      columns: columns({
        name: { to: "name", required: "row" },
        parent_id: "ref:taxonomy_term",
        parent_name: null,
        vocabulary: { to: "viaTaxonomyName" },
      }),
    },
    {
      key: "service_taxonomy",
      target: "attribute",
      files: ["services_taxonomy", "service_taxonomy", "services_taxonomies", "service_taxonomies"],
      hasOwnIds: true,
      fixed: { link_type: "service" },
      columns: columns({
        service_id: { to: "link_id", ref: "service", required: "row" },
        taxonomy_id: { to: "taxonomy_term_id", ref: "taxonomy_term", required: "row" },
        taxonomy_detail: { to: "value" },
      }),
    },
    {
      key: "service_attribute",
      target: "attribute",
      files: ["service_attributes", "service_attribute"],
      hasOwnIds: true,
      fixed: { link_type: "service" },
      columns: columns({
        service_id: { to: "link_id", ref: "service", required: "row" },
        taxonomy_term_id: { to: "taxonomy_term_id", ref: "taxonomy_term", required: "row" },
      }),
    },
    {
      key: "other_attribute",
      target: "attribute",
      files: ["other_attributes", "other_attribute"],
      hasOwnIds: true,
      columns: columns({
        link_id: { to: "link_id", ref: "", required: "row" },
        link_type: "text",
        taxonomy_term_id: { to: "taxonomy_term_id", ref: "taxonomy_term", required: "row" },
      }),
    },
  ],
};
