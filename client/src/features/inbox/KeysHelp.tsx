import { useMessages } from "../../i18n/i18n.tsx";
import { Checkbox } from "../../ui/CheckboxGroup.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { inboxMessages } from "./inbox.messages.ts";

const rows = [
  ["J", "keyJ"],
  ["K", "keyK"],
  ["Enter", "keyEnter"],
  ["A", "keyA"],
  ["W", "keyW"],
  ["D", "keyD"],
  ["?", "keyQuestion"],
] as const;

/** Every key of the inbox, and the switch that turns them off. */
export function KeysDialog({
  isOn,
  onToggle,
  onClose,
}: {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly onClose: () => void;
}) {
  const t = useMessages(inboxMessages);
  return (
    <Dialog isOpen onClose={onClose} title={t("keysTitle")} closeLabel={t("close")}>
      <div className="dialog-body stack">
        <Checkbox label={t("keysOn")} hint={t("keysOnHint")} isChecked={isOn} onChange={onToggle} />
        <dl className="key-list">
          {rows.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

/** The keys in one line above the list, on screens wide enough to have a keyboard. */
export function KeysLine({ isOn, onHelp }: { readonly isOn: boolean; readonly onHelp: () => void }) {
  const t = useMessages(inboxMessages);
  if (!isOn) {
    return (
      <p className="keys only-wide">
        {t("keysOff")}{" "}
        <button type="button" className="inline" onClick={onHelp}>
          {t("keysChange")}
        </button>
      </p>
    );
  }
  return (
    <p className="keys only-wide" aria-label={t("keys")}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {t("keyMove")}
      </span>
      <span>
        <kbd>Enter</kbd> {t("keyOpen")}
      </span>
      <span>
        <kbd>A</kbd> {t("keyAccept")}
      </span>
      <span>
        <kbd>W</kbd> {t("keyWait")}
      </span>
      <span>
        <kbd>D</kbd> {t("keyDecline")}
      </span>
      <button type="button" className="inline" onClick={onHelp}>
        <kbd>?</kbd> {t("keyAll")}
      </button>
    </p>
  );
}
