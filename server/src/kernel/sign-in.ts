/** Ways of making a session. */
export const signInMethods = ["PASSWORD", "PASSKEY", "MAGIC_LINK", "SINGLE_SIGN_ON"] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** How the session behind a request was made. Rules of organizations are about this, not about what the account could do besides. */
export interface SignIn {
  /** Null: nobody signed in, or before this was kept. */
  readonly method: SignInMethod | null;
  /** A second factor was shown: a code, or a passkey whose device checked who holds it. */
  readonly hasSecondFactor: boolean;
  /** The identity provider that vouched for the user. */
  readonly ssoProviderId: string | null;
}

export const notSignedIn: SignIn = { method: null, hasSecondFactor: false, ssoProviderId: null };
