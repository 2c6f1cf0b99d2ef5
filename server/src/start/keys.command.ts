import { resealSecondFactors } from "../identity/second-factor-secrets.ts";
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
    // better-auth seals these with the secret itself, so they go with it and not with the data keys.
    const secondFactors = await resealSecondFactors(rows, { secret, previousSecret });
    const seconds = (performance.now() - begun) / 1000;
    const values = Object.values(report.resealed).reduce((sum, count) => sum + count, 0);
    const unreadable =
      report.unreadable > 0
        ? ` ${report.unreadable} values do not open with any key: they are left as they are, and no key was retired.`
        : "";
    const done = secretOnly
      ? `${report.rewrapped} keys wrapped under the secret of today, ${values} values of the first form sealed anew`
      : `${values} values sealed anew with key ${report.key}, ${report.retired} keys retired`;
    const lost =
      secondFactors.unreadable > 0
        ? ` ${secondFactors.unreadable} SECOND FACTORS OPEN WITH NEITHER SECRET: their owners cannot give a code any more (docs/operators.md says what to do).`
        : "";
    const factors = secondFactors.resealed > 0 ? `, ${secondFactors.resealed} second factors sealed under the secret of today` : "";
    tools.report({ ...report, secondFactors, seconds }, `${done}${factors}, in ${seconds.toFixed(1)} s.${unreadable}${lost}`);
    return report.unreadable > 0 || secondFactors.unreadable > 0 ? 1 : 0;
  } finally {
    await rows.destroy();
  }
}
