import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { World } from "../support/world.ts";

const search = `query ($search: ListingSearch!) { searchListings(search: $search, first: 1) { totalCount relaxed } }`;
const view = `query ($from: Date, $to: Date, $state: String, $first: Int, $after: String) {
  unmetNeeds(from: $from, to: $to, state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { words area nothing weak days lastDay } }
  }
}`;

let world: World;
let now = new Date("2026-11-02T15:00:00Z");
beforeAll(async () => {
  world = await World.open({ now: () => now });
});
afterAll(() => world.close());

/** A word that nobody has: neither a listing nor the vocabulary. Letters only. */
const aWord = (): string => `zz${randomUUID().replaceAll(/[^a-f]/g, "")}qq`;
const aMember = async () => world.aMember(await world.anOrganization(), ["VIEWER"]);

async function asked(text: string, days: readonly string[], near?: object): Promise<void> {
  for (const day of days) {
    now = new Date(`${day}T15:00:00Z`);
    await world.nobody.ask(search, { search: { text, near } });
  }
}
const rowsWith = (word: string) =>
  world.ownerRows<{ words: string; area: string; kind: string; times: number; day: string }>(
    "select words, area, kind, times, day::text as day from unmet_need where words like '%' || $1 || '%' order by day",
    word,
  );

describe("a search that found too little", () => {
  it("is counted by words, area and day; a word that nobody knows only from its third day on", async () => {
    const word = aWord();
    await asked(word, ["2026-11-02", "2026-11-02", "2026-11-03"], { postalCode: "78666" });
    expect(await rowsWith(word)).toEqual([]);
    await asked(word, ["2026-11-04"], { postalCode: "78666" });
    await vi.waitFor(async () =>
      expect(await rowsWith(word)).toEqual([{ words: word, area: "Hays County, TX", kind: "NOTHING", times: 1, day: "2026-11-04" }]),
    );
  });

  it("counts a day once, in whatever order two processes write", async () => {
    const word = aWord();
    for (const day of ["2026-11-03", "2026-11-02", "2026-11-03", "2026-11-02"]) {
      await world.ownerRow(
        "select record_unmet_need($1::date, '', 'NOTHING', '{}', array[$2]::text[], array[$2]::text[]) as done",
        day,
        word,
      );
    }
    expect(await rowsWith(word)).toEqual([]);
  });

  it("leaves nothing else behind: no postal code, no situation, no number, no time of day", async () => {
    const word = aWord();
    await asked(`veteran ${word} 512-555-0147 m.lopez@example.org`, ["2026-11-02", "2026-11-03", "2026-11-04"], { postalCode: "78666" });
    await vi.waitFor(async () => expect(await rowsWith(word)).toHaveLength(1));
    const [row] = await rowsWith(word);
    expect(row?.words).not.toMatch(/veteran|lopez|\d/);
    const { columns } = await world.ownerRow<{ columns: string[] }>(
      "select array_agg(column_name::text order by column_name) as columns from information_schema.columns where table_name = 'unmet_need'",
    );
    expect(columns).toEqual(["area", "day", "kind", "times", "words"]);
  });

  it("is not counted again for its later pages, nor when it found what was asked", async () => {
    await world.nobody.ask(search, { search: { needs: [] } });
    expect(await rowsWith("")).not.toContainEqual(expect.objectContaining({ words: "" }));
  });
});

describe("the view of unmet needs", () => {
  it("tells a member what was asked three times or more, the most often first, and can be read by state", async () => {
    const [often, seldom] = [aWord(), aWord()];
    const days = ["2026-11-05", "2026-11-06", "2026-11-07"];
    await asked(often, [...days, "2026-11-08", "2026-11-09"], { place: "Spokane, WA" });
    await asked(seldom, days, { place: "Spokane, WA" });
    await vi.waitFor(async () => expect((await rowsWith(often)).length + (await rowsWith(seldom)).length).toBe(4));
    const member = await aMember();
    const { data } = await member.ask(view, { from: "2026-11-05", to: "2026-11-30", state: "WA" });
    const told = data.unmetNeeds.edges.map(({ node }: { node: object }) => node);
    expect(told).toContainEqual({ words: often, area: "Spokane County, WA", nothing: 3, weak: 0, days: 3, lastDay: "2026-11-09" });
    expect(JSON.stringify(told)).not.toContain(seldom);
    const elsewhere = await member.ask(view, { from: "2026-11-05", to: "2026-11-30", state: "VT" });
    expect(JSON.stringify(elsewhere.data)).not.toContain(often);
  });

  it("is for members: nobody else and no key gets an answer", async () => {
    expect((await world.nobody.ask(view)).errors[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    expect((await (await world.aUser()).ask(view)).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("says what is wrong with a state or a cursor that is none", async () => {
    const member = await aMember();
    expect((await member.ask(view, { state: "Texas" })).errors[0]?.message).toContain("such as TX");
    expect((await member.ask(view, { after: "nonsense" })).errors[0]?.message).toContain("first page");
  });
});
