import { describe, expect, test } from "vitest";
import { ageIn, spelledOut } from "./shorthand.ts";
import { shortForms } from "./vocabulary/short-forms.ts";

describe("what is written short is spelled out", () => {
  test.each([
    ["case mgr", "case manager"],
    ["dental appt for sr", "dental appointment for senior"],
    ["SUD tx w/o ins needed", "SUD treatment without insurance needed"],
    ["mom w/2 kids", "mom with 2 kids"],
    ["s/p CVA home PT", "CVA home physical therapy"],
    ["outpt pt/ot", "outpatient physical therapy/occupational therapy"],
    ["custody pro se", "custody self represented"],
    ["pt with CHF", "patient with CHF"],
    ["lost ins", "lost insurance"],
    ["eating d/o, f/u appt", "eating disorder, follow up appointment"],
    ["HH PT, AMI 60% ok", "home health physical therapy, AMI ok"],
    ["HH of 4 needs food", "HH of 4 needs food"],
    ["palliative pt", "palliative patient"],
    ["PT has no ride", "patient has no ride"],
    ["SI teen", "suicidal teen"],
    ["letter for ESA", "letter for emotional support animal"],
    ["teen SI", "teen suicidal"],
    ["67 y/o F preg, alone", "67f pregnant, alone"],
    ["19yo needs work", "19yo needs work"],
    ["8 year old boy", "8yo boy"],
    ["señora de 80 años", "señora de 80yo"],
    ["54 M detox", "54m detox"],
    ["18 m/o late talker", "1yo late talker"],
    ["18 mo late talker", "18 months late talker"],
  ])("%s: %s", (text, meant) => {
    expect(spelledOut(text)).toBe(meant);
  });

  test.each([
    "si no tengo dinero",
    "SI NECESITO AYUDA",
    "esa ayuda",
    "aptitude test",
    "5 years sober",
    "section 8",
    "24/7 hotline",
    "optometrist",
  ])("%s is left as it is", (text) => {
    expect(spelledOut(text)).toBe(text);
  });

  test("a short form is in small letters, and never its own word", () => {
    expect([...shortForms].filter(([short, meant]) => !/^[a-z]+$/.test(short) || short === meant || shortForms.has(meant))).toEqual([]);
  });
});

describe("an age", () => {
  test.each([
    ["2yo", "infant", null],
    ["8yo", "child", null],
    ["17f", "teen-young-adult", null],
    ["19f", "teen-young-adult", "women"],
    ["35f", null, "women"],
    ["54m", null, "men"],
    ["67f", "older-adult", "women"],
    ["80yo", "older-adult", null],
  ])("of %s says %s and %s", (word, situation, sex) => {
    expect(ageIn(word)).toEqual({ situation, sex });
  });

  test("is no other word or number", () => {
    expect(["67", "f", "b12", "i765", "211"].map(ageIn)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
