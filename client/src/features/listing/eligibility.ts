/** What a listing says about who may use it, as questions a person can answer alone. Nothing here leaves the page. */
export interface EligibilityFacts {
  readonly coverage: { readonly kind: "NATION" | "STATES" | "COUNTIES" | "POSTAL_CODES" | "LOCAL" };
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly situations: readonly { readonly slug: string }[];
  readonly eligibility: string | null;
}

export type Rule = "place" | "age" | "situation" | "other";
export type Answer = "yes" | "no" | "unsure";
export type Answers = Readonly<Partial<Record<Rule, Answer>>>;
/** Unknown is never shown as no. */
export type Standing = "MET" | "NOT_MET" | "UNKNOWN";
export type Verdict = "LIKELY" | "POSSIBLE" | "UNLIKELY";

export interface StandingRule {
  readonly rule: Rule;
  readonly standing: Standing;
  /** False for what holds for everybody: there is nothing to ask. */
  readonly isAsked: boolean;
}

/** The rules that the listing states, in the order in which a person can answer them, and how each stands after the answers so far. */
export function standingRules(facts: EligibilityFacts, answers: Answers): readonly StandingRule[] {
  const stated: readonly (readonly [Rule, boolean])[] = [
    ["place", true],
    ["age", facts.minimumAge !== null || facts.maximumAge !== null],
    ["situation", facts.situations.length > 0],
    ["other", facts.eligibility !== null && facts.eligibility.trim() !== ""],
  ];
  return stated
    .filter(([, isStated]) => isStated)
    .map(([rule]) =>
      rule === "place" && facts.coverage.kind === "NATION"
        ? { rule, standing: "MET", isAsked: false }
        : { rule, standing: standingOf(answers[rule]), isAsked: true },
    );
}

/** One rule that is not met speaks against it; likely only when every rule is met. */
export function verdictOf(rules: readonly StandingRule[]): Verdict {
  if (rules.some((rule) => rule.standing === "NOT_MET")) return "UNLIKELY";
  return rules.every((rule) => rule.standing === "MET") ? "LIKELY" : "POSSIBLE";
}

export function countOf(rules: readonly StandingRule[], standing: Standing): number {
  return rules.filter((rule) => rule.standing === standing).length;
}

function standingOf(answer: Answer | undefined): Standing {
  if (answer === "yes") return "MET";
  return answer === "no" ? "NOT_MET" : "UNKNOWN";
}
