import { placeOfText } from "../kernel/place.ts";
import { shortForms } from "./vocabulary/short-forms.ts";

/** Said with a stroke: "w/o ins", "s/p CVA", "w/c". What stands for nothing that could be asked for is left out. */
const strokes: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/giu, "without"],
  [/\bw\/c\b/giu, "wheelchair"],
  [/\bw\//giu, "with "],
  [/\b(?:[shcr]\/[op]|b\/c|n\/a)\b/giu, " "],
  [/\bd\/c(?:ed|d)?\b/giu, "discharge"],
  [/\bd\/o\b/giu, "disorder"],
  [/\bf\/u\b/giu, "follow up"],
  [/\d+\s?%/gu, " "],
];

/** An age as it is written for others of the field or at home: "67F", "67 yo F", "19 y/o", "8 year old", "80 años". */
const ages: readonly RegExp[] = [
  /(?<![\p{L}\p{N}/-])(\d{1,3})[\s-]*(?:y\/?o|(?:yrs?|years?)[\s-]*olds?|a[nñ]os)(?:[\s,-]*([fm])(?:ale)?)?(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}/-])(\d{2,3})\s?([fm])(?![\p{L}\p{N}/])/giu,
];
const months: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}/-])\d{1,2}[\s-]*(?:m\/o|(?:mos?|months?)[\s-]*old)(?![\p{L}\p{N}])/giu, "1yo "],
  [/(?<=\d\s?)mos?(?![\p{L}\p{N}])/gu, " months"],
];

/** "PT" is physical therapy, "pt" the patient; beside words of therapy either is therapy, before what a patient has or needs either is the patient. */
const patients: readonly (readonly [RegExp, string])[] = [
  [/\bpt(?=\s+(?:with|has|is|needs?|lives?|from|wants?)\b)/giu, "patient"],
  [
    /\bPT\b|(?<=\b(?:home|health|hh|outpt|outpatient|ot)[\s/+&]+)pt\b|\bpt(?=[\s/+&]*(?:ot|eval|evaluation|clinic|sessions?|after)\b)/gu,
    "physical therapy",
  ],
  [/\bpt\b/gu, "patient"],
  [/\bOT\b|(?<=therapy[\s/+&]+)ot\b/gu, "occupational therapy"],
];
/** Home health; "HH of 4" is a household. */
const homeHealth = /\bhh(?=[\s/]+(?:aides?|pt|ot|rn|nurs\w*|care|physical|occupational|agency|referral|services?|visits?)\b)/giu;

/** Abbreviations that in small letters are words of Spanish. */
const capitals: readonly (readonly [RegExp, string])[] = [
  [/\bSI\b/gu, "suicidal"],
  [/\bESA\b/gu, "emotional support animal"],
];

/** "Dallas tx" is no treatment, and "CT" no court. */
function isState(word: string, before: string): boolean {
  if (word === "CT") return true;
  if (word.toLowerCase() !== "tx") return false;
  const words = before.trim().split(/[\s,]+/);
  return [1, 2].some((count) => placeOfText(`${words.slice(-count).join(" ")} tx`)?.kind === "CITY");
}

/** The text with the short forms of the field spelled out, so that what follows reads words. `67F` and `67 y/o F` both become `67f`: {@link ageIn}. */
export function spelledOut(text: string): string {
  let said = text;
  const replace = (pairs: readonly (readonly [RegExp, string])[]): void => {
    for (const [short, meant] of pairs) said = said.replace(short, meant);
  };
  if (/[\d/]/.test(said)) {
    for (const age of ages)
      said = said.replace(age, (_, years: string, sex: string | undefined) => `${years}${sex?.toLowerCase() ?? "yo"} `);
    replace(months);
    replace(strokes);
  }
  if (/pt|OT/i.test(said)) replace(patients);
  said = said.replace(homeHealth, "home health").replace(/\bpro\s+se\b/giu, "self represented");
  if (/\b(?:SI|ESA)\b/.test(said) && /[a-z]/.test(said)) replace(capitals);
  said = said.replace(/[a-z]+/gi, (word, at: number) => {
    const meant = isState(word, said.slice(0, at)) ? undefined : shortForms.get(word.toLowerCase());
    const mayGoOn = meant?.startsWith(word.toLowerCase()) && word.length === said.length;
    return meant === undefined || mayGoOn ? word : meant;
  });
  return said === text ? text : said.replace(/\s+/g, " ").trim();
}

const situations: readonly (readonly [below: number, slug: string | null])[] = [
  [3, "infant"],
  [13, "child"],
  [25, "teen-young-adult"],
  [60, null],
  [130, "older-adult"],
];

/** What an age says of a person, where it says something. */
export interface Age {
  readonly situation: string | null;
  readonly sex: "men" | "women" | null;
}

/** "67f" is somebody older, and a woman. Undefined for a word that is no age. */
export function ageIn(word: string): Age | undefined {
  const found = /^(\d{1,3})(yo|f|m)$/.exec(word);
  if (!found) return undefined;
  const years = Number(found[1]);
  const situation = situations.find(([below]) => years < below)?.[1] ?? null;
  const sex = found[2] === "f" ? "women" : found[2] === "m" ? "men" : null;
  return { situation, sex: years >= 18 ? sex : null };
}
