/** How objects nest in the JSON of a dialect: which property holds rows of which table, and which of the two names the other. */
export interface Nest {
  readonly table: string;
  /** The nested row names the row around it in this column. */
  readonly up?: string;
  /** The row around names the nested one in this column. */
  readonly down?: string;
}
export type Nesting = Readonly<Record<string, Readonly<Record<string, Nest>>>>;

const up = (table: string, column: string): Nest => ({ table, up: column });
const down = (table: string, column: string): Nest => ({ table, down: column });
const notes = { attributes: up("attribute", "link_id"), metadata: up("metadata", "resource_id") } as const;
const contactable = (column: string) => ({ contacts: up("contact", column), phones: up("phone", column) });

/** HSDS 3: https://docs.openreferral.org/en/3.1.1/hsds/api_reference.html, and the singular and UK spellings that are met. */
export const hsds3Nesting: Nesting = {
  organization: {
    ...notes,
    ...contactable("organization_id"),
    services: up("service", "organization_id"),
    locations: up("location", "organization_id"),
    programs: up("program", "organization_id"),
    organization_identifiers: up("organization_identifier", "organization_id"),
    funding: up("funding", "organization_id"),
    additional_websites: up("url", "organization_id"),
    additional_urls: up("url", "organization_id"),
  },
  service: {
    ...notes,
    ...contactable("service_id"),
    organization: down("organization", "organization_id"),
    program: down("program", "program_id"),
    schedules: up("schedule", "service_id"),
    service_areas: up("service_area", "service_id"),
    service_at_locations: up("service_at_location", "service_id"),
    languages: up("language", "service_id"),
    funding: up("funding", "service_id"),
    cost_options: up("cost_option", "service_id"),
    required_documents: up("required_document", "service_id"),
    capacities: up("service_capacity", "service_id"),
    service_capacities: up("service_capacity", "service_id"),
    additional_urls: up("url", "service_id"),
  },
  service_at_location: {
    ...notes,
    ...contactable("service_at_location_id"),
    service: down("service", "service_id"),
    location: down("location", "location_id"),
    schedules: up("schedule", "service_at_location_id"),
    service_areas: up("service_area", "service_at_location_id"),
  },
  location: {
    ...notes,
    ...contactable("location_id"),
    languages: up("language", "location_id"),
    addresses: up("address", "location_id"),
    accessibility: up("accessibility", "location_id"),
    schedules: up("schedule", "location_id"),
    organization: down("organization", "organization_id"),
  },
  contact: { ...notes, phones: up("phone", "contact_id") },
  phone: { ...notes, languages: up("language", "phone_id") },
  service_capacity: { ...notes, unit: down("unit", "unit_id") },
  attribute: { ...notes, taxonomy_term: down("taxonomy_term", "taxonomy_term_id") },
  taxonomy_term: { ...notes, taxonomy_detail: down("taxonomy", "taxonomy_id") },
  taxonomy: { ...notes, taxonomy_terms: up("taxonomy_term", "taxonomy_id") },
  ...Object.fromEntries(
    [
      "program",
      "schedule",
      "service_area",
      "language",
      "funding",
      "cost_option",
      "required_document",
      "address",
      "accessibility",
      "organization_identifier",
      "url",
      "unit",
    ].map((table) => [table, notes]),
  ),
};

/** The JSON lines of the old Ohana loader: no ids, everything inside its organization. */
export const ohanaNesting: Nesting = {
  organization: {
    locations: up("location", "organization_id"),
    contacts_attributes: up("contact", "organization_id"),
    phones_attributes: up("phone", "organization_id"),
  },
  location: {
    contacts_attributes: up("contact", "location_id"),
    phones_attributes: up("phone", "location_id"),
    address_attributes: up("address", "location_id"),
    mail_address_attributes: up("mail_address", "location_id"),
    services_attributes: up("service", "location_id"),
  },
  contact: { phones_attributes: up("phone", "contact_id") },
  service: { contacts_attributes: up("contact", "service_id"), phones_attributes: up("phone", "service_id") },
};
