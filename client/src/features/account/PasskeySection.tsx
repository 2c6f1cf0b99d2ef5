import { type FormEvent, useState } from "react";
import KeyRound from "lucide-react/icons/key-round";
import { addPasskey, type AddPasskeyOutcome, canUsePasskeys, type Passkey, readPasskeys, removePasskey } from "../../access/passkeys.ts";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useAnswer } from "../../access/use-answer.ts";
import { useRequest } from "../../access/use-request.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { SubmitButtons } from "../../ui/SubmitButtons.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { accountMessages } from "./account.messages.ts";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { Listed } from "./Listed.tsx";

const bold = { b: (text: string) => <b>{text}</b> };

/** Passkeys: which there are, another one, one less. */
export function PasskeySection() {
  const t = useMessages(accountMessages);
  const { answer, again } = useAnswer(readPasskeys);
  const [isAdding, setAdding] = useState(false);
  const close = () => {
    setAdding(false);
    focusSoon("passkeys-title");
  };
  const added = () => {
    close();
    again();
  };
  const open = () => {
    setAdding(true);
    focusSoon("passkey-name");
  };
  return (
    <AccountSection id="passkeys" title={t("passkeys")}>
      <p>{t("passkeysText")}</p>
      <Listed answer={answer} empty={t("passkeysNone")} onAgain={again}>
        {(key) => <PasskeyRow key={key.id} passkey={key} onRemoved={again} />}
      </Listed>
      {isAdding && <AddForm onDone={added} onCancel={close} />}
      {!isAdding && canUsePasskeys() && (
        <Button look="second" icon={KeyRound} onClick={open}>
          {t("passkeyAdd")}
        </Button>
      )}
      {!canUsePasskeys() && <p className="hint">{t("passkeysUnsupported")}</p>}
    </AccountSection>
  );
}

function PasskeyRow({ passkey, onRemoved }: { readonly passkey: Passkey; readonly onRemoved: () => void }) {
  const t = useMessages(accountMessages);
  const format = useFormat();
  const { isWorking, failure, run } = useRequest<Trouble>();
  const remove = async () => {
    if (!(await run(() => removePasskey(passkey.id)))) return;
    focusSoon("passkeys-title");
    onRemoved();
  };
  const name = passkey.name || t("passkeyNameless");
  return (
    <li className="account-row">
      <Icon of={KeyRound} />
      <div>
        <b>{name}</b>
        {passkey.added !== null && <p className="soft small">{t("passkeyAdded", { date: format.date(passkey.added) })}</p>}
        <FailureNote failure={failure} words={{}} />
      </div>
      <ConfirmButton label={t("remove")} of={name} question={t("passkeyRemoveSure")} isWorking={isWorking} onSure={() => void remove()} />
    </li>
  );
}

function AddForm({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const t = useMessages(accountMessages);
  const [name, setName] = useState("");
  const { isWorking, failure, run } = useRequest<Exclude<AddPasskeyOutcome, { kind: "done" }>>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => addPasskey(name.trim() || t("passkeyNameless")))) onDone();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <FailureNote failure={failure} words={{ canceled: t.rich("passkeyCanceled", bold), known: t.rich("passkeyKnown", bold) }} />
      <TextField
        id="passkey-name"
        label={t("passkeyName")}
        hint={t("passkeyNameHint")}
        value={name}
        onChange={setName}
        maxLength={60}
        autoComplete="off"
      />
      <div className="row">
        <SubmitButtons
          submit={t("passkeyGoOn")}
          cancel={t("cancel")}
          working={isWorking ? t("passkeyWorking") : undefined}
          onCancel={onCancel}
        />
      </div>
    </form>
  );
}
