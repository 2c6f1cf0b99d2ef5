import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { myInformationMessages } from "./my-information.messages.ts";

/** In place of a list that is not here yet, or did not come. */
export function Loading({ isFailed, onAgain }: { readonly isFailed: boolean; readonly onAgain: () => void }) {
  const t = useMessages(myInformationMessages);
  if (!isFailed) return <Skeleton width={80} />;
  return (
    <div className="stack-s" role="alert">
      <p>{t("failed")}</p>
      <Button look="second" onClick={onAgain}>
        {t("retry")}
      </Button>
    </div>
  );
}
