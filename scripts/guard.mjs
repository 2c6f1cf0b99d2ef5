// Runs before anything else, on whatever Node is first on PATH: plain JavaScript, no dependency.
// A failed automatic install does not stop pnpm, which then goes on with the machine's own Node; here it ends with one sentence.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(
    `Waypost needs Node 22.17 or newer and found ${process.versions.node}: run "npx -y pnpm install" and look at what it says, then start again (it brings its own Node on Linux).`,
  );
  process.exit(1);
}
