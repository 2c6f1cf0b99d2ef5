import { useState } from "react";
import CircleAlert from "lucide-react/icons/circle-alert";
import Copy from "lucide-react/icons/copy";
import Download from "lucide-react/icons/download";
import Printer from "lucide-react/icons/printer";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { accountMessages } from "./account.messages.ts";

/** Shown once: keep them now, or make new ones later. */
export function RecoveryCodes({
  codes,
  email,
  onDone,
}: {
  readonly codes: readonly string[];
  readonly email: string;
  readonly onDone: () => void;
}) {
  const t = useMessages(accountMessages);
  const [said, setSaid] = useState("");
  const text = `Waypost, ${email}\n\n${codes.join("\n")}\n`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t("copied"));
    } catch {
      setSaid(t("copyFailed"));
    }
  };
  return (
    <div className="stack recovery-codes">
      <h3 className="h4">{t("codes")}</h3>
      <Note look="wait" icon={CircleAlert}>
        <p>{t.rich("codesText", { b: (words) => <b>{words}</b> })}</p>
      </Note>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="second" icon={Copy} onClick={() => void copy()}>
          {t("copy")}
        </Button>
        <Button look="second" icon={Download} onClick={() => download(text)}>
          {t("download")}
        </Button>
        <Button look="second" icon={Printer} onClick={() => globalThis.print()}>
          {t("print")}
        </Button>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      <Button onClick={onDone}>{t("codesKept")}</Button>
    </div>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "waypost-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(address);
}
