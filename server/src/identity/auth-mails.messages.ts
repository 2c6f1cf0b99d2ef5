export type AuthMailKind = "CONFIRM_EMAIL" | "ALREADY_SIGNED_UP" | "RESET_PASSWORD" | "PASSWORD_CHANGED" | "MAGIC_LINK" | "NO_LINK_FOR_YOU";

/** A mail is `before`, the link where there is one, and `after`. */
interface MailWords {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

export type MailLanguage = "en" | "es";

/** The language that a browser asks for first, of the two that we write in. */
export function mailLanguage(acceptLanguage: string | null): MailLanguage {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith("q="));
      return { language: tag.split("-")[0], weight: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ language, weight }) => weight > 0 && (language === "en" || language === "es"))
    .toSorted((one, other) => other.weight - one.weight);
  return wanted[0]?.language === "es" ? "es" : "en";
}

export const mailWords: Readonly<Record<MailLanguage, Readonly<Record<AuthMailKind, MailWords>>>> = {
  en: {
    CONFIRM_EMAIL: {
      subject: "Confirm your e-mail address for Waypost",
      before: "Open this link to confirm that this is your e-mail address. Then you can sign in to Waypost. The link works for one hour.",
      after: "You did not sign up for Waypost? Then do nothing. Without this link nobody can use the account.",
    },
    ALREADY_SIGNED_UP: {
      subject: "You already have a Waypost account",
      before:
        "Somebody tried to sign up for Waypost with this e-mail address. You already have an account. Sign in here. If you forgot your password, you can set a new one there.",
      after: "Was it not you? Then do nothing. Your account did not change.",
    },
    RESET_PASSWORD: {
      subject: "Set a new password for Waypost",
      before: "Open this link to set a new password. It works once, for one hour. You will be signed out on every device.",
      after: "You did not ask for this? Then do nothing. Your password did not change.",
    },
    PASSWORD_CHANGED: {
      subject: "Your Waypost password was changed",
      before: "The password of your Waypost account was changed. Every other device was signed out.",
      after: "Was it not you? Set a new password right away: choose “Forgot password” on the sign-in page.",
    },
    MAGIC_LINK: {
      subject: "Your link to sign in to Waypost",
      before: "Open this link to sign in to Waypost. It works once, for 15 minutes.",
      after: "You did not ask for this? Then do nothing, and do not give the link to anybody.",
    },
    NO_LINK_FOR_YOU: {
      subject: "How to sign in to Waypost",
      before:
        "Somebody asked for a link to sign in to Waypost with this e-mail address. Your account is better protected than a link can do. Sign in here with your password or your passkey.",
      after: "You did not ask for this? Then do nothing.",
    },
  },
  es: {
    CONFIRM_EMAIL: {
      subject: "Confirme su correo electrónico para Waypost",
      before:
        "Abra este enlace para confirmar que este es su correo electrónico. Después podrá iniciar sesión en Waypost. El enlace funciona durante una hora.",
      after: "¿No creó una cuenta en Waypost? Entonces no haga nada. Sin este enlace nadie puede usar la cuenta.",
    },
    ALREADY_SIGNED_UP: {
      subject: "Usted ya tiene una cuenta en Waypost",
      before:
        "Alguien intentó crear una cuenta en Waypost con este correo electrónico. Usted ya tiene una cuenta. Inicie sesión aquí. Si olvidó su contraseña, allí puede poner una nueva.",
      after: "¿No fue usted? Entonces no haga nada. Su cuenta no cambió.",
    },
    RESET_PASSWORD: {
      subject: "Ponga una nueva contraseña para Waypost",
      before:
        "Abra este enlace para poner una nueva contraseña. Funciona una sola vez, durante una hora. Se cerrará su sesión en todos los dispositivos.",
      after: "¿No lo pidió usted? Entonces no haga nada. Su contraseña no cambió.",
    },
    PASSWORD_CHANGED: {
      subject: "Se cambió su contraseña de Waypost",
      before: "Se cambió la contraseña de su cuenta de Waypost. Se cerró la sesión en todos los demás dispositivos.",
      after: "¿No fue usted? Ponga una nueva contraseña ahora mismo: elija «Olvidé mi contraseña» en la página de inicio de sesión.",
    },
    MAGIC_LINK: {
      subject: "Su enlace para iniciar sesión en Waypost",
      before: "Abra este enlace para iniciar sesión en Waypost. Funciona una sola vez, durante 15 minutos.",
      after: "¿No lo pidió usted? Entonces no haga nada y no le dé el enlace a nadie.",
    },
    NO_LINK_FOR_YOU: {
      subject: "Cómo iniciar sesión en Waypost",
      before:
        "Alguien pidió un enlace para iniciar sesión en Waypost con este correo electrónico. Su cuenta está mejor protegida de lo que permite un enlace. Inicie sesión aquí con su contraseña o su llave de acceso.",
      after: "¿No lo pidió usted? Entonces no haga nada.",
    },
  },
};
