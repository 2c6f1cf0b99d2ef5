import { defineMessages } from "../../i18n/messages.ts";

export const sheetMessages = defineMessages({
  en: {
    showResults: "{count, plural, =0 {No programs with these filters} one {Show # program} other {Show # programs}}",
    closeFilters: "Close the filters",
  },
  es: {
    showResults: "{count, plural, =0 {Ningún programa con estos filtros} one {Ver # programa} other {Ver # programas}}",
    closeFilters: "Cerrar los filtros",
  },
});
