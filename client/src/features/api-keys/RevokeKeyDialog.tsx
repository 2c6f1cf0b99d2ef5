import { useState } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
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
    <ConfirmDialog
      title={t("revokeTitle")}
      closeLabel={t("close")}
      confirm={t("revoke")}
      cancel={t("keep")}
      working={isWorking ? t("working") : undefined}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      {failure && <KeyFailureNote failure={failure} />}
      <p>{t.rich("revokeText", { b: (text) => <b>{text}</b> }, { name: apiKey.name, prefix: apiKey.prefix })}</p>
    </ConfirmDialog>
  );
}
