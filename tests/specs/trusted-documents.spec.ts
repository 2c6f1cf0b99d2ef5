import { join } from "node:path";
import { documentsOf } from "../../client/vite-plugins/documents.ts";
import { repositoryRoot } from "@waypost/server/env";
import { parse } from "graphql";
import { TrustedDocuments } from "@waypost/server/platform/graphql/trusted-documents";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World } from "../support/world.ts";

let world: World;
let documents: string[];
beforeAll(async () => {
  documents = await documentsOf(join(repositoryRoot, "client/src"));
  world = await World.open({ trustedDocuments: documents });
});
afterAll(() => world.close());

const own = "{ viewer { user { id email } } }";

describe("where documents are trusted", () => {
  test("a signed-in browser's question that no page asks is refused in plain words", async () => {
    const { status, errors, data } = await (await world.aUser()).ask(own);
    expect({ status, data }).toEqual({ status: 403, data: undefined });
    expect(errors).toMatchObject([
      { message: expect.stringContaining("only what Waypost's own pages ask"), extensions: { code: "UNKNOWN_DOCUMENT" } },
    ]);
  });

  test("so is a change", async () => {
    const { errors } = await (await world.aUser()).ask('mutation { switchOrganization(organizationId: "x") { user { id } } }');
    expect(errors[0]?.extensions).toMatchObject({ code: "UNKNOWN_DOCUMENT" });
  });

  test("so is a page's question with one field more", async () => {
    const viewer = documents.find((text) => text.startsWith("query Viewer")) ?? "";
    const { errors } = await (await world.aUser()).ask(viewer.replace("email", "email again: email"));
    expect(errors[0]?.extensions).toMatchObject({ code: "UNKNOWN_DOCUMENT" });
  });

  test("what a page asks is answered, with the type names that clients add", async () => {
    const member = await world.aUser();
    const viewer = documents.find((text) => text.startsWith("query Viewer")) ?? "";
    const { data, errors } = await member.ask(viewer.replaceAll("{", "{ __typename "));
    expect({ errors, email: data.viewer.user.email }).toEqual({ errors: [], email: member.email });
  });

  test("nobody's own question is answered: the API is public", async () => {
    expect(await world.nobody.ask(own)).toMatchObject({ data: { viewer: null }, errors: [] });
  });
});

test("every document that the client sends is on the list", async () => {
  const known = new TrustedDocuments(documents);
  expect(documents.length).toBeGreaterThan(12);
  expect(documents.filter((text) => !known.includes(parse(text)))).toEqual([]);
});
