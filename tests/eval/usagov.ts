import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { type HsdsTables, termTables } from "./hsds-rows.ts";

interface Benefit {
  readonly name: string;
  readonly front: { readonly tags?: readonly string[]; readonly lifeEvents?: readonly string[] };
  readonly english: Texts;
  readonly spanish: Texts | null;
}

/** Texts of one program by the last part of their keys: "title", "summary", "eligibility.label". */
type Texts = ReadonlyMap<string, string>;

/** A text of one service in another language. */
export interface TranslatedText {
  readonly service: string;
  readonly field: "name" | "description";
  readonly language: string;
  readonly text: string;
}

function textsOf(path: string, name: string): Texts | null {
  if (!existsSync(path)) return null;
  const texts = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
  // A few files spell the name before the key otherwise than the file is called.
  const keyOf = (key: string): string => (key.startsWith(`${name}.`) ? key.slice(name.length + 1) : key.slice(key.indexOf(".") + 1));
  return new Map(Object.entries(texts).map(([key, text]) => [keyOf(key), text]));
}

function benefitsOf(folder: string): readonly Benefit[] {
  const files = readdirSync(join(folder, "content/benefits")).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => {
    const name = file.slice(0, -".md".length);
    const [, front = ""] = /^---\n([^]*?)\n---/.exec(readFileSync(join(folder, "content/benefits", file), "utf8")) ?? [];
    const inLanguage = (language: string): Texts | null => textsOf(join(folder, "locales", language, "benefits", `${name}.json`), name);
    // The lists of some files are not indented as YAML wants it: a document read with its errors still has its tags.
    return {
      name,
      front: parseDocument(front).toJS() as Benefit["front"],
      english: inLanguage("en") ?? new Map(),
      spanish: inLanguage("es"),
    };
  });
}

const eligibilityOf = (texts: Texts): string =>
  [...texts].flatMap(([key, text]) => (key.startsWith("eligibility.") ? [text] : [])).join("\n");

/** The federal programs of USA.gov's benefit finder: all of them serve the nation. */
export function usagovTables(folder: string): { readonly tables: HsdsTables; readonly translations: readonly TranslatedText[] } {
  const benefits = benefitsOf(folder);
  const agencyOf = ({ english }: Benefit): string => english.get("source.name") ?? "United States";
  const topics = benefits.flatMap(({ name, front }) =>
    [...new Set([...(front.tags ?? []), ...(front.lifeEvents ?? [])])].map((topic) => [name, topic.replaceAll(/[-_]/g, " ")] as const),
  );
  return {
    tables: {
      organizations: [...new Set(benefits.map(agencyOf))].map((name) => ({ id: name, name })),
      services: benefits.map((benefit) => ({
        id: benefit.name,
        organization_id: agencyOf(benefit),
        name: benefit.english.get("title") ?? benefit.name,
        description: benefit.english.get("summary"),
        eligibility_description: eligibilityOf(benefit.english),
        url: benefit.english.get("source.link"),
        status: "active",
      })),
      service_areas: benefits.map(({ name }) => ({ id: name, service_id: name, name: "Nationwide" })),
      ...termTables("Topics", topics),
    },
    translations: benefits.flatMap(({ name, spanish }) => {
      const texts = { name: spanish?.get("title"), description: spanish?.get("summary") };
      return (["name", "description"] as const).flatMap((field) => {
        const text = texts[field];
        return text ? [{ service: name, field, language: "es", text }] : [];
      });
    }),
  };
}
