/**
 * Imports every HSDS data set and a generated package into a catalog of its own, twice, and prints the table of docs/import-results.md:
 *
 *     node --import @oxc-node/core/register tests/support/hsds-results.ts [services of the generated package] > docs/import-results.md
 */
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ImportReport, importHsds } from "@waypost/server/interop/hsds-import.service";
import { startEmbeddedPostgres } from "@waypost/server/platform/embedded/embedded-postgres";
import { scratchCatalogs } from "./hsds-database.ts";
import { writeHsdsPackage } from "./hsds-package.ts";

const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const dataSets = [
  "dc-orservices/1655417523_e2Pk714.zip",
  "hsds-examples-3.2.3/csv",
  "hsds-examples-3.2.3/service_full.json",
  "hsds-examples-3.2.3/tabular.json",
  "hsds-examples-3.2.3",
  "hsds-spec-3.1-dev/examples",
  "hsds-schema-3.1.1/examples/correct_example",
  "hsds-legacy-1.x-2.x/sample-all_resources",
  "hsds-legacy-1.x-2.x/sample-simple",
  "illinois-legal-aid/base_transformer/output/data",
  "ohana-api/data/sample-csv",
  "ohana-api/data-old",
  "oruk-validator/Mocks/V3.0-UK-Default",
];

const heading = `# What the import makes of each data set

Made by \`node --import @oxc-node/core/register tests/support/hsds-results.ts ${process.argv[2] ?? ""}\`; the data sets lie beside the repository, in
\`../shared/data\`. Each goes into an empty catalog, then into the same one again. \`read\` is the sum of the next four columns. Small sets say
nothing about speed: most of their time goes to the rounds to the database. The last column but one is the process's memory at its highest.

| data set | read | created | updated | unchanged | rejected | seconds | rows/s | memory | problems by code |
|---|---|---|---|---|---|---|---|---|---|`;

const folder = await mkdtemp(join(tmpdir(), "waypost-results-"));
await chmod(folder, 0o711);
const postgres = await startEmbeddedPostgres({
  dataFolder: join(folder, "postgres"),
  ephemeral: true,
  note: (line) => console.error(line),
});
try {
  const secret = "results";
  const catalogs = await scratchCatalogs({ ownerUrl: postgres.url, appUrl: "", publicUrl: "", authUrl: "", secret, meili: null });
  const services = Number(process.argv[2] ?? "8000");
  console.error(`generating ${services} services`);
  const generated = await writeHsdsPackage(join(folder, "generated"), services);
  const sets = [
    ...dataSets.map((name) => ({ name, path: data + name })),
    {
      name: `generated, ${services.toLocaleString("en-US")} services, ${Math.round(generated.bytes / 1e6)} MB`,
      path: join(folder, "generated"),
    },
  ];
  console.log(heading);
  for (const { name, path } of sets) {
    if (!existsSync(path)) {
      console.log(`| ${name} | not on this machine |`);
      continue;
    }
    const catalog = await catalogs.make();
    for (const run of ["first", "second"]) {
      console.error(`${name}, ${run} run`);
      let peak = 0;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss());
      }, 100);
      const report = await importHsds({ database: catalog.database, path, source: "results" });
      clearInterval(watch);
      console.log(line(`${name}${run === "first" ? "" : ", again"}`, report, peak));
    }
    await catalog.close();
  }
  await catalogs.drop();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

function line(name: string, report: ImportReport, peak: number): string {
  const { read, created, updated, unchanged, rejected, seconds, rowsPerSecond } = report;
  const problems = Object.entries(report.problemsByCode).map(([code, count]) => `${code} ${count}`);
  const memory = peak === 0 ? "" : `${Math.round(peak / 1e6)} MB`;
  return `| ${[name, read, created, updated, unchanged, rejected, seconds, rowsPerSecond, memory, problems.join(", ") || "none"].join(" | ")} |`;
}
