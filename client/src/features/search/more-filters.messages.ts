import { defineMessages } from "../../i18n/messages.ts";

export const moreFilterMessages = defineMessages({
  en: {
    within: "Places within",
    withinMiles: "{miles} miles",
    withinCount: "{miles} miles ({count})",
    withinNote: "Programs that serve your area by phone or online always show.",
    openAt: "Open at a time",
    day: "Day",
    anyDay: "Any day",
    time: "Time",
    openAtNote: "By the clock of your device.",
  },
  es: {
    within: "Lugares a menos de",
    withinMiles: "{miles} millas",
    withinCount: "{miles} millas ({count})",
    withinNote: "Siempre salen los programas que atienden su zona por teléfono o por internet.",
    openAt: "Abierto a cierta hora",
    day: "Día",
    anyDay: "Cualquier día",
    time: "Hora",
    openAtNote: "Según el reloj de su aparato.",
  },
});
