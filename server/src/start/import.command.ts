import { type CommandResult, importCommand as importPackage } from "../interop/hsds-import.command.ts";
import { Jobs } from "../platform/jobs/jobs.ts";
import type { CommandTools } from "./command.ts";

/** `waypost import`, with the services up: changed listings are announced in the transaction that changed them. */
export async function importCommand(
  tools: CommandTools,
  options: { readonly path: string; readonly source: string; readonly dryRun?: boolean; readonly problems?: string },
): Promise<number> {
  await tools.migrate();
  const jobs = await Jobs.start({ appUrl: tools.surroundings.database.appUrl });
  let said = performance.now();
  try {
    const result: CommandResult = await importPackage({
      path: options.path,
      source: options.source,
      dryRun: options.dryRun,
      problemsFile: options.problems,
      json: tools.json,
      jobs,
      database: await tools.database(),
      signal: tools.signal,
      onProgress: ({ step, of, rows }) => {
        if (performance.now() - said < 500) return;
        said = performance.now();
        tools.progress(`  ${step} ${of}: ${rows} rows`);
      },
    });
    console.log(result.output);
    return result.exitCode;
  } finally {
    await jobs.stop();
  }
}
