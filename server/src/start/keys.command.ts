import { ownerRows } from "../platform/database/owner-rows.ts";
import { rotateKeys } from "../platform/encryption/key-rotation.ts";
import type { CommandTools } from "./command.ts";

/** `waypost keys rotate`. Ends with 1 when a value does not open with any key: it is left as it is, and the key before is kept. */
export async function rotateKeysCommand(
  tools: CommandTools,
  { secret: secretOnly = false }: { readonly secret?: boolean },
): Promise<number> {
  const { secret, previousSecret, database } = tools.surroundings;
  const begun = performance.now();
  await tools.migrate();
  const rows = ownerRows(database.ownerUrl);
  try {
    const report = await rotateKeys({ rows, secret, previousSecret, secretOnly, signal: tools.signal, progress: tools.progress });
    const seconds = (performance.now() - begun) / 1000;
    const values = Object.values(report.resealed).reduce((sum, count) => sum + count, 0);
    const unreadable =
      report.unreadable > 0
        ? ` ${report.unreadable} values do not open with any key: they are left as they are, and no key was retired.`
        : "";
    const done = secretOnly
      ? `${report.rewrapped} keys wrapped under the secret of today, ${values} values of the first form sealed anew`
      : `${values} values sealed anew with key ${report.key}, ${report.retired} keys retired`;
    tools.report({ ...report, seconds }, `${done}, in ${seconds.toFixed(1)} s.${unreadable}`);
    return report.unreadable > 0 ? 1 : 0;
  } finally {
    await rows.destroy();
  }
}
