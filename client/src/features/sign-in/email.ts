import { useMessages } from "../../i18n/i18n.tsx";
import { signInMessages } from "./sign-in.messages.ts";

/** Only what any address has: the server, and the mail that arrives or does not, know the rest. */
export function isEmail(text: string): boolean {
  return /^\S+@\S+\.\S+$|^\S+@localhost$/.test(text.trim());
}

/** What is wrong with an address; undefined when it may be one. */
export function useEmailFault(): (email: string) => string | undefined {
  const t = useMessages(signInMessages);
  return (email) => (email.trim() === "" ? t("emailMissing") : isEmail(email) ? undefined : t("emailWrong"));
}
