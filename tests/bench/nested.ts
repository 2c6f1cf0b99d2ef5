import pg from "pg";
import { say } from "./machine.ts";
import { measure, type Row } from "./measure.ts";
import { asker, serve } from "./servers.ts";
import type { Setting } from "./setting.ts";

/** So many organizations of four listings each. */
const together = 5;

const organization = `name services(first: 4) { edges { node { id name summary organization { name }
  locations { name address { line1 city postalCode } schedules { days opensAt closesAt } } } } }`;
const numbers = Array.from({ length: together }, (_, at) => at);
const query = `query (${numbers.map((at) => `$id${at}: ID`).join(", ")}) { ${numbers.map((at) => `o${at}: organization(id: $id${at}) { ${organization} }`).join(" ")} }`;

const statement = `select json_agg(json_build_object('name', o.name, 'services', (select json_agg(json_build_object('id', s.id, 'name', s.name, 'summary', s.summary, 'organization', o.name,
    'locations', (select json_agg(json_build_object('name', l.name, 'address', (select json_build_object('line1', a.address_1, 'city', a.city, 'postalCode', a.postal_code) from address a where a.location_id = l.id limit 1),
      'schedules', (select json_agg(json_build_object('days', c.byday, 'opensAt', c.opens_at, 'closesAt', c.closes_at)) from schedule c where c.location_id = l.id)))
      from service_at_location x join location l on l.id = x.location_id where x.service_id = s.id)))
    from (select * from service where organization_id = o.id and status = 'active' order by name, id limit 4) s))) from organization o where o.id = any ($1)`;

/** Twenty listings with organization, places and hours: through GraphQL, and as one statement that builds the same JSON. */
export async function measureNested({ services, rounds }: Setting): Promise<Row[]> {
  say("Nested reads …");
  const server = await serve({ ...services, meili: null });
  const graphql = asker(server.url, "/graphql");
  const plain = new pg.Pool({ connectionString: services.publicUrl, max: 4 });
  plain.on("error", () => {});
  try {
    const { rows } = await plain.query<{ id: string }>(
      "select organization_id as id from service group by 1 order by count(*) desc, 1 limit 250",
    );
    const idsOf = (round: number): string[] => numbers.map((at) => rows[(round * together + at) % rows.length]!.id);
    return await measure(
      "nested: 20 listings, organization, places, hours",
      [
        {
          name: "one SQL statement, plain pg",
          isBase: true,
          run: async (round) => void (await plain.query({ name: "nested", text: statement, values: [idsOf(round)] })),
        },
        {
          name: "GraphQL over HTTP",
          run: (round) => graphql.ask({ query, variables: Object.fromEntries(idsOf(round).map((id, at) => [`id${at}`, id])) }),
        },
      ],
      rounds,
    );
  } finally {
    await Promise.all([plain.end(), graphql.close()]);
    await server.close();
  }
}
