import type { ReactNode } from "react";
import { Link } from "react-router";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { savedMessages } from "./shared/saved.messages.ts";

interface Program {
  readonly slug: string;
  readonly name: string;
}

/** Programs that were put aside, each with the way to it and out of the list. */
export function ProgramRows<P extends Program>(props: {
  readonly programs: readonly P[];
  readonly onTake: (program: P) => void;
  /** What more is known of one. */
  readonly children?: (program: P) => ReactNode;
}) {
  const t = useMessages(savedMessages);
  return (
    <ul className="saved-rows">
      {props.programs.map((program) => (
        <li key={program.slug} className="spread">
          <div>
            <Link to={paths.listing(program.slug)}>{program.name}</Link>
            {props.children?.(program)}
          </div>
          <Button look="quiet" aria-label={t("takeOf", { name: program.name })} onClick={() => props.onTake(program)}>
            {t("take")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
