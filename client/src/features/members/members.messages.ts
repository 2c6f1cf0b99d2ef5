import { defineMessages } from "../../i18n/messages.ts";

export const membersMessages = defineMessages({
  en: { title: "Members", rulesTitle: "Sign-in rules" },
  es: { title: "Miembros", rulesTitle: "Reglas de acceso" },
});
