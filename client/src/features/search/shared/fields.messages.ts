import { defineMessages } from "../../../i18n/messages.ts";

export const fieldMessages = defineMessages({
  en: {
    nearYou: "Near where I am",
    nearMe: "Use where I am now",
    nearMeAsking: "Asking your device where you are…",
    nearMeDenied: "Your browser may not tell us where you are. Type a ZIP code or a city instead.",
    nearMeLate: "Your device could not find you in time. Press again, or type a ZIP code or a city.",
    kind_NEED: "Need",
    kind_PROGRAM: "Program",
    kind_ORGANIZATION: "Organization",
    kind_PLACE: "Place",
    suggestions: "Suggestions",
    suggestionCount: "{count, plural, =0 {No suggestions} one {# suggestion} other {# suggestions}}",
  },
  es: {
    nearYou: "Cerca de donde estoy",
    nearMe: "Usar el lugar donde estoy",
    nearMeAsking: "Preguntando a su aparato dónde está…",
    nearMeDenied: "Su navegador no tiene permiso de decirnos dónde está. Mejor escriba un código postal o una ciudad.",
    nearMeLate: "Su aparato no pudo ubicarlo a tiempo. Intente otra vez, o escriba un código postal o una ciudad.",
    kind_NEED: "Necesidad",
    kind_PROGRAM: "Programa",
    kind_ORGANIZATION: "Organización",
    kind_PLACE: "Lugar",
    suggestions: "Sugerencias",
    suggestionCount: "{count, plural, =0 {Sin sugerencias} one {# sugerencia} other {# sugerencias}}",
  },
});
