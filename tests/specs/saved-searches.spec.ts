import { randomUUID } from "node:crypto";
import { Indexer } from "@waypost/server/search/indexer";
import { mailOpenedFunds, watchFunds } from "@waypost/server/search/fund-watch.job";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, type TestService, World } from "../support/world.ts";

const save = `mutation ($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    __typename
    ... on SearchSaved { savedSearch { id name tellWhenFundOpens question { text near { postalCode place radiusMiles } needs situations } } }
    ... on InvalidInput { problems { field message } }
  }
}`;
const remove = `mutation ($id: ID!) { removeSavedSearch(input: { id: $id }) { __typename } }`;
const saved = `{ viewer { savedSearches { id name tellWhenFundOpens question { text needs } fundsOpened { note service { id } } } } }`;
const keep = `mutation ($id: ID, $name: String!) {
  keepShortlist(input: { id: $id, name: $name }) { __typename ... on ShortlistKept { shortlist { id name services { id } } } ... on InvalidInput { problems { field } } }
}`;
const change = `mutation ($shortlistId: ID!, $serviceId: ID!, $isIn: Boolean!) {
  changeShortlist(input: { shortlistId: $shortlistId, serviceId: $serviceId, isIn: $isIn }) {
    __typename ... on ShortlistKept { shortlist { name services { id } } }
  }
}`;
const lists = `{ viewer { shortlists { id name services { id } } } }`;
const openings = `query ($search: ListingSearch!, $since: DateTime!) { fundOpenings(search: $search, since: $since) { at note service { id } } }`;

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const aMember = async (): Promise<Member> => world.aMember(await world.anOrganization(), ["CASE_MANAGER"]);
const theSaved = async (member: Member, input: object): Promise<string> =>
  (await member.ask(save, { input: { name: "Saved", ...input } })).data.saveSearch.savedSearch.id;

/** A program with a word that no other has, indexed, whose fund opens now. */
async function aFund(status = "OPEN"): Promise<{ service: TestService; word: string; open(note?: string): Promise<void> }> {
  const word = `fund${randomUUID().replaceAll(/[^a-z]/g, "")}`;
  const service = await world.aService({ name: `Help ${word}` });
  const system = { kind: "system", purpose: "tests" } as const;
  await new Indexer({ rows: world.database.rowsAs(system), meilisearch: null }).refresh([service.id]);
  const open = async (note = "Round two"): Promise<void> => {
    await world.ownerRow(
      `with fund as (update service set fund_status = $2 where id = $1 returning id)
       insert into fund_status_change (id, service_id, status, note, at) select gen_random_uuid(), id, $2, $3, now() from fund returning id`,
      service.id,
      status,
      note,
    );
  };
  return { service, word, open };
}

/** What the worker does every minute, and the jobs that come of it. */
async function worked(): Promise<void> {
  const { database, cipher, mailbox: mailer } = world;
  const search = createSearch({
    publicRows: database.publicRows,
    appRows: database.rowsAs({ kind: "system", purpose: "tests" }),
    meilisearch: null,
  });
  const asked: Parameters<typeof mailOpenedFunds>[1][] = [];
  const jobs = { send: async (_: unknown, __: unknown, payload: object) => void asked.push(payload as (typeof asked)[number]) };
  await watchFunds({ database, cipher, search, jobs }, new Date());
  for (const payload of asked) await mailOpenedFunds({ database, mailer, publicUrl: "https://waypost.example" }, payload);
  await search.close();
}

const mailsTo = (member: Member) => world.mailbox.mails.filter(({ to }) => to === member.email);

describe("a saved search", () => {
  it("keeps what is looked for, under a name", async () => {
    const member = await aMember();
    const search = { text: "insulin", near: { postalCode: "78666" }, needs: ["insulin-cost"], situations: ["diabetes"], facets: ["NEED"] };
    const { data } = await member.ask(save, { input: { name: " For Maria ", search } });
    expect(data.saveSearch).toMatchObject({
      __typename: "SearchSaved",
      savedSearch: {
        name: "For Maria",
        tellWhenFundOpens: false,
        question: {
          text: "insulin",
          near: { postalCode: "78666", place: null, radiusMiles: 25 },
          needs: ["insulin-cost"],
          situations: ["diabetes"],
        },
      },
    });
    expect((await member.ask(saved)).data.viewer.savedSearches).toHaveLength(1);
  });

  it("lies sealed in the database: neither its name nor its words can be read there", async () => {
    const member = await aMember();
    const id = await theSaved(member, { name: "For Maria Canary", search: { text: "canary cage" } });
    const { row } = await world.ownerRow<{ row: string }>("select to_jsonb(s)::text as row from saved_search s where id = $1", id);
    expect(row.toLowerCase()).not.toContain("canary");
  });

  it("is changed by its id, and removed once", async () => {
    const member = await aMember();
    const id = await theSaved(member, { search: { text: "ride" } });
    await member.ask(save, { input: { id, name: "Rides", search: { text: "rides" }, tellWhenFundOpens: true } });
    expect((await member.ask(saved)).data.viewer.savedSearches).toMatchObject([
      { id, name: "Rides", tellWhenFundOpens: true, question: { text: "rides" } },
    ]);
    expect((await member.ask(remove, { id })).data.removeSavedSearch.__typename).toBe("SavedSearchRemoved");
    expect((await member.ask(remove, { id })).data.removeSavedSearch.__typename).toBe("NotFound");
  });

  it("must have a name and ask for something", async () => {
    const { data } = await (await aMember()).ask(save, { input: { name: " ", search: { facets: ["NEED"] } } });
    expect(data.saveSearch.problems.map(({ field }: { field: string }) => field)).toEqual(["name", "search"]);
  });

  it("belongs to its member: no colleague sees, changes or removes it, an administrator neither", async () => {
    const organization = await world.anOrganization();
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    const colleague = await world.aMember(organization, ["ADMIN", "CASE_MANAGER"]);
    const id = await theSaved(member, { search: { text: "ride" } });
    expect((await colleague.ask(saved)).data.viewer.savedSearches).toEqual([]);
    expect((await colleague.ask(save, { input: { id, name: "Mine", search: { text: "x" } } })).data.saveSearch.__typename).toBe("NotFound");
    expect((await colleague.ask(remove, { id })).data.removeSavedSearch.__typename).toBe("NotFound");
    expect((await member.ask(saved)).data.viewer.savedSearches).toMatchObject([{ id, name: "Saved" }]);
  });

  it("goes with the membership", async () => {
    const organization = await world.anOrganization();
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    await theSaved(member, { search: { text: "ride" } });
    await world.removeMember(member, organization);
    expect(await world.ownerRows("select from saved_search where user_id = $1", member.userId)).toEqual([]);
  });

  it("there are a hundred of them at most", async () => {
    const member = await aMember();
    for (let number = 0; number < 100; number++) await theSaved(member, { search: { text: "ride" } });
    const { data } = await member.ask(save, { input: { name: "One more", search: { text: "ride" } } });
    expect(data.saveSearch).toMatchObject({ __typename: "InvalidInput", problems: [{ message: expect.stringContaining("remove one") }] });
  });
});

describe("when a fund opens", () => {
  it("who saved a search that finds it is told by mail, once, without the words of the search", async () => {
    const fund = await aFund();
    const member = await aMember();
    const id = await theSaved(member, {
      name: "For Maria Canary",
      search: { text: fund.word, fundStatus: ["OPEN"] },
      tellWhenFundOpens: true,
    });
    await fund.open();
    await Promise.all([worked(), worked()]);
    await worked();
    expect(mailsTo(member)).toHaveLength(1);
    const [mail] = mailsTo(member);
    expect(mail?.text).toContain(`https://waypost.example/services/${fund.service.slug}`);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Canary/);
    const [row] = (await member.ask(saved)).data.viewer.savedSearches;
    expect(row).toMatchObject({ id, fundsOpened: [{ note: "Round two", service: { id: fund.service.id } }] });
  });

  it("nobody is told who did not ask, whose search finds something else, or who is a member no more", async () => {
    const fund = await aFund();
    const organization = await world.anOrganization();
    const [silent, elsewhere, gone] = [await aMember(), await aMember(), await world.aMember(organization, ["CASE_MANAGER"])];
    await theSaved(silent, { search: { text: fund.word } });
    await theSaved(elsewhere, { search: { text: `${fund.word} wheelchair` }, tellWhenFundOpens: true });
    await theSaved(gone, { search: { text: fund.word }, tellWhenFundOpens: true });
    await world.removeMember(gone, organization);
    await fund.open();
    await worked();
    for (const member of [silent, elsewhere, gone]) expect(mailsTo(member)).toEqual([]);
  });

  it("a fund that opened before the search was saved is no news", async () => {
    const fund = await aFund();
    await fund.open();
    const member = await aMember();
    await theSaved(member, { search: { text: fund.word }, tellWhenFundOpens: true });
    await worked();
    expect(mailsTo(member)).toEqual([]);
  });

  it("a fund that closed or got a wait-list opens for nobody", async () => {
    const fund = await aFund("WAITLIST");
    const member = await aMember();
    await theSaved(member, { search: { text: fund.word }, tellWhenFundOpens: true });
    await fund.open();
    await worked();
    expect(mailsTo(member)).toEqual([]);
  });

  it("a device without an account asks what opened since it last looked", async () => {
    const fund = await aFund();
    const before = new Date().toISOString();
    await fund.open("Until the money is gone");
    const ask = async (since: string) => (await world.nobody.ask(openings, { search: { text: fund.word }, since })).data.fundOpenings;
    expect(await ask(before)).toMatchObject([{ note: "Until the money is gone", service: { id: fund.service.id } }]);
    expect(await ask(new Date(Date.now() + 60_000).toISOString())).toEqual([]);
  });
});

describe("a shortlist", () => {
  it("keeps programs in the order in which they were added, each once", async () => {
    const member = await aMember();
    const [first, second] = [await world.aService(), await world.aService()];
    const { id } = (await member.ask(keep, { name: "For Maria" })).data.keepShortlist.shortlist;
    const put = (serviceId: string, isIn = true) => member.ask(change, { shortlistId: id, serviceId, isIn });
    await put(first.id);
    await put(second.id);
    await put(first.id);
    expect((await member.ask(lists)).data.viewer.shortlists).toEqual([
      { id, name: "For Maria", services: [{ id: first.id }, { id: second.id }] },
    ]);
    const { data } = await put(first.id, false);
    expect(data.changeShortlist.shortlist.services).toEqual([{ id: second.id }]);
  });

  it("takes no program that is not in the directory", async () => {
    const member = await aMember();
    const { id } = (await member.ask(keep, { name: "List" })).data.keepShortlist.shortlist;
    for (const serviceId of [randomUUID(), "no id"]) {
      expect((await member.ask(change, { shortlistId: id, serviceId, isIn: true })).data.changeShortlist.__typename).toBe("NotFound");
    }
  });

  it("belongs to its member, under a sealed name", async () => {
    const organization = await world.anOrganization();
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    const colleague = await world.aMember(organization, ["ADMIN"]);
    const { id } = (await member.ask(keep, { name: "For Maria Canary" })).data.keepShortlist.shortlist;
    const service = await world.aService();
    expect((await colleague.ask(lists)).data.viewer.shortlists).toEqual([]);
    expect((await colleague.ask(keep, { id, name: "Mine" })).data.keepShortlist.__typename).toBe("NotFound");
    const { data } = await colleague.ask(change, { shortlistId: id, serviceId: service.id, isIn: true });
    expect(data.changeShortlist.__typename).toBe("NotFound");
    const { row } = await world.ownerRow<{ row: string }>("select to_jsonb(s)::text as row from shortlist s where id = $1", id);
    expect(row).not.toContain("Canary");
  });

  it("needs a name", async () => {
    expect((await (await aMember()).ask(keep, { name: "" })).data.keepShortlist).toMatchObject({ problems: [{ field: "name" }] });
  });
});
