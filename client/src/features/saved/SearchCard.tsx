import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { savedMessages } from "./shared/saved.messages.ts";

export interface Opening {
  readonly at: string;
  readonly service: { readonly slug: string; readonly name: string };
}

/** One saved search: what it is called, what opened since, and the way to ask it again. */
export function SearchCard(props: {
  readonly title: string;
  /** Its address, without the question mark. */
  readonly query: string;
  readonly savedAt: string;
  /** Null while it is not known. */
  readonly openings: readonly Opening[] | null;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}) {
  const t = useMessages(savedMessages);
  const format = useFormat();
  const { title, openings } = props;
  return (
    <article className="card stack-s">
      <div className="spread">
        <h3 className="h4">
          <Link to={paths.search(props.query)}>{title}</Link>
        </h3>
        <Button look="quiet" aria-label={t("removeSearchOf", { name: title })} onClick={props.onRemove}>
          {t("removeSearch")}
        </Button>
      </div>
      <p className="small soft">{t("madeOn", { date: format.shortDate(props.savedAt) })}</p>
      {openings !== null && (
        <div role="status" className="stack-s">
          <p>{openings.length === 0 ? t("openedNone") : <b>{t("opened", { count: openings.length })}</b>}</p>
          {openings.length > 0 && (
            <ul className="saved-rows">
              {openings.map(({ at, service }) => (
                <li key={service.slug}>
                  <Link to={paths.listing(service.slug)}>{service.name}</Link>{" "}
                  <span className="soft small">{t("openedOn", { date: format.shortDate(at) })}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {props.children}
    </article>
  );
}
