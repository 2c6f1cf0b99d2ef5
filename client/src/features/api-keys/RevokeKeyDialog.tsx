import { useState } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { apiKeysMessages } from "./api-keys.messages.ts";
import { type KeyFailure, KeyFailureNote } from "./KeyFailureNote.tsx";
import { useRevokeApiKey } from "./use-api-keys.ts";

export interface RevokeKeyDialogProps {
  readonly apiKey: { readonly id: string; readonly name: string; readonly prefix: string };
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}

/** Asks once more: what hangs on the key stops at once. */
export function RevokeKeyDialog({ apiKey, onClose, onRevoked }: RevokeKeyDialogProps) {
  const t = useMessages(apiKeysMessages);
  const revoke = useRevokeApiKey();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<KeyFailure | null>(null);
  const end = async () => {
    setWorking(true);
    const outcome = await revoke(apiKey.id);
    setWorking(false);
    if (outcome.__typename === "ApiKeyRevoked") onRevoked();
    else setFailure(outcome);
  };
  return (
    <Dialog isOpen onClose={onClose} title={t("revokeTitle")} closeLabel={t("close")}>
      <div className="dialog-form">
        <div className="dialog-body stack">
          {failure && <KeyFailureNote failure={failure} />}
          <p>{t.rich("revokeText", { b: (text) => <b>{text}</b> }, { name: apiKey.name, prefix: apiKey.prefix })}</p>
        </div>
        <footer className="dialog-foot">
          <Button look="danger solid" working={isWorking ? t("working") : undefined} onClick={() => void end()}>
            {t("revoke")}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t("keep")}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
