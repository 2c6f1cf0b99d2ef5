import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useMessages } from "../../i18n/i18n.tsx";
import { refusalMessages } from "./refusals.messages.ts";
import type { MembersRefused } from "./use-members.ts";

export type MembersFailure = MembersRefused | Trouble;
const bold = { b: (text: string) => <b>{text}</b> };

/** Why nothing was changed. `about` is what the act was on: it decides what it means that it is not there, or can not be so. */
export function MembersFailureNote({
  failure,
  about,
}: {
  readonly failure: MembersFailure | null;
  readonly about: "member" | "invitation" | "organization";
}) {
  const t = useMessages(refusalMessages);
  const words = {
    ADMINISTRATORS_ONLY: t.rich("ADMINISTRATORS_ONLY", bold),
    LAST_ADMINISTRATOR: t.rich("LAST_ADMINISTRATOR", bold),
    PLATFORM_ROLE: t.rich("PLATFORM_ROLE", bold),
    SECOND_FACTOR_FIRST: t.rich("SECOND_FACTOR_FIRST", bold),
    NO_SINGLE_SIGN_ON: t.rich("NO_SINGLE_SIGN_ON", bold),
    SINGLE_SIGN_ON_FIRST: t.rich("SINGLE_SIGN_ON_FIRST", bold),
    gone: t.rich(`${about}Gone`, bold),
    invalid: t.rich(about === "invitation" ? "invalidEmail" : "invalidRoles", bold),
  };
  return <FailureNote failure={failure} words={words} />;
}
