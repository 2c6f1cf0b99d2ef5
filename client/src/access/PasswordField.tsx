import { useState } from "react";
import { useMessages } from "../i18n/i18n.tsx";
import { Checkbox } from "../ui/CheckboxGroup.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type PasswordAdvice, passwordAdvice, shortestPassword } from "./password-advice.ts";
import { passwordMessages } from "./password.messages.ts";

export interface PasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password that one may look at while writing it. */
export function PasswordField({ id, ...field }: PasswordFieldProps) {
  const t = useMessages(passwordMessages);
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <TextField {...field} id={id} type={isShown ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
      <Checkbox label={t("show")} isChecked={isShown} onChange={setShown} />
    </div>
  );
}

/** A new password, with what would make it better. `own`: names and addresses that should not be in it. */
export function NewPasswordField({ own, ...field }: Omit<PasswordFieldProps, "autoComplete"> & { readonly own: readonly string[] }) {
  return (
    <div className="stack-s">
      <PasswordField {...field} autoComplete="new-password" />
      <Advice advice={field.value === "" ? null : passwordAdvice(field.value, own)} />
    </div>
  );
}

/** How full the bar is; the words beside it say the same. */
const steps: Readonly<Record<PasswordAdvice, number>> = { longer: 1, repeats: 1, common: 1, ownName: 2, fair: 3, strong: 4 };

function Advice({ advice }: { readonly advice: PasswordAdvice | null }) {
  const t = useMessages(passwordMessages);
  return (
    <div className="password-advice">
      {advice !== null && <meter aria-hidden="true" min={0} max={4} low={2} high={3} optimum={4} value={steps[advice]} />}
      <p className="hint" role="status">
        {t(advice ?? "how", { length: shortestPassword })}
      </p>
    </div>
  );
}
