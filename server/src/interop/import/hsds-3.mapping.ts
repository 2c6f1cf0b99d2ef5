import { columns, type Dialect } from "./source-table.ts";

const link = { organization_id: "ref:organization", service_id: "ref:service", location_id: "ref:location" } as const;
const atLocation = { service_at_location_id: "ref:service_at_location" } as const;
const words = { name: "text", alternate_name: "text", description: "text" } as const;
const need = (to: string) => ({ to, required: "row" }) as const;
const should = (to: string) => ({ to, required: "field" }) as const;

/** HSDS 3.0 to 3.2: https://docs.openreferral.org/en/3.1.1/hsds/schema_reference.html */
export const hsds3: Dialect = {
  name: "HSDS 3.x",
  tables: [
    {
      key: "organization",
      target: "organization",
      files: ["organizations", "organization"],
      columns: columns({
        ...words, name: need("name"), email: "email", website: "website", url: { to: "website", read: "website" }, tax_status: null,
        year_incorporated: "year", legal_status: "text", logo: "text", uri: "text", parent_organization_id: "ref:organization",
      }),
      lists: [{ column: "tax_id", target: "organization_identifier", to: "identifier", parent: "organization_id", isWhole: true, fixed: { identifier_scheme: "tax_id", identifier_type: "Tax id" } }],
    },
    { key: "program", target: "program", files: ["programs", "program"], columns: columns({ ...words, name: need("name"), organization_id: "ref:organization" }) },
    {
      key: "service",
      target: "service",
      files: ["services", "service"],
      columns: columns({
        ...words, name: need("name"), organization_id: "ref:organization", program_id: "ref:program", url: "website", email: "email", status: "status",
        interpretation_services: "text", application_process: "text", fees_description: "text", fees: { to: "fees_description" }, wait_time: "text",
        accreditations: "text", eligibility_description: "text", minimum_age: "age", maximum_age: "age", assured_date: "date", assurer_email: "email",
        licenses: "text", alert: "text", last_modified: "timestamp",
      }),
    },
    {
      key: "service_at_location",
      target: "service_at_location",
      files: ["service_at_location", "services_at_location", "service_at_locations", "services_at_locations"],
      naturalKey: ["service_id", "location_id"],
      columns: columns({ service_id: "ref:service", location_id: "ref:location", description: "text" }),
    },
    {
      key: "location",
      target: "location",
      files: ["locations", "location"],
      columns: columns({
        ...words, location_type: "locationType", url: "website", organization_id: "ref:organization", transportation: "text", latitude: "latitude",
        longitude: "longitude", external_identifier: "text", external_identifier_type: "text",
      }),
    },
    {
      key: "phone",
      target: "phone",
      files: ["phones", "phone"],
      columns: columns({
        ...link, ...atLocation, contact_id: "ref:contact", number: { to: "number", read: "phoneNumber", required: "row" }, extension: "text", type: "text",
        description: "text", priority: null,
      }),
    },
    {
      key: "contact",
      target: "contact",
      files: ["contacts", "contact"],
      columns: columns({ ...link, ...atLocation, name: "text", title: "text", department: "text", email: "email" }),
    },
    {
      key: "address",
      target: "address",
      files: ["addresses", "address"],
      columns: columns({
        location_id: "ref:location", attention: "text", address_1: should("address_1"), address_2: "text", city: should("city"), region: "text",
        state_province: { to: "state_province", read: "state", required: "field" }, postal_code: should("postal_code"), country: "country",
        address_type: "addressType",
      }),
    },
    {
      key: "schedule",
      target: "schedule",
      files: ["schedules", "schedule"],
      columns: columns({
        service_id: "ref:service", location_id: "ref:location", ...atLocation, valid_from: "date", valid_to: "date", dtstart: "dateOrHour", timezone: "timezone",
        until: "dateOrHour", count: "integer", wkst: "text", freq: "freq", interval: "integer", byday: "days", byweekno: "text", bymonthday: "text",
        byyearday: "text", description: "text", opens_at: "time", closes_at: "time", schedule_link: "text", attending_type: "text", notes: "text",
      }),
    },
    { key: "funding", target: "funding", files: ["funding", "fundings"], columns: columns({ organization_id: "ref:organization", service_id: "ref:service", source: { to: "description", required: "row" } }) },
    {
      key: "service_area",
      target: "service_area",
      files: ["service_areas", "service_area"],
      columns: columns({ service_id: "ref:service", ...atLocation, name: "areaName", description: "text", extent: "text", extent_type: "text", uri: "text", service_area: { to: "name", read: "areaName" } }),
    },
    {
      key: "required_document",
      target: "required_document",
      files: ["required_documents", "required_document"],
      columns: columns({ service_id: "ref:service", document: need("document"), uri: "text" }),
    },
    {
      key: "language",
      target: "language",
      files: ["languages", "language"],
      columns: columns({ service_id: "ref:service", location_id: "ref:location", phone_id: "ref:phone", code: "languageCode", name: "language", language: { to: "name", read: "language" }, note: "text" }),
    },
    {
      key: "accessibility",
      target: "accessibility",
      files: ["accessibility", "accessibilities"],
      columns: columns({ location_id: "ref:location", description: "text", accessibility: { to: "description" }, details: "text", url: "website" }),
    },
    {
      key: "taxonomy_term",
      target: "taxonomy_term",
      files: ["taxonomy_terms", "taxonomy_term"],
      columns: columns({
        taxonomy_id: "ref:taxonomy", parent_id: "ref:taxonomy_term", code: "text", name: need("name"), term: { to: "name" }, description: "text",
        language: "text", term_uri: "text", taxonomy: { to: "viaTaxonomyName" },
      }),
    },
    { key: "taxonomy", target: "taxonomy", files: ["taxonomies"], columns: columns({ name: need("name"), description: "text", uri: "text", version: "text" }) },
    {
      key: "attribute",
      target: "attribute",
      files: ["attributes", "attribute"],
      columns: columns({
        link_id: { to: "link_id", ref: "", required: "row" }, link_type: "text", link_entity: "text", taxonomy_term_id: "ref:taxonomy_term", value: "text", label: "text",
      }),
    },
    {
      key: "cost_option",
      target: "cost_option",
      files: ["cost_options", "cost_option"],
      columns: columns({ service_id: "ref:service", valid_from: "date", valid_to: "date", option: "text", currency: "text", amount: "decimal", amount_description: "text" }),
    },
    {
      key: "organization_identifier",
      target: "organization_identifier",
      files: ["organization_identifiers", "organization_identifier"],
      columns: columns({ organization_id: "ref:organization", identifier_scheme: "text", identifier_type: "text", identifier: need("identifier") }),
    },
    {
      key: "service_capacity",
      target: "service_capacity",
      files: ["service_capacity", "service_capacities"],
      columns: columns({ service_id: "ref:service", unit_id: "ref:unit", available: "decimal", maximum: "decimal", description: "text", updated: "timestamp" }),
    },
    { key: "unit", target: "unit", files: ["units", "unit"], columns: columns({ name: need("name"), scheme: "text", identifier: "text", uri: "text" }) },
    { key: "url", target: "url", files: ["url", "urls"], columns: columns({ organization_id: "ref:organization", service_id: "ref:service", label: "text", url: { to: "url", read: "website", required: "row" } }) },
    {
      key: "metadata",
      target: "metadata",
      files: ["metadata"],
      columns: columns({
        resource_id: { to: "resource_id", ref: "", required: "row" }, resource_type: "text", last_action_date: "text", last_action_type: "text",
        field_name: "text", previous_value: "text", replacement_value: "text", updated_by: "text",
      }),
    },
    {
      key: "meta_table_description",
      target: "meta_table_description",
      files: ["meta_table_descriptions", "meta_table_description"],
      columns: columns({ name: "text", language: "text", character_set: "text" }),
    },
  ],
};
