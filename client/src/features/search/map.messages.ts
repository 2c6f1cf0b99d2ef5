import { defineMessages } from "../../i18n/messages.ts";

export const mapMessages = defineMessages({
  en: {
    map: "Map",
    mapOf: "Map with {count, plural, one {# place} other {# places}} within {miles} miles of {place}. The same places are in the list.",
    mapCaption:
      "{places, plural, =0 {<b>No program in this list has a place</b>} one {<b># program of {all} has a place</b>} other {<b># programs of {all} have a place</b>}} on this map. The others help by phone, online or at your home, or do not show their address.",
    north: "N",
    you: "You",
  },
  es: {
    map: "Mapa",
    mapOf:
      "Mapa con {count, plural, one {# lugar} other {# lugares}} a menos de {miles} millas de {place}. Los mismos lugares están en la lista.",
    mapCaption:
      "{places, plural, =0 {<b>Ningún programa de esta lista tiene un lugar</b>} one {<b># programa de {all} tiene un lugar</b>} other {<b># programas de {all} tienen un lugar</b>}} en este mapa. Los demás ayudan por teléfono, por internet o en su casa, o no muestran su dirección.",
    north: "N",
    you: "Usted",
  },
});
