import { defineMessages } from "../i18n/messages.ts";

/** What a member may do, in people's words. */
export const roleWords = defineMessages({
  en: {
    ADMIN: "Administrator",
    CASE_MANAGER: "Case manager",
    INTAKE: "Intake",
    LISTING_EDITOR: "Listing editor",
    VIEWER: "Reader",
    STEWARD: "Data steward",
    OPERATOR: "Operator",
  },
  es: {
    ADMIN: "Administración",
    CASE_MANAGER: "Trabajo social",
    INTAKE: "Recepción de casos",
    LISTING_EDITOR: "Edición de fichas",
    VIEWER: "Solo lectura",
    STEWARD: "Cuidado de los datos",
    OPERATOR: "Operación",
  },
});
