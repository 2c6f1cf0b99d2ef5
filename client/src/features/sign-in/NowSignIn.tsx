import { Link } from "react-router";
import { paths } from "../../routes/paths.ts";
import { buttonClass } from "../../ui/LinkButton.tsx";
import type { IconShape } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMessages } from "../../i18n/i18n.tsx";
import { EntryFrame } from "./shared/EntryFrame.tsx";
import { signUpMessages } from "./sign-up.messages.ts";

/** Something about the account is done: signing in comes next, and from there on to where one was led from. */
export function NowSignIn(props: {
  readonly title: string;
  readonly text: string;
  readonly icon: IconShape;
  readonly returnTo?: string | null;
}) {
  const t = useMessages(signUpMessages);
  return (
    <EntryFrame title={props.title}>
      <Note look="good" icon={props.icon}>
        <p>{props.text}</p>
      </Note>
      <p>
        <Link className={buttonClass({ size: "big", full: true })} to={paths.signIn(props.returnTo ?? undefined)}>
          {t("signIn")}
        </Link>
      </p>
    </EntryFrame>
  );
}
