import { type FormEvent, useState } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { myInformationMessages } from "./my-information.messages.ts";

/** For whoever has the paper and no camera. */
export function CodeForm({ onCode }: { readonly onCode: (code: string) => void }) {
  const t = useMessages(myInformationMessages);
  const [code, setCode] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.trim();
    setMissing(typed === "");
    if (typed === "") focusSoon("own-code");
    else onCode(typed);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        id="own-code"
        label={t("field")}
        hint={t("fieldHint")}
        className="own-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={100}
        value={code}
        onChange={setCode}
        error={isMissing ? t("fieldMissing") : undefined}
      />
      <Button type="submit">{t("go")}</Button>
    </form>
  );
}
