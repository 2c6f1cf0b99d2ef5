import { csvRecords } from "@waypost/server/interop/import/csv-records";
import { openPackage } from "@waypost/server/interop/import/package-files";
import type { HsdsTables } from "./hsds-rows.ts";

/**
 * Organizations that services of the DC file name and the file does not hold. The importer leaves out services that belong to nobody; they are
 * judged, so each gets an organization of which nothing is known.
 */
export async function missingOrganizations(path: string): Promise<HsdsTables> {
  const zip = await openPackage(path);
  try {
    const column = async (file: string, name: string): Promise<readonly string[]> => {
      const found = zip.files.find((each) => each.name === file);
      if (!found) throw new Error(`${path} holds no ${file}.`);
      const cells: string[] = [];
      let at = -1;
      for await (const record of csvRecords(await found.open())) {
        if (at < 0) at = record.cells.indexOf(name);
        else cells.push(record.cells[at] ?? "");
      }
      return cells;
    };
    const known = new Set(await column("organizations.csv", "id"));
    const named = new Set(await column("services.csv", "organization_id"));
    return {
      organizations: [...named].filter((id) => id !== "" && !known.has(id)).map((id) => ({ id, name: "An organization without a name" })),
    };
  } finally {
    zip.close();
  }
}
