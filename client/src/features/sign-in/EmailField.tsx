import { useMessages } from "../../i18n/i18n.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { signInMessages } from "./sign-in.messages.ts";

export function EmailField({
  value,
  onChange,
  error,
  autoComplete = "email",
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** `username webauthn` lets the browser offer passkeys in the field. */
  readonly autoComplete?: "email" | "username webauthn";
}) {
  const t = useMessages(signInMessages);
  return (
    <TextField
      id="email"
      label={t("email")}
      type="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
