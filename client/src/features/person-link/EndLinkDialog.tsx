import { useState } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { personLinkMessages } from "./shared/person-link.messages.ts";
import { type LinkFailure, useEndPersonLink } from "./use-person-links.ts";

export interface EndLinkDialogProps {
  readonly link: { readonly id: string };
  readonly name: string;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** Asks once more: the paper in the person's hands opens nothing after it. */
export function EndLinkDialog({ link, name, onClose, onEnded }: EndLinkDialogProps) {
  const t = useMessages(personLinkMessages);
  const end = useEndPersonLink();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<LinkFailure | null>(null);
  const sure = async () => {
    setWorking(true);
    const outcome = await end(link.id);
    setWorking(false);
    if (outcome === "ended") onEnded();
    else setFailure(outcome);
  };
  return (
    <Dialog isOpen onClose={onClose} title={t("endTitle")} closeLabel={t("close")}>
      <div className="dialog-form">
        <div className="dialog-body stack">
          <div role="alert">{failure && <p>{t.rich(failure, { b: (text) => <b>{text}</b> })}</p>}</div>
          <p>{t("endText", { name })}</p>
        </div>
        <footer className="dialog-foot">
          <Button look="danger solid" working={isWorking ? t("working") : undefined} onClick={() => void sure()}>
            {t("endYes")}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t("endNo")}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
