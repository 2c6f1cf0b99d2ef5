import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import CircleAlert from "lucide-react/icons/circle-alert";
import Clock from "lucide-react/icons/clock";
import WifiOff from "lucide-react/icons/wifi-off";
import { useMessages } from "../i18n/i18n.tsx";
import { paths } from "../routes/paths.ts";
import { Note } from "../ui/Note.tsx";
import type { Trouble } from "./auth-client.ts";
import { troubleMessages } from "./trouble.messages.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/**
 * What went wrong with a request, said at once to a screen reader as well. `words` holds what the screen says to its own refusals, one
 * for each. The live region is always there, so that it is heard.
 */
export function FailureNote<Kind extends string>({
  failure,
  words,
}: {
  readonly failure: { readonly kind: Kind } | null;
  readonly words: Readonly<Record<Exclude<Kind, Trouble["kind"]>, ReactNode>>;
}) {
  return <div role="alert">{failure && <Drawn failure={failure} words={words} />}</div>;
}

function Drawn({ failure, words }: { readonly failure: { readonly kind: string }; readonly words: Readonly<Record<string, ReactNode>> }) {
  const own = words[failure.kind];
  return own === undefined ? (
    <TroubleNote trouble={failure as Trouble} />
  ) : (
    <Note look="stop" icon={CircleAlert}>
      <p>{own}</p>
    </Note>
  );
}

function TroubleNote({ trouble }: { readonly trouble: Trouble }) {
  const t = useMessages(troubleMessages);
  switch (trouble.kind) {
    case "locked":
      return (
        <Note look="wait" icon={Clock}>
          <p>{t.rich("locked", bold, { seconds: trouble.seconds ?? 0 })}</p>
        </Note>
      );
    case "unreachable":
      return (
        <Note look="neutral" icon={WifiOff}>
          <p>{t.rich("unreachable", bold)}</p>
        </Note>
      );
    case "failed":
      return (
        <Note look="stop" icon={CircleAlert}>
          <p>{t.rich("failed", bold)}</p>
        </Note>
      );
    case "signedOut":
    case "stale":
      return <SignInAgain text={t.rich(trouble.kind, bold)} />;
  }
}

function SignInAgain({ text }: { readonly text: ReactNode }) {
  const t = useMessages(troubleMessages);
  const { pathname } = useLocation();
  return (
    <Note look="wait" icon={Clock}>
      <p>{text}</p>
      <p>
        <Link className="link" to={paths.signIn(pathname)}>
          {t("signIn")}
        </Link>
      </p>
    </Note>
  );
}
