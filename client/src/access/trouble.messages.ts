import { defineMessages } from "../i18n/messages.ts";

export const troubleMessages = defineMessages({
  en: {
    locked:
      "<b>Too many attempts.</b> {seconds, plural, =0 {Wait a few minutes and try again.} one {Wait # second and try again.} other {Wait # seconds and try again.}}",
    failed: "<b>Something on our side is not working.</b> What you wrote is still here. Try again in a moment.",
    unreachable: "<b>We could not be reached.</b> Check your connection and try again. What you wrote is still here.",
    signedOut: "<b>You are not signed in any more.</b> Sign in again, then do this once more.",
    stale: "<b>It has been a while since you signed in.</b> To keep your account safe, sign in again and come back here.",
    signIn: "Sign in again",
  },
  es: {
    locked:
      "<b>Demasiados intentos.</b> {seconds, plural, =0 {Espere unos minutos e intente otra vez.} one {Espere # segundo e intente otra vez.} other {Espere # segundos e intente otra vez.}}",
    failed: "<b>Algo no funciona de nuestro lado.</b> Lo que escribió sigue aquí. Intente otra vez en un momento.",
    unreachable: "<b>No pudimos conectarnos.</b> Revise su conexión e intente otra vez. Lo que escribió sigue aquí.",
    signedOut: "<b>Su sesión ya no está abierta.</b> Entre otra vez y hágalo de nuevo.",
    stale: "<b>Hace tiempo que usted entró.</b> Para cuidar su cuenta, entre otra vez y vuelva aquí.",
    signIn: "Entrar otra vez",
  },
});
