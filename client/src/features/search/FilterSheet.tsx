import type { ReactNode } from "react";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { searchMessages } from "./search.messages.ts";
import { sheetMessages } from "./sheet.messages.ts";

/** The filters on a phone: a sheet with the way back to the list, and how long it has become, always at its foot. */
export function FilterSheet(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onClear: () => void;
  readonly chosen: number;
  readonly found: number;
  readonly isExact: boolean;
  readonly isSearching: boolean;
  readonly children: ReactNode;
}) {
  const t = useMessages(searchMessages);
  const own = useMessages(sheetMessages);
  const format = useFormat();
  const footer = (
    <div className="spread">
      {props.chosen > 0 && (
        <Button look="quiet" onClick={props.onClear}>
          {t("clear", { count: props.chosen })}
        </Button>
      )}
      <Button onClick={props.onClose}>
        {props.isSearching
          ? t("oneMoment")
          : own("showResults", { count: props.found, shown: `${format.number(props.found)}${props.isExact ? "" : "+"}` })}
      </Button>
    </div>
  );
  return (
    <Sheet isOpen={props.isOpen} onClose={props.onClose} title={t("filters")} closeLabel={own("closeFilters")} footer={footer}>
      <div className="filters">{props.children}</div>
    </Sheet>
  );
}
