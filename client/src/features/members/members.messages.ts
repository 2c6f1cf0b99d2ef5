import { defineMessages } from "../../i18n/messages.ts";

export const membersMessages = defineMessages({
  en: {
    title: "Members",
    rulesTitle: "Sign-in rules",
    loading: "Loading",
    failed: "This did not load. Check the connection and try again.",
    name: "Name",
    roles: "Roles",
    email: "E-mail",
    you: "you",
    secondFactorOn: "Everybody who works for this organization needs a second step to sign in.",
    secondFactorOff: "A second step to sign in is not asked for.",
    passwordOn: "Members may sign in with a password.",
    passwordOff: "Members sign in through the organization's own sign-in only.",
  },
  es: {
    title: "Miembros",
    rulesTitle: "Reglas de acceso",
    loading: "Cargando",
    failed: "Esto no cargó. Revise la conexión e intente otra vez.",
    name: "Nombre",
    roles: "Funciones",
    email: "Correo electrónico",
    you: "usted",
    secondFactorOn: "Todas las personas que trabajan para esta organización necesitan un segundo paso para entrar.",
    secondFactorOff: "No se pide un segundo paso para entrar.",
    passwordOn: "Los miembros pueden entrar con una contraseña.",
    passwordOff: "Los miembros entran solo por el acceso propio de la organización.",
  },
});
