import { columns, type Dialect, type ListMap } from "./source-table.ts";

const words = { name: { to: "name", required: "row" }, alternate_name: "text", description: "text" } as const;
const list = (column: string, target: ListMap["target"], to: string, rest: Omit<ListMap, "column" | "target" | "to">): ListMap => ({
  column,
  target,
  to,
  ...rest,
});
const labelled = (label: string, parent = "service") => ({ parent: "link_id", fixed: { link_type: parent, label } }) as const;

const addressColumns = {
  location_id: "ref:location",
  attention: "text",
  address_1: { to: "address_1", required: "field" },
  address_2: "text",
  city: { to: "city", required: "field" },
  state_province: { to: "state_province", read: "state", required: "field" },
  postal_code: { to: "postal_code", required: "field" },
  country: "country",
} as const;

const phoneColumns = {
  contact_id: "ref:contact",
  location_id: "ref:location",
  organization_id: "ref:organization",
  service_id: "ref:service",
  country_prefix: null,
  department: { to: "description" },
  extension: "text",
  number: { to: "number", read: "phoneNumber", required: "row" },
  number_type: { to: "type" },
  vanity_number: null,
} as const;

/** The Ohana API of Code for America, HSDS 1.0-like: services hang on a location, and lists stand in one cell. */
export const ohana: Dialect = {
  name: "Ohana",
  tables: [
    {
      key: "organization",
      target: "organization",
      files: ["organizations", "organization"],
      columns: columns({
        ...words,
        date_incorporated: { to: "year_incorporated", read: "year" },
        email: "email",
        website: "website",
        legal_status: "text",
        tax_status: null,
      }),
      lists: [
        list("tax_id", "organization_identifier", "identifier", {
          parent: "organization_id",
          isWhole: true,
          fixed: { identifier_scheme: "tax_id", identifier_type: "Tax id" },
        }),
        list("accreditations", "attribute", "value", labelled("accreditation", "organization")),
        list("licenses", "attribute", "value", labelled("license", "organization")),
        list("funding_sources", "funding", "description", { parent: "organization_id" }),
      ],
    },
    {
      key: "location",
      target: "location",
      files: ["locations", "location"],
      columns: columns({
        ...words,
        organization_id: "ref:organization",
        latitude: "latitude",
        longitude: "longitude",
        transportation: "text",
        website: { to: "url", read: "website" },
        virtual: { to: "location_type", read: "virtual" },
        urls: { to: "url", read: "website" },
        short_desc: null,
        admin_emails: null,
        email: null,
        emails: null,
      }),
      lists: [
        list("accessibility", "accessibility", "description", { parent: "location_id" }),
        list("languages", "language", "name", { parent: "location_id", read: "language" }),
        // "Monday-Friday, 9-5": words only, as hours in a sentence are not for a machine to guess.
        list("hours", "schedule", "description", { parent: "location_id", isWhole: true }),
      ],
    },
    {
      key: "service",
      target: "service",
      files: ["services", "service"],
      columns: columns({
        ...words,
        location_id: { to: "viaLocation", ref: "location", required: "row" },
        program_id: "ref:program",
        application_process: "text",
        how_to_apply: { to: "application_process" },
        audience: { to: "eligibility_description" },
        eligibility: { to: "eligibility_description" },
        email: "email",
        fees: { to: "fees_description" },
        interpretation_services: "text",
        status: "status",
        wait_time: "text",
        wait: { to: "wait_time" },
        website: { to: "url", read: "website" },
        updated_at: { to: "last_modified", read: "timestamp" },
      }),
      lists: [
        list("accepted_payments", "attribute", "value", labelled("payment_accepted")),
        list("keywords", "attribute", "value", labelled("keyword")),
        list("funding_sources", "funding", "description", { parent: "service_id" }),
        list("languages", "language", "name", { parent: "service_id", read: "language" }),
        list("required_documents", "required_document", "document", { parent: "service_id" }),
        list("service_areas", "service_area", "name", { parent: "service_id", read: "areaName" }),
        list("taxonomy_ids", "attribute", "taxonomy_term_id", { parent: "link_id", ref: "taxonomy_term", fixed: { link_type: "service" } }),
        list("categories", "attribute", "taxonomy_term_id", { parent: "link_id", ref: "taxonomy_term", fixed: { link_type: "service" } }),
        list("location_id", "service_at_location", "location_id", { parent: "service_id", ref: "location" }),
      ],
    },
    {
      key: "address",
      target: "address",
      files: ["addresses", "address", "address_attributes"],
      columns: columns({
        ...addressColumns,
        street_1: { to: "address_1" },
        street_2: { to: "address_2" },
        state: { to: "state_province", read: "state" },
        country_code: { to: "country", read: "country" },
      }),
    },
    {
      key: "mail_address",
      target: "address",
      files: ["mail_addresses", "mail_address", "mail_address_attributes"],
      hasOwnIds: true,
      fixed: { address_type: "postal" },
      columns: columns({
        ...addressColumns,
        street_1: { to: "address_1" },
        street_2: { to: "address_2" },
        state: { to: "state_province", read: "state" },
        country_code: { to: "country", read: "country" },
      }),
    },
    { key: "phone", target: "phone", files: ["phones", "phone"], columns: columns(phoneColumns) },
    {
      key: "contact",
      target: "contact",
      files: ["contacts", "contact"],
      columns: columns({
        location_id: "ref:location",
        organization_id: "ref:organization",
        service_id: "ref:service",
        name: { to: "name", required: "row" },
        title: "text",
        email: "email",
        department: "text",
      }),
    },
    {
      key: "taxonomy_term",
      target: "taxonomy_term",
      files: ["taxonomy"],
      id: "taxonomy_id",
      columns: columns({ name: { to: "name", required: "row" }, parent_id: "ref:taxonomy_term", parent_name: null }),
    },
  ],
};
