import { CommandFault, type CommandTools } from "./command.ts";
import { seedDemonstration } from "./waypost.ts";
import { seedSynthetic } from "../seeding/seed-synthetic.ts";

/** `waypost seed`: the demonstration, synthetic listings, or both. Repeated it changes nothing. */
export async function seedCommand(tools: CommandTools, options: { readonly demo?: boolean; readonly listings?: number }): Promise<number> {
  await tools.migrate();
  const { listings } = options;
  if (options.demo === true || listings === undefined) {
    if (tools.surroundings.env.mode === "production")
      throw new CommandFault("The demonstration is not for production: import your own listings with `waypost import`.");
    const { seeded } = await seedDemonstration(tools.surroundings);
    tools.report({ seeded }, seeded ?? "The demonstration is there already.");
  }
  if (listings !== undefined) {
    const database = await tools.database();
    const report = await seedSynthetic({
      database,
      listings,
      appUrl: tools.surroundings.database.appUrl,
      signal: tools.signal,
      onProgress: (done) => tools.progress(`  ${done} of ${listings} listings`),
    });
    tools.report(
      report,
      `${report.listings} synthetic listings of ${report.organizations} organizations in ${report.seconds.toFixed(1)} s; the search is being built anew.`,
    );
  }
  return 0;
}
