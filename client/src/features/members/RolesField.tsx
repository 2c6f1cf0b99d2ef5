import type { Role } from "@waypost/schema/roles";
import { roleWords } from "../../access/roles.messages.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { CheckboxGroup } from "../../ui/CheckboxGroup.tsx";
import type { RoleChoice } from "./member-form.ts";
import { roleHints } from "./role-hints.messages.ts";

/** Roles to tick, each with what it is for. */
export function RolesField(props: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly RoleChoice[];
  readonly values: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly error?: string | undefined;
}) {
  const t = useMessages(roleWords);
  const hint = useMessages(roleHints);
  return (
    <CheckboxGroup
      id={props.id}
      label={props.label}
      choices={props.choices.map(({ role, isFixed }) => ({
        value: role,
        label: t(role),
        hint: hint(isFixed ? (role === "ADMIN" ? "fixedAdmin" : "fixedPlatform") : role),
        isFixed,
      }))}
      values={props.values}
      onChange={props.onChange}
      error={props.error}
    />
  );
}
