import { type FormEvent, useRef, useState } from "react";
import Copy from "lucide-react/icons/copy";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { CheckboxGroup } from "../../ui/CheckboxGroup.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";
import { Select } from "../../ui/Select.tsx";
import { SubmitButtons } from "../../ui/SubmitButtons.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { type ApiKeyForm, type ApiKeyProblem, apiKeyProblems, createApiKeyInput, emptyApiKeyForm, ends, scopes } from "./api-key-form.ts";
import { apiKeysMessages } from "./api-keys.messages.ts";
import { type KeyFailure, KeyFailureNote } from "./KeyFailureNote.tsx";
import { useCreateApiKey } from "./use-api-keys.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** Asks what a key is for, makes it, and shows it the one time it can be seen. */
export function MakeKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(apiKeysMessages);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Dialog isOpen onClose={onClose} title={secret === null ? t("makeTitle") : t("madeTitle")} closeLabel={t("close")}>
      {secret === null ? <MakeKeyForm onMade={setSecret} onClose={onClose} /> : <ShownOnce secret={secret} onClose={onClose} />}
    </Dialog>
  );
}

function MakeKeyForm({ onMade, onClose }: { readonly onMade: (secret: string) => void; readonly onClose: () => void }) {
  const t = useMessages(apiKeysMessages);
  const make = useCreateApiKey();
  const box = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<ApiKeyForm>(emptyApiKeyForm);
  const [isAsked, setAsked] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<KeyFailure | null>(null);
  const problems = isAsked ? apiKeyProblems(form) : [];
  const errorOf = (problem: ApiKeyProblem) => (problems.includes(problem) ? t(problem) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [first] = apiKeyProblems(form);
    if (first) box.current?.querySelector<HTMLElement>(first === "nameMissing" ? "#key-name" : "#key-scopes")?.focus();
    if (first || isWorking) return;
    setWorking(true);
    const outcome = await make(createApiKeyInput(form, new Date()));
    setWorking(false);
    if (outcome.__typename === "ApiKeyCreated") onMade(outcome.secret);
    else setFailure(outcome);
  };
  return (
    <form ref={box} className="dialog-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="dialog-body stack">
        {failure && <KeyFailureNote failure={failure} />}
        <TextField
          id="key-name"
          label={t("name")}
          hint={t("nameHint")}
          autoComplete="off"
          maxLength={100}
          value={form.name}
          onChange={(name) => setForm({ ...form, name })}
          error={errorOf("nameMissing")}
        />
        <CheckboxGroup
          id="key-scopes"
          label={t("scopesLabel")}
          choices={scopes.map((scope) => ({ value: scope, label: t(`scope_${scope}`), hint: t(`hint_${scope}`) }))}
          values={form.scopes}
          onChange={(chosen) => setForm({ ...form, scopes: chosen })}
          error={errorOf("scopesMissing")}
        />
        <Select
          label={t("endLabel")}
          value={form.end}
          onChange={(end) => setForm({ ...form, end })}
          choices={ends.map((end) => ({ value: end, label: t(`end_${end}`) }))}
        />
      </div>
      <footer className="dialog-foot">
        <SubmitButtons submit={t("make")} cancel={t("cancel")} working={isWorking ? t("working") : undefined} onCancel={onClose} />
      </footer>
    </form>
  );
}

function ShownOnce({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const t = useMessages(apiKeysMessages);
  const [said, setSaid] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setSaid("copied");
    } catch {
      // No clipboard without https, or the browser's owner forbade it: the text stands marked instead.
      document.querySelector<HTMLInputElement>("#key-secret")?.select();
      setSaid("copyFailed");
    }
  };
  return (
    <div className="dialog-form">
      <div className="dialog-body stack">
        <Note look="wait" icon={TriangleAlert}>
          <p>{t.rich("once", bold)}</p>
        </Note>
        <TextField
          id="key-secret"
          label={t("theKey")}
          className="api-key"
          readOnly
          spellCheck={false}
          autoComplete="off"
          value={secret}
          onChange={() => undefined}
          onFocus={(event) => event.target.select()}
        />
        <div className="row">
          <Button look="second" icon={Copy} onClick={() => void copy()}>
            {t("copy")}
          </Button>
          <p role="status">{said && t(said)}</p>
        </div>
      </div>
      <footer className="dialog-foot">
        <Button onClick={onClose}>{t("done")}</Button>
      </footer>
    </div>
  );
}
