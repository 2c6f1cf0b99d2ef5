// pnpm build: the server as plain JavaScript in server/dist and the client in client/dist, as production runs them.
// schema/ and seeds/ stay as they are: Node takes the types out of them by itself.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureClient } from "../server/src/start/client-build.ts";
import { root } from "./checks.ts";

rmSync(join(root, "server/dist"), { recursive: true, force: true });
const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", "server/tsconfig.build.json"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const client = await ensureClient(root, new AbortController().signal);
console.log(`server/dist and ${client.folder.slice(root.length + 1)} are built.`);
