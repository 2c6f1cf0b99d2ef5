import { costs, deliveries, fundStatuses } from "@waypost/schema/catalog";
import { z } from "zod";

const texts = z.array(z.string().max(100)).max(100).nullish();

/**
 * What of a search is kept: everything that says what is looked for. Not kept is how it was shown (page, facets, labels), and
 * not where exactly somebody stood: coordinates of a browser belong to one moment.
 */
const question = z.object({
  text: z.string().trim().max(500).nullish(),
  near: z
    .object({
      postalCode: z.string().trim().max(20).nullish(),
      place: z.string().trim().max(200).nullish(),
      radiusMiles: z.number().min(0.1).max(500).nullish(),
    })
    .nullish(),
  needs: texts,
  situations: texts,
  delivery: z.array(z.enum(deliveries)).max(10).nullish(),
  languages: texts,
  cost: z.array(z.enum(costs)).max(10).nullish(),
  fundStatus: z.array(z.enum(fundStatuses)).max(10).nullish(),
  acceptsReferrals: z.boolean().nullish(),
});
export type SavedQuestion = z.infer<typeof question>;

/** The question of a search, or null when it asks for nothing: that would be the whole directory. */
export function questionOf(search: unknown): SavedQuestion | null {
  const { data } = question.safeParse(search);
  return data && asksForSomething(data) ? data : null;
}

/** As it was kept. @throws when it is not what {@link questionOf} gave. */
export function readQuestion(json: string): SavedQuestion {
  return question.parse(JSON.parse(json));
}

function asksForSomething({ near, text, acceptsReferrals, ...lists }: SavedQuestion): boolean {
  return (
    Boolean(text) ||
    Boolean(near?.postalCode) ||
    Boolean(near?.place) ||
    acceptsReferrals != null ||
    Object.values(lists).some((values) => (values?.length ?? 0) > 0)
  );
}
