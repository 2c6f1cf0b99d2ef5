import { defineMessages } from "../../i18n/messages.ts";

export const understoodMessages = defineMessages({
  en: {
    didYouMean: "Did you mean <link>{text}</link>?",
    placeUnknown: "<b>We do not know the place “{place}”,</b> so we looked everywhere. Check how it is spelled, or type a ZIP code.",
    relaxed: "<b>No program is for all that you asked.</b> These may still help.",
  },
  es: {
    didYouMean: "¿Quiso decir <link>{text}</link>?",
    placeUnknown:
      "<b>No conocemos el lugar “{place}”,</b> así que buscamos en todas partes. Revise cómo se escribe, o ponga un código postal.",
    relaxed: "<b>Ningún programa es para todo lo que pide.</b> Estos pueden ayudar.",
  },
});
