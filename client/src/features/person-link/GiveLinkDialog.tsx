import { useState } from "react";
import Copy from "lucide-react/icons/copy";
import Printer from "lucide-react/icons/printer";
import ShieldQuestionMark from "lucide-react/icons/shield-question-mark";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useMessages } from "../../i18n/i18n.tsx";
import { firstName } from "../../lib/names.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";
import { LinkPaper, linkAddress } from "./LinkPaper.tsx";
import { personLinkMessages } from "./shared/person-link.messages.ts";
import { type LinkFailure, type MadeLink, useCreatePersonLink } from "./use-person-links.ts";
import "./person-link.css";

const bold = { b: (text: string) => <b>{text}</b> };

export interface GiveLinkDialogProps {
  readonly person: { readonly id: string; readonly name: string; readonly language: string };
  /** The person has a link already, which ends. */
  readonly replaces: boolean;
  readonly organization?: string | undefined;
  readonly onClose: () => void;
}

/** Asks whether a link is safe to keep, makes it, and shows it the one time it can be seen. */
export function GiveLinkDialog(props: GiveLinkDialogProps) {
  const t = useMessages(personLinkMessages);
  const [made, setMade] = useState<MadeLink | null>(null);
  const title = made === null ? t("askTitle", { name: firstName(props.person.name) }) : t("madeTitle");
  return (
    <Dialog isOpen onClose={props.onClose} title={title} closeLabel={t("close")}>
      {made === null ? <Ask {...props} onMade={setMade} /> : <ShownOnce {...props} made={made} />}
    </Dialog>
  );
}

function Ask({ person, replaces, onMade, onClose }: GiveLinkDialogProps & { readonly onMade: (made: MadeLink) => void }) {
  const t = useMessages(personLinkMessages);
  const create = useCreatePersonLink();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<LinkFailure | null>(null);
  const make = async () => {
    setWorking(true);
    const outcome = await create(person.id);
    setWorking(false);
    if (typeof outcome === "string") setFailure(outcome);
    else onMade(outcome);
  };
  return (
    <div className="dialog-form">
      <div className="dialog-body stack">
        <div role="alert">{failure && <p>{t.rich(failure, bold)}</p>}</div>
        <p>{t("what", { name: firstName(person.name) })}</p>
        <Note look="wait" icon={ShieldQuestionMark}>
          <p>{t.rich("askSafe", bold)}</p>
        </Note>
        {replaces && <p>{t("askReplaces")}</p>}
      </div>
      <footer className="dialog-foot">
        <Button working={isWorking ? t("working") : undefined} onClick={() => void make()}>
          {t("make")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </footer>
    </div>
  );
}

function ShownOnce({ person, organization, made, onClose }: GiveLinkDialogProps & { readonly made: MadeLink }) {
  const t = useMessages(personLinkMessages);
  const [said, setSaid] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(linkAddress(made.token, person.language).href);
      setSaid("copied");
    } catch {
      // No clipboard without https, or the browser's owner forbade it: the text stands marked instead.
      const shown = document.querySelector("#own-link");
      if (shown) getSelection()?.selectAllChildren(shown);
      setSaid("copyFailed");
    }
  };
  return (
    <div className="dialog-form">
      <div className="dialog-body stack">
        <div className="no-print">
          <Note look="wait" icon={TriangleAlert}>
            <p>{t.rich("once", bold, { name: firstName(person.name) })}</p>
          </Note>
        </div>
        <LinkPaper person={person} organization={organization} made={made} />
        <div className="no-print stack-s">
          <p className="small soft">{t("theLink")}</p>
          <p className="own-link" id="own-link">
            {linkAddress(made.token, person.language).href}
          </p>
          <p role="status">{said && t(said)}</p>
        </div>
      </div>
      <footer className="dialog-foot">
        <Button icon={Printer} onClick={() => window.print()}>
          {t("print")}
        </Button>
        <Button look="second" icon={Copy} onClick={() => void copy()}>
          {t("copy")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("done")}
        </Button>
      </footer>
    </div>
  );
}
