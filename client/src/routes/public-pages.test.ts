// @vitest-environment node
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

/** What a public page may load of JavaScript, packed as it is sent (DESIGN.md, section 10). */
const bar = 120_000;

interface Script {
  readonly isEntry: boolean;
  readonly source: string | null;
  readonly imports: readonly string[];
  readonly size: number;
}

let scripts: ReadonlyMap<string, Script>;

/** As it is shipped, without being written to disk. */
beforeAll(async () => {
  // Else React's development build is taken, which is larger by half.
  vi.stubEnv("NODE_ENV", "production");
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const built = await build({ root, configFile: `${root}vite.config.ts`, mode: "production", logLevel: "error", build: { write: false } });
  const { output } = [built].flat().find((one) => "output" in one) ?? { output: [] };
  const chunks = output.flatMap((file) => (file.type === "chunk" ? [file] : []));
  scripts = new Map(
    chunks.map(({ fileName, isEntry, facadeModuleId, imports, code }) => [
      fileName,
      { isEntry, source: facadeModuleId, imports, size: gzipSync(code, { level: 9 }).length },
    ]),
  );
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
});

/** The scripts that a browser loads before the screen can be drawn, with all that they import. */
function loadedFor(screen: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const add = (name: string): void => {
    const script = scripts.get(name);
    if (!script || loaded.has(name)) return;
    loaded.add(name);
    for (const other of script.imports) add(other);
  };
  for (const [name, { isEntry, source }] of scripts) if (isEntry || source?.endsWith(`/${screen}.tsx`)) add(name);
  return loaded;
}

test.each(["HomeScreen", "SearchScreen", "ListingScreen", "OrganizationScreen", "MyInformationScreen"])(
  "%s loads at most 120 kB",
  (screen) => {
    const loaded = loadedFor(screen);
    // The entry alone would be small enough: the screen itself must have been found.
    expect([...loaded].filter((name) => name.includes(screen))).toHaveLength(1);
    expect([...loaded].reduce((sum, name) => sum + (scripts.get(name)?.size ?? 0), 0)).toBeLessThanOrEqual(bar);
  },
);

test("no public page loads what belongs to accounts or to the workspace", () => {
  const names = ["HomeScreen", "SearchScreen", "ListingScreen", "OrganizationScreen"].flatMap((screen) => [...loadedFor(screen)]);
  expect(names.filter((name) => /Workspace|MemberRoutes|SignIn|Account|webauthn|bowser|uqr/i.test(name))).toEqual([]);
});
