import { type Role, roles as allRoles } from "@waypost/schema/roles";

/** Open invitations that the server lets an organization have. */
const openAtMost = 200;

export interface InviteForm {
  readonly email: string;
  readonly roles: readonly Role[];
}
export const emptyInviteForm: InviteForm = { email: "", roles: [] };

export type InviteProblem = "emailMissing" | "emailWrong" | "memberAlready" | "tooManyOpen" | "rolesMissing";

/** What the page itself can see is wrong, in the order of the fields. The server decides all the same. */
export function inviteProblems(
  form: InviteForm,
  known: { readonly members: readonly string[]; readonly invited: readonly string[] },
): readonly InviteProblem[] {
  const email = form.email.trim().toLowerCase();
  const isKnown = (addresses: readonly string[]) => addresses.some((address) => address.toLowerCase() === email);
  const first = (): InviteProblem | null => {
    if (email === "") return "emailMissing";
    if (!/^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]+$/.test(email)) return "emailWrong";
    if (isKnown(known.members)) return "memberAlready";
    // Another invitation to the same address takes the place of the first.
    return known.invited.length >= openAtMost && !isKnown(known.invited) ? "tooManyOpen" : null;
  };
  const ofEmail = first();
  return [...(ofEmail === null ? [] : [ofEmail]), ...(form.roles.length === 0 ? (["rolesMissing"] as const) : [])];
}

export interface RoleChoice {
  readonly role: Role;
  /** Stays as it is: the viewer may neither give nor take it, or nobody else holds it. */
  readonly isFixed: boolean;
}

/** The roles to choose among: those that the viewer may give, and those that the member holds already. */
export function roleChoices(
  grantable: readonly Role[],
  member: { readonly roles: readonly Role[]; readonly isLastAdministrator: boolean },
): readonly RoleChoice[] {
  return allRoles
    .filter((role) => grantable.includes(role) || member.roles.includes(role))
    .map((role) => ({ role, isFixed: !grantable.includes(role) || (role === "ADMIN" && member.isLastAdministrator) }));
}

export interface Standing {
  readonly name: string;
  readonly hasSecondFactor: boolean | null;
}

/** Whom a second factor, asked of everybody, keeps out until they turn one on. */
export function withoutSecondFactor(members: readonly Standing[]): readonly string[] {
  return members.filter(({ hasSecondFactor }) => hasSecondFactor === false).map(({ name }) => name);
}
