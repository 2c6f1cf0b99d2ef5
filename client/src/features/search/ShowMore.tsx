import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { searchMessages } from "./search.messages.ts";
import { pageSize } from "./search-queries.ts";

/** The next page of the list, by how many it holds. */
export function ShowMore({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const t = useMessages(searchMessages);
  return (
    <div className="center">
      <Button look="second" onClick={onMore}>
        {t("showMore", { count: Math.max(1, Math.min(pageSize, left)) })}
      </Button>
    </div>
  );
}
