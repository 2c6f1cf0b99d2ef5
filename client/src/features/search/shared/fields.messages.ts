import { defineMessages } from "../../../i18n/messages.ts";

export const fieldMessages = defineMessages({
  en: {
    nearYou: "Near where I am",
    nearMe: "Use where I am now",
    nearMeAsking: "Asking your device where you are…",
    nearMeRefused: "Your device did not tell us where you are. Type a ZIP code or a city instead.",
    kind_NEED: "Need",
    kind_PROGRAM: "Program",
    kind_ORGANIZATION: "Organization",
    kind_PLACE: "Place",
    suggestions: "Suggestions",
    suggestionCount: "{count, plural, =0 {No suggestions} one {# suggestion} other {# suggestions}}",
    clear: "Clear",
  },
  es: {
    nearYou: "Cerca de donde estoy",
    nearMe: "Usar el lugar donde estoy",
    nearMeAsking: "Preguntando a su aparato dónde está…",
    nearMeRefused: "Su aparato no nos dijo dónde está. Mejor escriba un código postal o una ciudad.",
    kind_NEED: "Necesidad",
    kind_PROGRAM: "Programa",
    kind_ORGANIZATION: "Organización",
    kind_PLACE: "Lugar",
    suggestions: "Sugerencias",
    suggestionCount: "{count, plural, =0 {Sin sugerencias} one {# sugerencia} other {# sugerencias}}",
    clear: "Borrar",
  },
});
