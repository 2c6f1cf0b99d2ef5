import { defineMessages } from "../../i18n/messages.ts";

export const organizationAreaMessages = defineMessages({
  en: {
    parts: "Parts of your organization",
    members: "Members",
    rules: "Sign-in rules",
    apiKeys: "API keys",
    audit: "Audit log",
  },
  es: {
    parts: "Partes de su organización",
    members: "Miembros",
    rules: "Reglas de acceso",
    apiKeys: "Claves de API",
    audit: "Auditoría",
  },
});
