/**
 * A package of HSDS 3 CSV files of any size, for measuring and for the tests of an import that is stopped. Everything in it is invented
 * and the same number gives the same bytes.
 */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";

export interface GeneratedPackage {
  /** Rows of all files, headers not counted. */
  readonly rows: number;
  readonly bytes: number;
}

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const kinds = [
  "Food pantry",
  "Rent help",
  "Ride to treatment",
  "Legal clinic",
  "Insulin fund",
  "Job training",
  "Night shelter",
  "Grief group",
  "Tax help",
  "Ramp building",
] as const;
const towns = [
  ["Exampleton", "MD", 38.99, -77.03],
  ["Samplebury", "OH", 39.96, -82.99],
  ["Testford", "TX", 30.27, -97.74],
  ["Mockville", "CA", 37.34, -121.89],
] as const;
const days = ["MO,TU,WE,TH,FR", "SA", "MO,WE", "TU,TH"] as const;
const words =
  "help for people who need it near where they live with papers forms rides food heat rent care and somebody who listens first".split(" ");

function sentence(n: number, length: number): string {
  let text = "";
  for (let i = 0; i < length; i += 1) text += `${pick(words, n * 7 + i * 13 + ((n * i) % 11))} `;
  return `${text[0]!.toUpperCase()}${text.slice(1).trim()}.`;
}

/**
 * Writes the package of `services` services (about 14 rows each) into `folder`. Streams: memory does not grow with it.
 * `marks`: a word more at the end of a service's name, by the service's number.
 */
export async function writeHsdsPackage(
  folder: string,
  services: number,
  marks: ReadonlyMap<number, string> = new Map(),
): Promise<GeneratedPackage> {
  await mkdir(folder, { recursive: true });
  let rows = 0;
  let bytes = 0;
  const table = async (name: string, header: string, lines: Iterable<string>): Promise<void> => {
    const out = createWriteStream(join(folder, `${name}.csv`));
    let chunk = `${header}\n`;
    for (const line of lines) {
      rows += 1;
      chunk += `${line}\n`;
      if (chunk.length < 256 * 1024) continue;
      bytes += chunk.length;
      if (!out.write(chunk)) await once(out, "drain");
      chunk = "";
    }
    bytes += chunk.length;
    out.end(chunk);
    await once(out, "finish");
  };
  const each = function* (count: number, line: (n: number) => string): Generator<string> {
    for (let n = 0; n < count; n += 1) yield line(n);
  };
  const organizations = Math.ceil(services / 5);
  const places = Math.ceil(services / 2);

  await table(
    "organizations",
    "id,name,alternate_name,description,email,website",
    each(
      organizations,
      (n) =>
        `o${n},"Sample Organization ${n}, Inc.",SO${n},"${sentence(n, 30)} ${sentence(n + 1, 30)}",office${n}@example.org,https://example.org/${n}`,
    ),
  );
  await table(
    "locations",
    "id,location_type,organization_id,name,description,latitude,longitude",
    each(places, (n) => {
      const [town, , latitude, longitude] = pick(towns, n);
      return `l${n},physical,o${n % organizations},${town} house ${n},"${sentence(n, 12)}",${(latitude + (n % 97) / 500).toFixed(5)},${(longitude + (n % 89) / 500).toFixed(5)}`;
    }),
  );
  await table(
    "addresses",
    "id,location_id,address_1,city,state_province,postal_code,country,address_type",
    each(places, (n) => {
      const [town, state] = pick(towns, n);
      return `a${n},l${n},${n} Sample Street,${town},${state},${String(10000 + (n % 80000))},US,physical`;
    }),
  );
  await table(
    "services",
    "id,organization_id,name,description,url,email,status,application_process,fees_description,eligibility_description,minimum_age",
    each(
      services,
      (n) =>
        `s${n},o${n % organizations},${[pick(kinds, n), n, marks.get(n)].filter((part) => part !== undefined).join(" ")},"${sentence(n, 40)} ${sentence(n + 3, 40)} ${sentence(n + 5, 20)}",https://example.org/s/${n},s${n}@example.org,active,"Call, then come in with an ID.",${pick(["Free", "Sliding scale", "$5 a visit", ""], n)},"${sentence(n + 9, 15)}",${n % 3 === 0 ? 18 : ""}`,
    ),
  );
  await table(
    "service_at_locations",
    "id,service_id,location_id,description",
    each(services, (n) => `x${n},s${n},l${n % places},`),
  );
  await table(
    "phones",
    "id,service_id,location_id,number,extension,type,description",
    each(
      services * 2,
      (n) => `p${n},${n % 2 === 0 ? `s${n >> 1},` : `,l${(n >> 1) % places}`},555-01${String(n % 100).padStart(2, "0")},,voice,Front desk`,
    ),
  );
  await table(
    "schedules",
    "id,service_id,freq,byday,opens_at,closes_at,description",
    each(
      services * 2,
      (n) =>
        `h${n},s${n >> 1},WEEKLY,"${pick(days, n)}",${pick(["09:00", "8:30 AM", "13:00"], n)},${pick(["17:00", "5:30 PM", "20:00"], n)},`,
    ),
  );
  await table(
    "service_areas",
    "id,service_id,name",
    each(services, (n) => `r${n},s${n},${pick(["Ohio", '"Harris County, TX"', "20001", "Nationwide", "Old Town"], n)}`),
  );
  await table(
    "languages",
    "id,service_id,name,code",
    each(services, (n) => `g${n},s${n},${pick(["English,en", "Spanish,es", "Vietnamese,vi"], n)}`),
  );
  await table(
    "required_documents",
    "id,service_id,document",
    each(services, (n) => `d${n},s${n},${pick(["Photo ID", "Proof of address", "Pay stubs"], n)}`),
  );
  await table("taxonomies", "id,name,description", ["t0,Sample taxonomy,Invented"]);
  await table(
    "taxonomy_terms",
    "id,code,name,description,taxonomy_id,parent_id",
    each(kinds.length, (n) => `k${n},${n},${kinds[n]},,t0,${n > 4 ? `k${n - 5}` : ""}`),
  );
  await table(
    "attributes",
    "id,link_id,link_type,taxonomy_term_id",
    each(services * 2, (n) => `b${n},s${n >> 1},service,k${n % kinds.length}`),
  );
  return { rows, bytes };
}
