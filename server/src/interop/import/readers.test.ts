import { Readable } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { readArea } from "./areas.ts";
import { type Cell, cellReaders, type ReaderName, splitList } from "./cell-readers.ts";
import type { Value } from "./catalog-tables.ts";
import { csvRecords, delimiterOf } from "./csv-records.ts";
import { isTableName, tableFor } from "./dialects.ts";
import { idOf } from "./identity.ts";
import { jsonRecords } from "./json-records.ts";
import { languageCode } from "./languages.ts";
import type { ProblemCode } from "./problems.ts";
import { slugsFor } from "./slugs.rules.ts";
import { ForgivingDecoder } from "./text-decoder.ts";

function read(reader: ReaderName, text: string, to = "column"): { value: Value; fills: Record<string, Value>; codes: ProblemCode[] } {
  const fills: Record<string, Value> = {};
  const codes: ProblemCode[] = [];
  const cell: Cell = {
    to,
    fill: (column, value) => (fills[column] = value),
    describe: (words) => (fills["description"] = words),
    problem: (code) => codes.push(code),
  };
  return { value: cellReaders[reader](text, cell), fills, codes };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("cells", () => {
  test("a clock time in a date field opens or closes", () => {
    expect(read("dateOrHour", "9:00AM", "dtstart")).toEqual({ value: null, fills: { opens_at: "09:00" }, codes: [] });
    expect(read("dateOrHour", "5:00PM", "until")).toEqual({ value: null, fills: { closes_at: "17:00" }, codes: [] });
    expect(read("dateOrHour", "24 Hours", "dtstart")).toEqual({ value: null, fills: { opens_at: "00:00", closes_at: "00:00" }, codes: [] });
    expect(read("dateOrHour", "2020-01-01", "dtstart")).toEqual({ value: "2020-01-01", fills: {}, codes: [] });
  });

  test("words in a date field are kept as words, and said", () => {
    expect(read("dateOrHour", "By appointment", "dtstart")).toEqual({
      value: null,
      fills: { description: "By appointment" },
      codes: ["KEPT_AS_WORDS"],
    });
  });

  test.each<[ReaderName, string, Value, ProblemCode[]]>([
    ["text", "We&rsquo;re open &amp; free", "We’re open & free", []],
    ["text", "https://example.org/?a=1&copy=2", "https://example.org/?a=1&copy=2", []],
    ["text", "<p>One<br/>two &lt; 3</p><p><a href='x'>three</a></p>", "One\ntwo < 3\nthree", []],
    ["latitude", "38.89", 38.89, []],
    ["latitude", "100", null, ["OUT_OF_RANGE"]],
    ["longitude", "abc", null, ["UNREADABLE_NUMBER"]],
    ["age", "18", 18, []],
    ["age", "-3", null, ["OUT_OF_RANGE"]],
    ["integer", "2.5", null, ["OUT_OF_RANGE"]],
    ["decimal", "$1,250.50", 1250.5, []],
    ["status", "Active", "active", []],
    ["status", "sleeping", null, ["UNKNOWN_VALUE"]],
    ["email", "a@example.org", "a@example.org", []],
    ["email", "a@example.org; b@example.org", "a@example.org", ["CONFLICTING_VALUE"]],
    ["email", "nobody", null, ["UNREADABLE_EMAIL"]],
    ["website", "example.org/help", "https://example.org/help", []],
    ["website", "not a site", null, ["UNREADABLE_URL"]],
    ["website", "javascript:alert(1)", null, ["UNREADABLE_URL"]],
    ["timezone", "3", "+03:00", []],
    ["timezone", "-05:30", "-05:30", []],
    ["timezone", "America/New_York", "America/New_York", []],
    ["timezone", "Elsewhere", null, ["UNKNOWN_VALUE"]],
    ["state", "Maryland", "MD", []],
    ["country", "United States", "US", []],
    ["phoneNumber", '"+44 1234 234567"', "+44 1234 234567", []],
    ["year", "1/24/70", 1970, []],
    ["languageCodes", "en, es", ["en", "es"], []],
    ["languageCodes", "English; 137", ["en"], ["UNKNOWN_LANGUAGE"]],
  ])("%s reads %j as %j", (reader, text, value, codes) => {
    expect(read(reader, text)).toMatchObject({ value, codes });
  });

  test("a list is parted at commas outside of parentheses, or at semicolons", () => {
    expect(splitList("Chinese (Cantonese, Mandarin), Tagalog, Tagalog")).toEqual(["Chinese (Cantonese, Mandarin)", "Tagalog"]);
    expect(splitList("a, b; c")).toEqual(["a, b", "c"]);
  });
});

test.each([
  ["English", "en"],
  ["spanish", "es"],
  ["Chinese (Cantonese)", "yue"],
  ["Chinese (Mandarin)", "zh"],
  ["Haitian Creole", "ht"],
  ["American Sign Language", "ase"],
  ["spa", "es"],
  ["en-US", "en"],
  ["137", null],
  ["Klingonese", null],
])("the language %s has the code %s", (name, code) => {
  expect(languageCode(name)).toBe(code);
});

test.each([
  ["Nationwide", "NATION", null],
  ["United States of America", "NATION", null],
  ["Ohio", "STATE", "OH"],
  ["State of Ohio", "STATE", "OH"],
  ["San Mateo County", "COUNTY", "06081"],
  ["Harris County, TX", "COUNTY", "48201"],
  ["Washington County", "OTHER", null],
  ["20001", "POSTAL_CODE", "20001"],
  ["Old Town", "OTHER", null],
])("the area %s is %s %s", (name, kind, code) => {
  expect(readArea(name)).toEqual({ kind, code });
});

describe("bytes and records", () => {
  const decode = (...chunks: readonly (string | number[])[]): Promise<string> =>
    readText(Readable.from(chunks.map((chunk) => Buffer.from(chunk as string))).pipe(new ForgivingDecoder()));

  test("a mark of UTF-8 is no part of the text", async () => {
    expect(await decode([0xef, 0xbb], [0xbf, 0x69, 0x64])).toBe("id");
  });
  test("a character cut between two chunks is whole", async () => {
    expect(await decode([0x61, 0xc3], [0xa9, 0x62])).toBe("aéb");
  });
  test("only a line that is not UTF-8 is read as Windows-1252", async () => {
    expect(await decode([0xc3, 0xa9, 0x0a, 0x93, 0xe9, 0x94, 0x0a])).toBe("é\n“é”\n");
  });
  test("UTF-16 is read where its mark stands", async () => {
    expect(await decode([0xff, 0xfe, 0x69, 0x00], [0x64, 0x00])).toBe("id");
  });
  test("a picture is no text", async () => {
    await expect(decode([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])).rejects.toThrow("no text");
  });

  test("rows are counted as a spreadsheet does, whatever ends the lines", async () => {
    const rows = await collect(csvRecords(Readable.from(['id,name\r\n1,"two\r\nlines"\n\n2,b\r3,c'])));
    expect(rows).toEqual([
      { cells: ["id", "name"], row: 1 },
      { cells: ["1", "two\r\nlines"], row: 2 },
      { cells: ["2", "b"], row: 4 },
      { cells: ["3", "c"], row: 5 },
    ]);
  });
  test("a quotation mark that is never closed costs its own row only", async () => {
    const rows = await collect(csvRecords(Readable.from(["id,name\n1,a\n2", ',"b\n3,c\n4', ",d\n"])));
    expect(rows).toEqual([
      { cells: ["id", "name"], row: 1 },
      { cells: ["1", "a"], row: 2 },
      { cells: [], row: 3, fault: "UNREADABLE_ROW" },
      { cells: ["3", "c"], row: 4 },
      { cells: ["4", "d"], row: 5 },
    ]);
  });
  test("a cell of 100 MB costs its own row only", async () => {
    const megabyte = "x".repeat(1024 * 1024);
    const text = function* (): Generator<string> {
      yield 'id,name\n1,a\n2,"';
      for (let n = 0; n < 100; n += 1) yield megabyte;
      yield '"\n3,c\n';
    };
    const rows = await collect(csvRecords(Readable.from(text())));
    expect(rows.map(({ row, fault }) => [row, fault])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, "RECORD_TOO_LONG"],
      [4, undefined],
    ]);
  });
  test("a file that is more fault than table is given up", async () => {
    const text = `id,name\n${`1,${"x".repeat(40)}\n`.repeat(5)}`;
    const limits = { longestRecord: 30, mostFaults: 3 };
    await expect(collect(csvRecords(Readable.from([text]), limits))).rejects.toMatchObject({ name: "CsvStopped", row: 5 });
  });
  test.each([
    ["id;name;x", ";"],
    ["id\tname", "\t"],
    ["id", ","],
  ])("the header %j is parted by %j", (line, delimiter) => {
    expect(delimiterOf(line)).toBe(delimiter);
  });

  test.each<[string, string, unknown[]]>([
    [
      "an array",
      '[{"id":1},{"id":2}]',
      [
        [{ id: 1 }, null],
        [{ id: 2 }, null],
      ],
    ],
    [
      "a page",
      '{"total_items":2,"contents":[{"id":1},{"id":2}],"links":{"next":null}}',
      [
        [{ id: 1 }, null],
        [{ id: 2 }, null],
      ],
    ],
    ["one object", '{"id":1,"services":[{"id":2}]}', [[{ id: 1, services: [{ id: 2 }] }, null]]],
    [
      "lines",
      '{"id":1}\n{"id":2}\n',
      [
        [{ id: 1 }, null],
        [{ id: 2 }, null],
      ],
    ],
    [
      "tables",
      '{"services":[{"id":1}],"phones":[{"id":2}]}',
      [
        [{ id: 1 }, "services"],
        [{ id: 2 }, "phones"],
      ],
    ],
    ["an empty page", '{"contents":[]}', []],
  ])("JSON as %s", async (_kind, json, expected) => {
    const records = await collect(jsonRecords(Readable.from([json]), isTableName));
    expect(records.map(({ value, table }) => [value, table])).toEqual(expected);
  });
  test.each(['{"id":', '[{"id":1}', "nonsense"])("%s is no JSON", async (json) => {
    await expect(collect(jsonRecords(Readable.from([json]), isTableName))).rejects.toMatchObject({ name: "JsonStopped" });
  });
});

describe("tables and ids", () => {
  test.each([
    ["services.csv", ["id", "organization_id", "name", "fees_description"], "service", undefined],
    ["services.csv", ["id", "location_id", "name", "keywords", "audience"], "service", "viaLocation"],
    ["taxonomy_terms.csv", ["taxonomy_recordid", "taxonomy_name"], "taxonomy_term", undefined],
    ["taxonomy.csv", ["taxonomy_id", "name", "parent_id", "parent_name"], "taxonomy_term", undefined],
  ])("%s with %j is a table of %s", (file, header, target, via) => {
    const table = tableFor([file], header);
    expect(table?.target).toBe(target);
    expect(table?.columns["location_id"]?.to).toBe(via);
  });
  test("a file of another name is no table", () => {
    expect(isTableName("readme.csv")).toBe(false);
    expect(tableFor(["services.csv"], ["colour", "shape"])).toBeNull();
  });

  test("a UUID stays, another id is made one by source and table, always the same", () => {
    expect(idOf("a", "service", "30B83C60-64A1-11E6-8B77-86F30CA893D3")).toBe("30b83c60-64a1-11e6-8b77-86f30ca893d3");
    expect(idOf("a", "service", "12")).toBe("15383d36-3c7f-5316-88d0-c0e51766846c");
    expect(new Set([idOf("a", "service", "12"), idOf("b", "service", "12"), idOf("a", "location", "12")]).size).toBe(3);
  });

  test("a slug that is taken gets the beginning of its id", async () => {
    const rows = [
      { id: "aaaaaaaa-0000-5000-8000-000000000001", name: "Food Pantry" },
      { id: "bbbbbbbb-0000-5000-8000-000000000002", name: "Food pantry!" },
      { id: "cccccccc-0000-5000-8000-000000000003", name: "Niños" },
      { id: "dddddddd-0000-5000-8000-000000000004", name: "食" },
    ];
    const slugs = await slugsFor(rows, "service", async () => new Set(["ninos"]));
    expect([...slugs.values()]).toEqual(["food-pantry", "food-pantry-bbbbbb", "ninos-cccccc", "service-dddddddd"]);
  });
});
