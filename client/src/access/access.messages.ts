import { defineMessages } from "../i18n/messages.ts";

export const accessMessages = defineMessages({
  en: {
    loading: "Loading your workspace",
    failed: "Your workspace did not load",
    failedText: "We could not ask who you are. Check the connection and try again. Searching for programs may still work.",
    offlineText: "You are offline. Your workspace opens as soon as you are back.",
    retry: "Try again",
    find: "Find programs",
    secondFactorFirst: "One thing before you go on",
    secondFactorFirstText: "Your organization asks for a second step when signing in. Turn it on in your account, then come back.",
    secondFactorTurnOn: "Turn on the second step",
    noOrganization: "You are in no organization yet",
    noOrganizationText: "Referrals belong to organizations. Ask the administrator of yours to add {email}. Finding programs works without.",
    signOut: "Sign out",
  },
  es: {
    loading: "Cargando su espacio de trabajo",
    failed: "Su espacio de trabajo no cargó",
    failedText: "No pudimos preguntar quién es usted. Revise la conexión e intente otra vez. Tal vez buscar programas sí funcione.",
    offlineText: "No tiene conexión. Su espacio de trabajo se abre en cuanto vuelva.",
    retry: "Intentar otra vez",
    find: "Buscar programas",
    secondFactorFirst: "Una cosa antes de seguir",
    secondFactorFirstText: "Su organización pide un segundo paso al entrar. Actívelo en su cuenta y después vuelva.",
    secondFactorTurnOn: "Activar el segundo paso",
    noOrganization: "Todavía no está en ninguna organización",
    noOrganizationText:
      "Las referencias son de las organizaciones. Pida al administrador de la suya que agregue {email}. Buscar programas funciona sin eso.",
    signOut: "Salir de la cuenta",
  },
});
