/** An import in a process of its own, so that a test can kill it: APP_URL, PUBLIC_URL, folder, source. Says "merging" when it merges. */
import { importHsds } from "@waypost/server/interop/hsds-import.service";
import { Database } from "@waypost/server/platform/database/database";

const [appUrl, publicUrl, path, source, table] = process.argv.slice(2) as [string, string, string, string, string];
const database = await Database.connect({ appUrl, publicUrl, poolSize: 4 });
await importHsds({
  database,
  path,
  source,
  onProgress: (progress) => {
    if (progress.step === "merging" && progress.of === table) process.stdout.write("merging\n");
  },
});
process.stdout.write("done\n");
await database.close();
