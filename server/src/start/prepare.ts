import type { Application, DemoAccount, Surroundings } from "./application.ts";
import { openSurroundings, type Start } from "./services.ts";

export interface Prepared {
  readonly application: Application;
  readonly surroundings: Surroundings;
  readonly accounts: readonly DemoAccount[];
}

/** Services up, application loaded, tables new, demo network in: what has to be before a server can answer. */
export async function prepare(tools: Start, load: () => Promise<Application>): Promise<Prepared> {
  const { progress } = tools;
  const [surroundings, application] = await settleBoth(openSurroundings(tools), load());
  await progress.step(
    "Tables",
    "are being brought up to date",
    () => application.migrate(surroundings),
    (ran) => (ran.length === 0 ? null : `${ran.length} migration${ran.length === 1 ? "" : "s"} applied`),
  );
  const { accounts } = await progress.step(
    "Demo",
    "the demo network is being put in",
    () => application.seedOnce(surroundings),
    (report) => report.seeded,
  );
  return { application, surroundings, accounts };
}

/** Both are let end before a failure of either is told: nothing is left running behind the caller's back. */
export async function settleBoth<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
