import { useState } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Button } from "../../ui/Button.tsx";
import { accountMessages } from "./account.messages.ts";

/** A button that takes something away: the first press asks, the second does it. `of` names what, for whoever hears the button alone. */
export function ConfirmButton(props: {
  readonly label: string;
  readonly of: string;
  readonly question: string;
  readonly isWorking: boolean;
  readonly onSure: () => void;
}) {
  const t = useMessages(accountMessages);
  const [isAsked, setAsked] = useState(false);
  const id = `sure-${props.label}-${props.of}`.replaceAll(/\W+/g, "-");
  const name = `${props.label}: ${props.of}`;
  const ask = () => {
    setAsked(true);
    focusSoon(id);
  };
  if (!isAsked) {
    return (
      <Button look="quiet" aria-label={name} onClick={ask}>
        {props.label}
      </Button>
    );
  }
  return (
    <div className="sure stack-s" role="group" aria-labelledby={`${id}-question`}>
      <p id={`${id}-question`}>{props.question}</p>
      <div className="row">
        <Button
          id={id}
          aria-label={props.isWorking ? undefined : name}
          look="danger solid"
          working={props.isWorking ? t("working") : undefined}
          onClick={props.onSure}
        >
          {props.label}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
