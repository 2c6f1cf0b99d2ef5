import { defineMessages } from "../../i18n/messages.ts";

export const sheetMessages = defineMessages({
  en: {
    showResults: "{count, plural, =0 {No programs with these filters} one {Show {shown} program} other {Show {shown} programs}}",
    closeFilters: "Close the filters",
  },
  es: {
    showResults: "{count, plural, =0 {Ningún programa con estos filtros} one {Ver {shown} programa} other {Ver {shown} programas}}",
    closeFilters: "Cerrar los filtros",
  },
});
