import { defineMessages } from "../../i18n/messages.ts";

/** What each role is for, for whoever gives it. */
export const roleHints = defineMessages({
  en: {
    ADMIN: "Invites people, changes roles and sign-in rules, makes API keys. Sees referrals, and may answer them.",
    CASE_MANAGER: "Writes and sends referrals for people, and follows them up.",
    INTAKE: "Answers the referrals that reach your organization.",
    LISTING_EDITOR: "Keeps your programs' pages true.",
    VIEWER: "Sees what the others do and changes nothing.",
    STEWARD: "For the platform: keeps the data of all organizations in order.",
    OPERATOR: "For the platform: runs it.",
    fixedAdmin: "Nobody else is an administrator: make somebody else one first.",
    fixedPlatform: "Only operators of the platform give or take this.",
  },
  es: {
    ADMIN: "Invita, cambia funciones y reglas de acceso, crea claves de API. Ve las referencias y puede contestarlas.",
    CASE_MANAGER: "Escribe y envía referencias para las personas, y les da seguimiento.",
    INTAKE: "Contesta las referencias que llegan a su organización.",
    LISTING_EDITOR: "Mantiene al día las páginas de sus programas.",
    VIEWER: "Ve lo que hacen los demás y no cambia nada.",
    STEWARD: "Para la plataforma: ordena los datos de todas las organizaciones.",
    OPERATOR: "Para la plataforma: la opera.",
    fixedAdmin: "Nadie más administra: primero dé esta función a otra persona.",
    fixedPlatform: "Solo quienes operan la plataforma la dan o la quitan.",
  },
});
