// pnpm migration NAME: makes the next numbered SQL file in server/migrations.
import { readdirSync, writeFileSync } from "node:fs";

const folder = new URL("../server/migrations/", import.meta.url);
const name = process.argv[2]?.toLowerCase().replaceAll(/[\s-]+/g, "_");

if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Say what the migration does, in a few words of letters and digits: pnpm migration referral_tags");
  process.exit(2);
}

const last = readdirSync(folder)
  .map((file) => Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1] ?? 0))
  .reduce((highest, number) => Math.max(highest, number), 0);
const file = `${String(last + 1).padStart(4, "0")}_${name}.sql`;
const text = `-- Old code can run on top of it, or cannot: say which, and why, in this line.
-- Frozen once it has landed: what is wrong in it is put right by the next one.
-- A table that holds anything about a person: enable and force row level security, and write its policy, here.

`;

// "wx": never over a file that is there.
writeFileSync(new URL(file, folder), text, { flag: "wx" });
console.log(`server/migrations/${file}\nAfter writing it: pnpm tables`);
