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
    secondFactorFirstText:
      "{count, plural, one {{organizations} asks} other {{organizations} ask}} for a second step when signing in. Turn it on in your account, or sign out and come back with a passkey.",
    secondFactorTurnOn: "Turn on the second step",
    singleSignOnFirstText:
      "{name} opens only through its own sign-in. A password or a passkey is not enough there. Sign out, then choose your organization's sign-in.",
    noOrganization: "You are in no organization yet",
    noOrganizationText:
      "Referrals belong to organizations. Ask the administrator of yours to invite {email}: the link in the mail lets you in. If yours is not here yet, found it. Finding programs works without.",
    found: "Found an organization",
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
    secondFactorFirstText:
      "{count, plural, one {{organizations} pide} other {{organizations} piden}} un segundo paso al entrar. Actívelo en su cuenta, o salga y vuelva con una llave de acceso.",
    secondFactorTurnOn: "Activar el segundo paso",
    singleSignOnFirstText:
      "{name} se abre solo por su propia entrada. Allí no basta una contraseña ni una llave de acceso. Salga y elija la entrada de su organización.",
    noOrganization: "Todavía no está en ninguna organización",
    noOrganizationText:
      "Las referencias son de las organizaciones. Pida a quien administra la suya que invite a {email}: el enlace del correo le deja entrar. Si la suya todavía no está aquí, fúndela. Buscar programas funciona sin eso.",
    found: "Fundar una organización",
    signOut: "Salir de la cuenta",
  },
});
