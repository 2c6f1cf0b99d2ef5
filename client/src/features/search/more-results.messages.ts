import { defineMessages } from "../../i18n/messages.ts";

export const moreResultsMessages = defineMessages({
  en: {
    showMoreWorking: "Getting more…",
    moreFailed: "We could not get more just now.",
  },
  es: {
    showMoreWorking: "Buscando más…",
    moreFailed: "No pudimos mostrar más en este momento.",
  },
});
