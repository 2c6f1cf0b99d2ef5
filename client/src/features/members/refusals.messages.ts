import { defineMessages } from "../../i18n/messages.ts";

/** Why something about members and rules was not done. */
export const refusalMessages = defineMessages({
  en: {
    ADMINISTRATORS_ONLY: "<b>Only administrators may do this.</b> You may have been one a moment ago. Nothing was changed.",
    LAST_ADMINISTRATOR: "<b>Nobody else is an administrator.</b> Make somebody else one first. Nothing was changed.",
    PLATFORM_ROLE: "<b>Roles of the platform are given and taken by its operators alone.</b> Nothing was changed.",
    SECOND_FACTOR_FIRST:
      "<b>You would lock yourself out.</b> Turn on the second step for your own account first, or sign in with a passkey.",
    SINGLE_SIGN_ON_FIRST:
      "<b>You would lock yourself out.</b> Sign in through your organization's own sign-in first. That also shows that it works.",
    NO_SINGLE_SIGN_ON:
      "<b>Nobody could sign in any more.</b> Your organization has no sign-in of its own yet. Ask the operator of this Waypost to set it up first.",
    memberGone: "<b>This person is no longer a member.</b> Somebody else was quicker.",
    invitationGone: "<b>This invitation is no longer open.</b> It was just accepted, or somebody else took it back.",
    organizationGone: "<b>You are no longer a member here.</b> Load the page again.",
    invalidEmail: "<b>This address can not be invited.</b> It may be misspelled, or somebody with it is a member already.",
    invalidRoles: "<b>Choose at least one role.</b>",
    lastAdministratorShort: "Nobody else is an administrator. Make somebody else one first.",
    platformShort: "Holds a role of the platform, which only its operators take.",
  },
  es: {
    ADMINISTRATORS_ONLY:
      "<b>Solo quienes administran pueden hacer esto.</b> Tal vez usted administraba hasta hace un momento. No se cambió nada.",
    LAST_ADMINISTRATOR: "<b>Nadie más administra.</b> Primero dé esa función a otra persona. No se cambió nada.",
    PLATFORM_ROLE: "<b>Las funciones de la plataforma solo las dan y las quitan quienes la operan.</b> No se cambió nada.",
    SECOND_FACTOR_FIRST:
      "<b>Usted se quedaría fuera.</b> Primero active el segundo paso en su propia cuenta, o entre con una llave de acceso.",
    SINGLE_SIGN_ON_FIRST:
      "<b>Usted se quedaría fuera.</b> Entre primero por la entrada propia de su organización. Así también se ve que funciona.",
    NO_SINGLE_SIGN_ON:
      "<b>Ya nadie podría entrar.</b> Su organización todavía no tiene una entrada propia. Pida primero a quien opera este Waypost que la instale.",
    memberGone: "<b>Esta persona ya no es miembro.</b> Alguien más fue más rápido.",
    invitationGone: "<b>Esta invitación ya no está abierta.</b> Se acaba de aceptar, o alguien más la retiró.",
    organizationGone: "<b>Usted ya no es miembro aquí.</b> Cargue la página otra vez.",
    invalidEmail: "<b>No se puede invitar esta dirección.</b> Tal vez está mal escrita, o alguien con ella ya es miembro.",
    invalidRoles: "<b>Elija al menos una función.</b>",
    lastAdministratorShort: "Nadie más administra. Primero dé esa función a otra persona.",
    platformShort: "Tiene una función de la plataforma, que solo quitan quienes la operan.",
  },
});
