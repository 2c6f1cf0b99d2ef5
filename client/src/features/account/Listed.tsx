import type { ReactNode } from "react";
import type { Outcome } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { accountMessages } from "./account.messages.ts";

/** A list that the server keeps: loading, failing, empty, there. */
export function Listed<Item>({
  answer,
  empty,
  onAgain,
  children,
}: {
  readonly answer: Outcome<readonly Item[]> | null;
  readonly empty: string;
  readonly onAgain: () => void;
  readonly children: (item: Item) => ReactNode;
}) {
  const t = useMessages(accountMessages);
  if (answer === null) return <Skeleton width={60} />;
  if (answer.kind !== "done") {
    return (
      <div className="stack-s">
        <FailureNote failure={answer} words={{}} />
        {answer.kind !== "stale" && answer.kind !== "signedOut" && (
          <Button look="second" onClick={onAgain}>
            {t("again")}
          </Button>
        )}
      </div>
    );
  }
  if (answer.data.length === 0) return <p className="soft">{empty}</p>;
  return <ul className="account-rows">{answer.data.map(children)}</ul>;
}
