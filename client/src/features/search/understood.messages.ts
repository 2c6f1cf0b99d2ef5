import { defineMessages } from "../../i18n/messages.ts";

export const understoodMessages = defineMessages({
  en: {
    didYouMean: "Did you mean <link>{text}</link>?",
    placeUnknown: "<b>We do not know the place “{place}”,</b> so we looked everywhere. Check how it is spelled, or type a ZIP code.",
    overStateLine:
      "<b>This place is in more than one state: {states}.</b> Before you ask for help, check that the program is for your state.",
    relaxed: "<b>No program is for all that you asked.</b> These may still help.",
  },
  es: {
    didYouMean: "¿Quiso decir <link>{text}</link>?",
    placeUnknown:
      "<b>No conocemos el lugar “{place}”,</b> así que buscamos en todas partes. Revise cómo se escribe, o ponga un código postal.",
    overStateLine: "<b>Este lugar está en más de un estado: {states}.</b> Antes de pedir ayuda, revise que el programa sea para su estado.",
    relaxed: "<b>Ningún programa es para todo lo que pide.</b> Estos pueden ayudar.",
  },
});
