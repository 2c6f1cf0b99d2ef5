import { defineMessages } from "../i18n/messages.ts";

/** What is said about passwords, wherever one is written. */
export const passwordMessages = defineMessages({
  en: {
    show: "Show the password",
    how: "At least {length} letters, numbers or signs. Four or five words that do not belong together are easy to keep in mind.",
    longer: "Make it longer: at least {length} letters, numbers or signs.",
    repeats: "The same signs come again and again. Mix in other words.",
    common: "This is one of the first things that somebody would try. Use other words.",
    ownName: "Leave your name and your e-mail out of it.",
    fair: "Long enough. One more word makes it harder to guess.",
    strong: "Strong.",
    missing: "Write a password.",
    tooShort: "<b>The password is too short.</b> It needs at least {length} letters, numbers or signs.",
    tooLong: "<b>The password is too long.</b> 200 letters are the most we can keep.",
    tooEasy: "<b>This password is easy to guess.</b> Use four or more words that do not belong together, or let your browser make one.",
  },
  es: {
    show: "Mostrar la contraseña",
    how: "Al menos {length} letras, números o signos. Cuatro o cinco palabras que no van juntas se recuerdan bien.",
    longer: "Hágala más larga: al menos {length} letras, números o signos.",
    repeats: "Los mismos signos se repiten. Agregue otras palabras.",
    common: "Es una de las primeras que alguien probaría. Use otras palabras.",
    ownName: "No ponga en ella su nombre ni su correo.",
    fair: "Es bastante larga. Con una palabra más es más difícil de adivinar.",
    strong: "Fuerte.",
    missing: "Escriba una contraseña.",
    tooShort: "<b>La contraseña es muy corta.</b> Necesita al menos {length} letras, números o signos.",
    tooLong: "<b>La contraseña es muy larga.</b> Podemos guardar hasta 200 letras.",
    tooEasy: "<b>Esta contraseña es fácil de adivinar.</b> Use cuatro o más palabras que no van juntas, o deje que su navegador haga una.",
  },
});
