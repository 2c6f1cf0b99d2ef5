import { unlockOrganization } from "../identity/organization-unlock.ts";
import { ownerRows } from "../platform/database/owner-rows.ts";
import { CommandFault, type CommandTools } from "./command.ts";

/** `waypost organization unlock <slug>`. @throws CommandFault when there is no such organization */
export async function unlockCommand(tools: CommandTools, slug: string): Promise<number> {
  await tools.migrate();
  const rows = ownerRows(tools.surroundings.database.ownerUrl);
  try {
    const name = await unlockOrganization(rows, slug);
    if (name === null) throw new CommandFault(`There is no organization at /organizations/${slug}.`);
    tools.report(
      { unlocked: slug, name },
      `${name} asks for no second factor any more, and its members may sign in with passwords again. Its audit log says so.`,
    );
    return 0;
  } finally {
    await rows.destroy();
  }
}
