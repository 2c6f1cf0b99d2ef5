import type { CombinedError } from "urql";
import Phone from "lucide-react/icons/phone";
import RotateCw from "lucide-react/icons/rotate-cw";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { errorCodeOf } from "../../lib/error-code.ts";
import { searchMessages } from "./search.messages.ts";

/** The search did not answer: says so, keeps what was typed, and offers again or a person. */
export function SearchFailed({ error, onRetry }: { readonly error: CombinedError; readonly onRetry: () => void }) {
  const t = useMessages(searchMessages);
  const code = errorCodeOf(error);
  return (
    <div className="stack">
      <p className="lead" role="alert">
        {t(navigator.onLine ? "failedText" : "failedOffline")}
      </p>
      <div className="row">
        <Button icon={RotateCw} onClick={onRetry}>
          {t("tryAgain")}
        </Button>
        <LinkButton look="second" icon={Phone} href="tel:211">
          {t("call211")}
        </LinkButton>
      </div>
      {code !== null && (
        <p className="soft small">
          {t("failedCode")} <span className="ref">{code}</span>
        </p>
      )}
    </div>
  );
}
