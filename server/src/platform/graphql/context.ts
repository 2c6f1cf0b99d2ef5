import type { Actor } from "../../kernel/actor.ts";
import type { SignIn } from "../../kernel/sign-in.ts";
import type { Loaders } from "./loaders.ts";

/** What every resolver is handed. Made once a request. */
export interface RequestContext {
  readonly actor: Actor;
  readonly loaders: Loaders;
  /** The instant of the request: every clock of one answer shows the same time. */
  readonly now: Date;
  /** The session's token, for moves of the session itself; null when nobody is signed in. */
  readonly sessionToken: string | null;
  /** The network address that asks, for limits; empty where there is none to know. */
  readonly address: string;
  /** How the session was made. */
  readonly signIn: SignIn;
}
