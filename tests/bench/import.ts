import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importHsds } from "@waypost/server/interop/hsds-import.service";
import { Database } from "@waypost/server/platform/database/database";
import { writeHsdsPackage } from "../support/hsds-package.ts";
import { openScratchServices } from "../support/scratch-services.ts";
import { say } from "./machine.ts";
import type { Row } from "./measure.ts";

const mostServices = 20_000;

/** A generated HSDS package (about 14 rows a listing), taken into an empty database, and then once more. */
export async function measureImport({ listings }: { readonly listings: number }): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "waypost-bench-"));
  const { services, close } = await openScratchServices({ meilisearch: false });
  const count = Math.min(listings, mostServices);
  say(`Importing ${count} listings …`);
  try {
    const made = await writeHsdsPackage(folder, count);
    const database = await Database.connect(services);
    try {
      const found: Row[] = [];
      for (const name of ["new", "unchanged"]) {
        const report = await importHsds({ database, path: folder, source: "bench" });
        const memory = Math.round(process.memoryUsage.rss() / 1e6);
        const note = `${Math.round(report.rowsPerSecond)} rows/s; ${made.rows} rows, ${(made.bytes / 1e6).toFixed(0)} MB, ${memory} MB of memory`;
        found.push({ group: "import", name, note });
      }
      return found;
    } finally {
      await database.close();
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
