import { expect, test } from "vitest";
import { thoseBeginning } from "./beginnings.ts";

const words = ["a", "food", "food bank", "fool", "rent", "ñame"];
const beginning = (text: string, most?: number) => thoseBeginning(words, text, (word) => word, most);

test("what begins so, in order", () => {
  expect(beginning("foo")).toEqual(["food", "food bank", "fool"]);
  expect(beginning("food ")).toEqual(["food bank"]);
  expect(beginning("ñ")).toEqual(["ñame"]);
});

test("nothing before, between and behind all that there is", () => {
  expect([beginning("A"), beginning("fooc"), beginning("zebra"), beginning("rents")]).toEqual([[], [], [], []]);
});

test("everything begins with nothing, and no more than is wanted", () => {
  expect(beginning("")).toEqual(words);
  expect(beginning("f", 2)).toEqual(["food", "food bank"]);
});
