import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@waypost/server/env";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const configFile = join(repositoryRoot, "dependency-cruiser.cjs");
const { forbidden } = createRequire(import.meta.url)(configFile) as { forbidden: { name: string; comment: string }[] };

/** For each wall, a file that breaks it, and what that file says. What it imports is made when it is not there. */
const violations: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  "floor-0-looks-down-only": ["server/src/kernel/clock.ts", "../platform/log.ts"],
  "floor-1-looks-down-only": ["server/src/platform/pool.ts", "../identity/user.entity.ts"],
  "floor-2-looks-down-only": ["server/src/identity/team.ts", "../catalog/service.api.ts"],
  "floor-3-looks-down-only": ["server/src/people/file.ts", "../referrals/referral.api.ts"],
  "floor-4-looks-down-only": ["server/src/referrals/send.ts", "../notifications/mail.api.ts"],
  "floor-5-looks-down-only": ["server/src/insight/counts.ts", "../stewardship/merge.api.ts"],
  "catalog-does-not-know-its-peers": ["server/src/catalog/reach.ts", "../people/person.api.ts"],
  "search-does-not-know-its-peers": ["server/src/interop/export.ts", "../search/search.api.ts"],
  "nobody-knows-the-roots": ["server/src/catalog/boot.ts", "../start/start.ts"],
  "no-cycles": ["server/src/kernel/egg.ts", "./hen.ts"],
  "features-meet-at-doors": ["server/src/referrals/peek.ts", "../people/person.store.ts"],
  "pure-stays-pure": ["server/src/referrals/due.rules.ts", "../platform/log.ts"],
  "entity-is-type-only-for-pure": ["server/src/people/age.rules.ts", "./person.entity.ts"],
  "entity-knows-no-transport": ["server/src/people/person.entity.ts", "type-graphql"],
  "graphql-stays-at-the-edge": ["server/src/people/person.service.ts", "graphql"],
  "resolver-does-not-query": ["server/src/people/person.resolver.ts", "@mikro-orm/core"],
  "store-decides-nothing": ["server/src/people/note.store.ts", "./person.policy.ts"],
  "engine-behind-port": ["server/src/search/quick.ts", "./adapters/meilisearch/engine.ts"],
  "ui-knows-nothing": ["client/src/ui/Button.tsx", "../i18n/words.ts"],
  "client-features-meet-in-shared": ["client/src/features/inbox/Inbox.tsx", "../listing/Listing.tsx"],
  "features-do-not-know-routes": ["client/src/features/inbox/Back.tsx", "../../routes/routes.tsx"],
  "halves-meet-at-schema": ["client/src/lib/sneak.ts", "../../../server/src/kernel/clock.ts"],
  "schema-stands-alone": ["schema/src/moves.ts", "luxon"],
  "seeds-are-data": ["seeds/src/people.ts", "../../server/src/people/person.entity.ts"],
  "production-ignores-tests": ["server/src/catalog/sample.ts", "../../../seeds/src/programs.ts"],
  "roots-ignore-tests": ["server/src/start/start.ts", "../../../tests/support/actors.ts"],
  "no-barrels": ["server/src/search/all.ts", "./index.ts"],
  "everything-is-found": ["server/src/search/lost.ts", "./nowhere.ts"],
};

/** What the house is meant to look like: each line keeps to the walls beside which it stands. */
const legal: Readonly<Record<string, string>> = {
  "server/src/kernel/clock.ts": "",
  "server/src/platform/graphql/scalars.ts": 'import "graphql"; import "../../kernel/clock.ts";',
  "server/src/platform/database/database.ts": 'import "@mikro-orm/core";',
  "server/src/people/person.entity.ts":
    'import "../platform/database/database.ts"; import "@mikro-orm/core"; import "../../../schema/src/moves.ts";',
  "server/src/people/person.rules.ts": 'import type {} from "./person.entity.ts"; import "luxon"; import "../kernel/clock.ts";',
  "server/src/people/person.policy.ts": 'import "./person.rules.ts";',
  "server/src/people/person.store.ts": 'import "./person.entity.ts"; import "../platform/database/database.ts";',
  "server/src/people/person.api.ts": 'import "./person.store.ts"; import "./person.policy.ts";',
  "server/src/people/person.type.ts": 'import "type-graphql";',
  "server/src/referrals/referral.service.ts": 'import "../people/person.api.ts"; import "../people/person.rules.ts";',
  "server/src/referrals/referral.resolver.ts": 'import "graphql"; import "./referral.service.ts"; import "../people/person.type.ts";',
  "server/src/search/adapters/meilisearch/engine.ts": 'import "meilisearch";',
  "server/src/search/search.service.ts": 'import "./adapters/meilisearch/engine.ts";',
  "server/src/seeding/seed.ts": 'import "../../../seeds/src/programs.ts"; import "../referrals/referral.service.ts";',
  "server/src/start/start.ts": 'import "../seeding/seed.ts"; import "../search/search.service.ts"; import "graphql"; import "../env.ts";',
  "server/src/env.ts": "",
  "server/src/main.ts": 'import "./start/start.ts";',
  "schema/src/moves.ts": 'import "zod";',
  "seeds/src/programs.ts": 'import "../../schema/src/moves.ts";',
  "client/src/ui/Button.tsx": 'import "../lib/names.ts";',
  "client/src/lib/names.ts": "",
  "client/src/routes/paths.ts": "",
  "client/src/routes/routes.tsx": 'import "../features/inbox/Inbox.tsx";',
  "client/src/features/listing/shared/Badge.tsx": "",
  "client/src/features/inbox/Inbox.tsx":
    'import "../listing/shared/Badge.tsx"; import "../../ui/Button.tsx"; import "../../routes/paths.ts";',
  "tests/support/actors.ts": 'import "../../server/src/start/start.ts"; import "../../seeds/src/programs.ts";',
};

const packages = ["graphql", "type-graphql", "@mikro-orm/core", "meilisearch", "luxon", "zod"];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waypost-walls-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the walls", () => {
  test("each has a violation here, and says what to do instead", () => {
    expect(Object.keys(violations)).toEqual(forbidden.map((rule) => rule.name));
    expect(forbidden.filter((rule) => rule.comment.length < 10)).toEqual([]);
  });

  test("stay silent over a house that keeps to them", async () => {
    const tree = plant("legal", legal);
    expect(await broken(tree)).toEqual([]);
  });

  test("each fire at the file that breaks it", { timeout: 60_000 }, async () => {
    const tree = plant("broken", withTargets(violations));
    const found = await broken(tree);
    const expected = Object.entries(violations).map(([rule, [file]]) => `${rule}: ${file}`);
    expect(expected.filter((line) => !found.includes(line))).toEqual([]);
  });
});

/** The files that break a wall, and those that they import. */
function withTargets(planted: typeof violations): Record<string, string> {
  const files: Record<string, string> = { "server/src/kernel/hen.ts": 'import "./egg.ts";' };
  for (const [file, imports] of Object.values(planted)) {
    files[file] = `import "${imports}";`;
    if (imports.startsWith(".") && imports !== "./nowhere.ts") files[join(dirname(file), imports)] ??= "";
  }
  return files;
}

function plant(name: string, files: Readonly<Record<string, string>>): string {
  const tree = join(folder, name);
  const modules = packages.flatMap((each) => [
    [`node_modules/${each}/package.json`, JSON.stringify({ name: each, version: "1.0.0", exports: "./main.js" })],
    [`node_modules/${each}/main.js`, ""],
  ]);
  for (const [path = "", text = ""] of [...Object.entries(files), ...modules, ["tsconfig.json", "{}"]]) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), `${text}\n`);
  }
  return tree;
}

/** Every wall that the tree breaks, as `rule: file`. */
async function broken(tree: string): Promise<string[]> {
  const halves = ["server", "client", "schema", "seeds", "tests"];
  const command = ["--config", configFile, "--output-type", "json", ...halves.map((half) => `${half}/`)];
  const answer = await run(join(repositoryRoot, "node_modules/.bin/depcruise"), command, { cwd: tree, maxBuffer: 2 ** 26 }).catch(
    // It ends with the number of errors, and has said them all the same.
    (error: unknown) => error as { stdout: string },
  );
  const { summary } = JSON.parse(answer.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`);
}
