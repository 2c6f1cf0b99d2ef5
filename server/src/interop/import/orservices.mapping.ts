import { columns, type Dialect } from "./source-table.ts";

/** What Sarapis' ORServices exports: HSDS 2 with Airtable's columns, e.g. the directory of Washington, DC. */
export const orservices: Dialect = {
  name: "ORServices",
  tables: [
    {
      key: "schedule",
      target: "schedule",
      files: ["schedules"],
      columns: columns({
        name: { to: "notes" }, service_id: "ref:service", location_id: "ref:location", service_at_location_id: "ref:service_at_location",
        weekday: { to: "byday", read: "days" }, valid_from: "date", valid_to: "date", dtstart: "dateOrHour", until: "dateOrHour", wkst: "text", freq: "freq",
        interval: "integer", byday: "days", byweekno: "text", bymonthday: "text", byyearday: "text", description: "text",
      }),
    },
    {
      key: "taxonomy_term",
      target: "taxonomy_term",
      files: ["taxonomy_terms"],
      id: "taxonomy_recordid",
      columns: columns({
        // The parent's column is called a name and holds an id.
        taxonomy_name: { to: "name", required: "row" }, taxonomy_parent_name: { to: "parent_id", ref: "taxonomy_term" }, taxonomy: { to: "taxonomy_id", ref: "taxonomy" },
        taxonomy_x_description: { to: "description" }, language: "text", order: { to: "position", read: "integer" }, taxonomy_id: { to: "code" },
        taxonomy_vocabulary: null, exclude_vocabulary: null, category_logo: null, category_logo_white: null, taxonomy_grandparent_name: null, taxonomy_x_notes: null,
        taxonomy_services: null, taxonomy_parent_recordid: null, taxonomy_facet: null, category_id: null, badge_color: null, flag: null, status: null,
      }),
    },
    {
      key: "taxonomy",
      target: "taxonomy",
      files: ["taxonomy_types"],
      id: "taxonomy_type_recordid",
      columns: columns({ name: { to: "name", required: "row" }, type: null, order: null, reference_url: { to: "uri" }, notes: { to: "description" } }),
    },
    {
      key: "taxonomy_term_type",
      target: "attribute",
      files: ["taxonomy_terms_types"],
      hasOwnIds: true,
      fixed: { link_type: "taxonomy_term", label: "taxonomy" },
      naturalKey: ["link_id", "value"],
      columns: columns({ taxonomy_recordid: { to: "link_id", ref: "taxonomy_term", required: "row" }, taxonomy_type_recordid: { to: "value", required: "row" } }),
    },
    {
      key: "language",
      target: "language",
      files: ["languages"],
      columns: columns({ service_id: "ref:service", location_id: "ref:location", language: { to: "name", read: "language" }, language_recordid: null }),
    },
  ],
};
