import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** As better-auth counts them. */
export const passwordLength = { min: 12, max: 200 } as const;

/** Guesses that a password must withstand, as zxcvbn counts: 3 of 4 is "safely unguessable" where tries are slow. */
const least = 3;
/** What is longer is judged by its beginning: the sum grows fast with length. */
const judged = 100;

let estimator: Promise<ZxcvbnFactory> | undefined;

// A hundred thousand words are loaded when somebody chooses a password, and not at the start.
function loadEstimator(): Promise<ZxcvbnFactory> {
  estimator ??= (async () => {
    const [core, common, english, spanish] = await Promise.all([
      import("@zxcvbn-ts/core"),
      import("@zxcvbn-ts/language-common"),
      import("@zxcvbn-ts/language-en"),
      import("@zxcvbn-ts/language-es-es"),
    ]);
    return new core.ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
      graphs: common.adjacencyGraphs,
      maxLength: judged,
    });
  })();
  return estimator;
}

/** Whether a password is too easily guessed, also by somebody who knows `about` its owner: name and e-mail address. */
export async function isGuessable(password: string, about: readonly string[]): Promise<boolean> {
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  return (await loadEstimator()).check(password.slice(0, judged), ["waypost", ...words]).score < least;
}
