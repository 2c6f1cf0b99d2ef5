import type { ReactNode } from "react";
import { useMessages } from "../i18n/i18n.tsx";
import type { PasswordRefusal } from "./account.ts";
import { shortestPassword } from "./password-advice.ts";
import { passwordMessages } from "./password.messages.ts";

/** What is said when the server does not take a password. */
export function usePasswordWords(): Readonly<Record<PasswordRefusal, ReactNode>> {
  const t = useMessages(passwordMessages);
  const bold = { b: (text: string) => <b>{text}</b> };
  return {
    tooShort: t.rich("tooShort", bold, { length: shortestPassword }),
    tooLong: t.rich("tooLong", bold),
    tooEasy: t.rich("tooEasy", bold),
  };
}
