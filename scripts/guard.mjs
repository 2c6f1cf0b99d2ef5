// Runs before anything else, on whatever Node is first on PATH: plain JavaScript, no dependency.
// A failed automatic install does not stop pnpm, which then goes on with the machine's own Node or without the packages; here it ends with one sentence.
import { existsSync } from "node:fs";

const remedy = 'run "npx -y pnpm install", look at what it says, and start again';

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  stop(`Waypost needs Node 22.17 or newer and found ${process.versions.node}: ${remedy} (on Linux it brings its own Node).`);
}

for (const name of ["node_modules/@oxc-node/core", "server/node_modules/fastify", "client/node_modules"]) {
  if (!existsSync(new URL(`../${name}/`, import.meta.url)))
    stop(`Waypost's packages are not all installed (${name} is missing): ${remedy}.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
