import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import BadgeCheck from "lucide-react/icons/badge-check";
import ChevronRight from "lucide-react/icons/chevron-right";
import EyeOff from "lucide-react/icons/eye-off";
import HandCoins from "lucide-react/icons/hand-coins";
import Phone from "lucide-react/icons/phone";
import SearchIcon from "lucide-react/icons/search";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon, type IconShape } from "../../ui/Icon.tsx";
import { buttonClass, LinkButton } from "../../ui/LinkButton.tsx";
import { PlaceField } from "../search/shared/PlaceField.tsx";
import { emptySearch, writeSearch } from "../search/shared/search-state.ts";
import { useSuggestionChoice } from "../search/shared/use-suggestion-choice.ts";
import { WordsField } from "../search/shared/WordsField.tsx";
import { bold } from "../../ui/bold.tsx";
import { commonNeeds, commonSituations } from "./common-needs.ts";
import { homeMessages } from "./home.messages.ts";
import "./home.css";

/** One question. Below it, for whoever would rather choose than type, the needs people come for most. */
export function HomeScreen() {
  const t = useMessages(homeMessages);
  useScreenTitle(t("question"));
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [near, setNear] = useState("");
  const choose = useSuggestionChoice({ ...emptySearch, near }, (place) => {
    setNear(place);
    setText("");
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate(paths.search(writeSearch({ text, near })));
  };
  return (
    <main id="main">
      <div className="wrap">
        <section className="ask" aria-labelledby="question">
          <h1 id="question">{t("question")}</h1>
          <search>
            <form className="searchbar" action={paths.search()} onSubmit={submit}>
              <div className="field">
                <label htmlFor="q">{t("words")}</label>
                <WordsField id="q" value={text} onChange={setText} onChoose={choose} describedBy="q-hint" />
                <p className="hint" id="q-hint">
                  {t("wordsHint")}
                </p>
              </div>
              <div className="field">
                <label htmlFor="near">{t("place")}</label>
                <PlaceField id="near" value={near} onChange={setNear} describedBy="near-hint" />
                <p className="hint" id="near-hint">
                  {t("placeHint")}
                </p>
              </div>
              <Button type="submit" size="big" icon={SearchIcon}>
                {t("find")}
              </Button>
            </form>
          </search>
        </section>
        <CommonNeeds near={near} />
        <OtherWays />
        <ul className="promises">
          <Promised icon={HandCoins} of="free" />
          <Promised icon={BadgeCheck} of="dated" />
          <Promised icon={EyeOff} of="choice" />
        </ul>
      </div>
    </main>
  );
}

/** `near` is what already stands in the place box: it goes along. */
function CommonNeeds({ near }: { readonly near: string }) {
  const t = useMessages(homeMessages);
  return (
    <>
      <section className="stack" aria-labelledby="closest">
        <h2 id="closest">{t("closest")}</h2>
        <ul className="tiles">
          {commonNeeds.map(({ key, icon, needs }) => (
            <li key={key}>
              <Link className="tile" to={paths.search(writeSearch({ needs, near }))}>
                <span className="ic">
                  <Icon of={icon} />
                </span>
                <span>
                  <b>{t(key)}</b>
                  <span>{t(`${key}Text`)}</span>
                </span>
                <Icon of={ChevronRight} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack made-for" aria-labelledby="made-for">
        <h2 id="made-for">{t("madeFor")}</h2>
        <p className="soft">{t("madeForText")}</p>
        <ul className="chips">
          {commonSituations.map((slug) => (
            <li key={slug}>
              <Link className="chip open" to={paths.search(writeSearch({ situations: [slug], near }))}>
                {t(`for_${slug}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function OtherWays() {
  const t = useMessages(homeMessages);
  return (
    <section className="duo" aria-label={t("otherWays")}>
      <div className="card spread">
        <div className="stack-s">
          <h2 className="h3">{t("person")}</h2>
          <p className="soft">{t("personText")}</p>
        </div>
        <LinkButton look="second" icon={Phone} href="tel:211">
          {t("call211")}
        </LinkButton>
      </div>
      <div className="card spread">
        <div className="stack-s">
          <h2 className="h3">{t("helpers")}</h2>
          <p className="soft">{t("helpersText")}</p>
        </div>
        <Link className={buttonClass({ look: "second" })} to={paths.signIn()}>
          {t("signIn")}
        </Link>
      </div>
    </section>
  );
}

function Promised({ icon, of }: { readonly icon: IconShape; readonly of: "free" | "dated" | "choice" }) {
  const t = useMessages(homeMessages);
  return (
    <li>
      <Icon of={icon} />
      <p>{t.rich(of, { b: bold })}</p>
    </li>
  );
}
