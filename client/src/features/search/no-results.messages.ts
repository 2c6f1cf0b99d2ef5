import { defineMessages } from "../../i18n/messages.ts";

export const noResultsMessages = defineMessages({
  en: {
    noHelp: "This does not mean that there is no help. Try one of these:",
    takeOffFilter: "Take off “{label}”",
    takeOffFilters: "Take off all filters",
    takeOffText: "Your words and place stay",
    findsThen: "{count, plural, one {Then there is # program} other {Then there are # programs}}",
    fewerWords: "Search for “{text}”",
    fewerWordsText: "Fewer words find more",
    wider: "Look within {miles} miles",
    widerText: "Farther away than now",
    everywhere: "Look in the whole country",
    everywhereText: "Without a place",
    call211: "Call 211 and ask a person",
    call211Text: "Free, any hour, many languages",
  },
  es: {
    noHelp: "Esto no quiere decir que no haya ayuda. Pruebe algo de esto:",
    takeOffFilter: "Quitar “{label}”",
    takeOffFilters: "Quitar todos los filtros",
    takeOffText: "Sus palabras y su lugar se quedan",
    findsThen: "{count, plural, one {Entonces hay # programa} other {Entonces hay # programas}}",
    fewerWords: "Buscar “{text}”",
    fewerWordsText: "Con menos palabras se encuentra más",
    wider: "Buscar a menos de {miles} millas",
    widerText: "Más lejos que ahora",
    everywhere: "Buscar en todo el país",
    everywhereText: "Sin un lugar",
    call211: "Llamar al 211 y preguntarle a una persona",
    call211Text: "Gratis, a cualquier hora, en muchos idiomas",
  },
});
