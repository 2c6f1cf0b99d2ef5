import { roles } from "@waypost/schema/roles";
import { useFormat, useMessages } from "../i18n/i18n.tsx";
import { roleWords } from "./roles.messages.ts";

/** "Case manager, Administrator"; a role that is new to us stays as the server names it. */
export function useRoleWords(): (given: readonly string[]) => string {
  const t = useMessages(roleWords);
  const format = useFormat();
  return (given) =>
    format.list(
      given.map((role) => {
        const known = roles.find((one) => one === role);
        return known ? t(known) : role;
      }),
    );
}
