import { useState } from "react";
import Check from "lucide-react/icons/check";
import Lock from "lucide-react/icons/lock";
import Phone from "lucide-react/icons/phone";
import X from "lucide-react/icons/x";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../graphql/tada.ts";
import { phoneHref } from "../../i18n/format.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { QuestionMark } from "../../ui/QuestionMark.tsx";
import { bold } from "../../ui/bold.tsx";
import {
  type Answer,
  type Answers,
  countOf,
  type Rule,
  type Standing,
  standingRules,
  type StandingRule,
  type Verdict,
  verdictOf,
} from "./eligibility.ts";
import { listingMessages } from "./listing.messages.ts";

export const CanIGetIt_service = graphql(`
  fragment CanIGetIt_service on Service {
    coverage { kind areas label(locale: $locale) }
    minimumAge
    maximumAge
    situations { slug name(locale: $locale) }
    eligibility
    phones { number extension }
  }
`);

type Facts = ResultOf<typeof CanIGetIt_service>;

const notes = {
  LIKELY: { look: "good", icon: Check, key: "likely" },
  POSSIBLE: { look: "info", icon: QuestionMark, key: "possible" },
  UNLIKELY: { look: "stop", icon: X, key: "unlikely" },
} as const satisfies Record<Verdict, unknown>;

/** The rules that the listing states, each with a question; the answers are kept in this page only, and unknown is never shown as no. */
export function CanIGetIt({ service }: { readonly service: FragmentOf<typeof CanIGetIt_service> }) {
  const facts = readFragment(CanIGetIt_service, service);
  const t = useMessages(listingMessages);
  const [answers, setAnswers] = useState<Answers>({});
  const rules = standingRules(facts, answers);
  const note = notes[verdictOf(rules)];
  const values = { known: countOf(rules, "MET"), open: countOf(rules, "UNKNOWN"), failed: countOf(rules, "NOT_MET") };
  const hasRules = rules.some((rule) => rule.isAsked);
  return (
    <section aria-labelledby="can-i" className="card strong">
      <div className="spread">
        <h2 id="can-i">{t("canI")}</h2>
        {hasRules && (
          <span className="soft small no-print">
            <Icon of={Lock} /> {t("staysHere")}
          </span>
        )}
      </div>
      <div className="mt4" aria-live="polite">
        <Note look={hasRules ? note.look : "info"} icon={hasRules ? note.icon : QuestionMark}>
          <p>{hasRules ? t.rich(note.key, { b: bold }, values) : t("noRules")}</p>
        </Note>
      </div>
      <ul className="elig mt4">
        {rules.map((rule) => (
          <RuleItem
            key={rule.rule}
            rule={rule}
            facts={facts}
            answer={answers[rule.rule]}
            onAnswer={(answer) => setAnswers({ ...answers, [rule.rule]: answer })}
          />
        ))}
      </ul>
    </section>
  );
}

const signs = { MET: Check, NOT_MET: X, UNKNOWN: QuestionMark } as const satisfies Record<Standing, unknown>;
const shapes = { MET: "met", NOT_MET: "notmet", UNKNOWN: "unknown" } as const satisfies Record<Standing, string>;

interface RuleProps {
  readonly rule: StandingRule;
  readonly facts: Facts;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

function RuleItem({ rule, facts, answer, onAnswer }: RuleProps) {
  const t = useMessages(listingMessages);
  const words = useRuleWords(facts);
  const [phone] = facts.phones;
  const { text, detail, question } = words(rule.rule);
  return (
    <li className={shapes[rule.standing]}>
      <span className="mark">
        <Icon of={signs[rule.standing]} />
      </span>
      <div>
        <span className="word">{t(rule.standing)}</span>
        <p className="rule-text">{text}</p>
        {detail !== null && <p className="soft small">{detail}</p>}
        {rule.isAsked && answer === undefined && <Question question={question} onAnswer={onAnswer} />}
        {rule.isAsked && answer !== undefined && (
          <p className="soft small no-print">
            {answer === "yes" && t("youSaidYes")} {answer === "no" && t("youSaidNo")}{" "}
            <button type="button" className="link small" onClick={() => onAnswer(undefined)}>
              {t("changeAnswer")}
              <span className="vh">: {question}</span>
            </button>
          </p>
        )}
        {rule.rule === "other" && answer !== "yes" && phone && (
          <p>
            <a className="link small" href={phoneHref(phone.number, phone.extension)}>
              <Icon of={Phone} />
              {t("askProgram")}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function Question({ question, onAnswer }: { readonly question: string; readonly onAnswer: (answer: Answer) => void }) {
  const t = useMessages(listingMessages);
  return (
    <fieldset className="mt2 no-print">
      <legend className="legend small">{question}</legend>
      <div className="answers">
        <Button look="second" onClick={() => onAnswer("yes")}>
          {t("yes")}
        </Button>
        <Button look="second" onClick={() => onAnswer("no")}>
          {t("no")}
        </Button>
        <Button look="quiet" onClick={() => onAnswer("unsure")}>
          {t("unsure")}
        </Button>
      </div>
    </fieldset>
  );
}

/** A list of areas longer than this is summed up by the coverage's own phrase. */
const mostAreas = 12;

function useRuleWords(facts: Facts) {
  const t = useMessages(listingMessages);
  const format = useFormat();
  return (rule: Rule): { readonly text: string; readonly detail: string | null; readonly question: string } => {
    const { areas, label, kind } = facts.coverage;
    switch (rule) {
      case "place": {
        const isListed = kind !== "NATION" && areas.length > 1 && areas.length <= mostAreas;
        const detail = kind === "NATION" ? t("anywhere") : isListed ? t("areas", { list: format.list(areas) }) : null;
        return { text: label, detail, question: t("placeQuestion") };
      }
      case "age":
        return { text: ageWords(facts.minimumAge, facts.maximumAge), detail: null, question: t("ageQuestion") };
      case "situation":
        return {
          text: t("madeFor", { list: format.list(facts.situations.map((situation) => situation.name)) }),
          detail: null,
          question: t("madeForQuestion"),
        };
      case "other":
        return { text: facts.eligibility ?? "", detail: null, question: t("otherQuestion") };
    }
  };

  function ageWords(min: number | null, max: number | null): string {
    if (min !== null && max !== null) return t("ageBetween", { min, max });
    return min !== null ? t("ageFrom", { min }) : t("ageTo", { max: max ?? 0 });
  }
}
