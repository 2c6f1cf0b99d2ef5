import { describe, expect, it } from "vitest";
import { OwnMoves } from "./own-moves.ts";

/** A server that moves a referral when the version is right, and takes a while for it. */
function aServer(at: number) {
  let version = at;
  return {
    move: async (move: { readonly version: number }) => {
      await Promise.resolve();
      if (move.version !== version) return { outcome: "conflict", version: null };
      version += 1;
      return { outcome: "moved", version };
    },
    somebodyElseMoves: () => {
      version += 1;
    },
  };
}

describe("moves of one referral", () => {
  it("accepting in the instant in which opening still says that it was seen is no conflict", async () => {
    const [moves, server] = [new OwnMoves(), aServer(3)];
    const seen = moves.run({ referralId: "a", version: 3 }, server.move);
    const accepted = moves.run({ referralId: "a", version: 3 }, server.move);
    expect(await Promise.all([seen, accepted])).toEqual(["moved", "moved"]);
  });

  it("a move of somebody else in between stays a conflict", async () => {
    const [moves, server] = [new OwnMoves(), aServer(3)];
    await moves.run({ referralId: "a", version: 3 }, server.move);
    server.somebodyElseMoves();
    expect(await moves.run({ referralId: "a", version: 3 }, server.move)).toBe("conflict");
  });

  it("one that failed changes nothing for the next", async () => {
    const [moves, server] = [new OwnMoves(), aServer(3)];
    await expect(moves.run({ referralId: "a", version: 3 }, () => Promise.reject(new Error("offline")))).rejects.toThrow("offline");
    expect(await moves.run({ referralId: "a", version: 3 }, server.move)).toBe("moved");
  });
});
