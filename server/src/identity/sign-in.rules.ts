import type { SignIn } from "../kernel/sign-in.ts";

/** Why a membership cannot be acted on by this session. */
export const membershipBlocks = ["SECOND_FACTOR_REQUIRED", "SINGLE_SIGN_ON_REQUIRED"] as const;
export type MembershipBlock = (typeof membershipBlocks)[number];

/** What an organization asks of the sessions that act for it. */
export interface SignInRules {
  readonly requireSecondFactor: boolean;
  /** False: sessions of its own provider only. Never false without a provider. */
  readonly passwordSignIn: boolean;
  /** The organization's own identity provider. */
  readonly providerId: string | null;
}

/** Whether the session comes from the organization's own provider. One that was replaced since does not count. */
export function cameByProvider({ ssoProviderId }: SignIn, { providerId }: Pick<SignInRules, "providerId">): boolean {
  return providerId !== null && ssoProviderId === providerId;
}

/** A second factor was shown to us, or to the organization's own provider, whose word about its own people the organization takes. */
export function satisfiesSecondFactor(signIn: SignIn, rules: Pick<SignInRules, "providerId">): boolean {
  return signIn.hasSecondFactor || cameByProvider(signIn, rules);
}

/** What is missing before the session may act for the organization; null: nothing. Other memberships of the user are not touched by it. */
export function blockOf(signIn: SignIn, rules: SignInRules): MembershipBlock | null {
  if (!rules.passwordSignIn && !cameByProvider(signIn, rules)) return "SINGLE_SIGN_ON_REQUIRED";
  return rules.requireSecondFactor && !satisfiesSecondFactor(signIn, rules) ? "SECOND_FACTOR_REQUIRED" : null;
}
