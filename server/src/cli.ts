import { Command, CommanderError, InvalidArgumentError } from "commander";
import { loadEnv } from "./env.ts";
import { CommandFault, type CommandTools, runCommand } from "./start/command.ts";

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000)
    throw new InvalidArgumentError("Say a whole number from 1 to 1,000,000.");
  return number;
};

/** Runs one command with its services up, prints its report, and gives the exit code. */
function run(json: boolean | undefined, work: (tools: CommandTools) => Promise<number>): Promise<void> {
  return runCommand(loadEnv(), { json: json ?? false }, work).then((code) => {
    process.exitCode = code;
  });
}

const program = new Command("waypost")
  .description("Waypost's command line. It works on the running Waypost of this data folder, or starts the services for itself.")
  .exitOverride()
  .showHelpAfterError();

program
  .command("import")
  .description("Takes in HSDS data: a folder, a zip, or one CSV or JSON file. Run again it changes nothing.")
  .argument("<zip|folder>")
  .requiredOption("--source <name>", "whose data they are; ids are unique within a source")
  .option("--dry-run", "read, check and count everything, and keep nothing")
  .option("--problems <file>", "write every problem there too, one JSON object a line")
  .option("--json", "one JSON object for machines")
  .action((path: string, options: { source: string; dryRun?: boolean; problems?: string; json?: boolean }) =>
    run(options.json, async (tools) => (await import("./start/import.command.ts")).importCommand(tools, { path, ...options })),
  );

program
  .command("seed")
  .description("Puts in the demonstration network, or synthetic listings over the whole country.")
  .option("--demo", "the programs and the demonstration network (the default)")
  .option("--listings <n>", "so many synthetic listings, up to a million", wholeNumber)
  .option("--json", "one JSON object for machines")
  .action((options: { demo?: boolean; listings?: number; json?: boolean }) =>
    run(options.json, async (tools) => (await import("./start/seed.command.ts")).seedCommand(tools, options)),
  );

program
  .command("reindex")
  .description("Builds the search index anew beside the old one, and swaps.")
  .option("--json", "one JSON object for machines")
  .action((options: { json?: boolean }) =>
    run(options.json, async (tools) => (await import("./start/reindex.command.ts")).reindexCommand(tools)),
  );

program
  .command("migrate")
  .description("Brings the tables up to date.")
  .option("--json", "one JSON object for machines")
  .action((options: { json?: boolean }) =>
    run(options.json, async (tools) => {
      const ran = await tools.migrate();
      tools.report({ ran }, ran.length === 0 ? "The tables are up to date." : `Applied: ${ran.join(", ")}.`);
      return 0;
    }),
  );

program
  .command("keys")
  .description("The keys that seal what is told in confidence.")
  .command("rotate")
  .description("A new key: everything sealed is sealed anew with it while Waypost runs. Stopped, it is run again and goes on.")
  .option("--secret", "only wrap the keys under a changed WAYPOST_SECRET (the one before it in WAYPOST_SECRET_PREVIOUS)")
  .option("--json", "one JSON object for machines")
  .action((options: { secret?: boolean; json?: boolean }) =>
    run(options.json, async (tools) => (await import("./start/keys.command.ts")).rotateKeysCommand(tools, options)),
  );

const audit = program.command("audit").description("The record of who did what with a person's data.");
audit
  .command("verify")
  .description("Reckons the audit log's chains anew and says where an event was altered, removed, put in or cut off.")
  .option("--keep <file>", "add today's signed checkpoint to this file, to be kept elsewhere")
  .option("--against <file>", "hold the log against checkpoints that an earlier --keep wrote")
  .option("--json", "one JSON object for machines")
  .action((options: { keep?: string; against?: string; json?: boolean }) =>
    run(options.json, async (tools) => (await import("./start/audit.command.ts")).auditVerifyCommand(tools, options)),
  );

program
  .command("organization")
  .description("Organizations whose own administrators cannot help themselves.")
  .command("unlock")
  .description("Takes an organization's sign-in rules back: no second factor asked, passwords good again. Its audit log says so.")
  .argument("<slug>", "the last part of the address of its page")
  .option("--json", "one JSON object for machines")
  .action((slug: string, options: { json?: boolean }) =>
    run(options.json, async (tools) => (await import("./start/unlock.command.ts")).unlockCommand(tools, slug)),
  );

program
  .command("doctor")
  .description("Looks at versions, database, tables and search, and says what to do.")
  .option("--search", "compare every document of each search index with the database")
  .option("--repair", "with --search: put right what differs")
  .option("--json", "one JSON object for machines")
  .action((options: { search?: boolean; repair?: boolean; json?: boolean }) =>
    run(options.json, async (tools) => {
      if (options.search) return (await import("./start/doctor-search.command.ts")).doctorSearchCommand(tools, options);
      if (options.repair) throw new CommandFault("--repair goes with --search: nothing else is repaired.");
      return (await import("./start/doctor.command.ts")).doctorCommand(tools);
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof CommandFault) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
