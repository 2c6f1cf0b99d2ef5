import { loadEnv } from "./env.ts";
import { start, startMode } from "./start/start.ts";

await start(loadEnv(), async () => (await import("./start/waypost.ts")).waypost, startMode(process.argv.slice(2)));
