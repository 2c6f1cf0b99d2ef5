import { type FormEvent, lazy, Suspense, useState } from "react";
import { confirmSecondFactor } from "../../access/account.ts";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useRequest } from "../../access/use-request.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { SubmitButtons } from "../../ui/SubmitButtons.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { accountMessages } from "./account.messages.ts";

const QrCode = lazy(async () => ({ default: (await import("../../ui/QrCode.tsx")).QrCode }));

/** The secret as a picture and as text, and the first code as proof that the app has it. */
export function ConnectApp({
  uri,
  onDone,
  onCancel,
}: {
  readonly uri: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const t = useMessages(accountMessages);
  const [code, setCode] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isWorking, failure, run } = useRequest<Trouble | { readonly kind: "wrongCode" }>();
  const digits = code.replaceAll(/\s/g, "");
  const isWhole = /^\d{6}$/.test(digits);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isWhole) return document.getElementById("first-code")?.focus();
    if (await run(() => confirmSecondFactor(digits))) onDone();
    else focusSoon("first-code");
    return undefined;
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ol className="steps-to-connect">
        <li>{t("connectApp")}</li>
        <li>
          <p>{t("connectScan")}</p>
          <Suspense fallback={<div className="qr" aria-hidden="true" />}>
            <QrCode text={uri} label={t("connectPicture")} />
          </Suspense>
          <p>{t("connectType")}</p>
          <p>
            <code className="secret">{secretOf(uri)}</code>
          </p>
        </li>
        <li>{t("connectCode")}</li>
      </ol>
      <FailureNote failure={failure} words={{ wrongCode: t.rich("wrongCode", { b: (text) => <b>{text}</b> }) }} />
      <TextField
        id="first-code"
        label={t("code")}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        short
        error={isAsked && !isWhole ? t("sixDigits") : undefined}
      />
      <div className="row">
        <SubmitButtons submit={t("connectDone")} cancel={t("cancel")} working={isWorking ? t("working") : undefined} onCancel={onCancel} />
      </div>
    </form>
  );
}

/** In groups of four, as one types it. */
function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return secret.replaceAll(/(.{4})(?=.)/g, "$1 ");
}
