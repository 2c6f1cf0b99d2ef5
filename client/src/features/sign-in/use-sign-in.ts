import { useEffect, useState } from "react";
import type { Trouble } from "../../access/auth-client.ts";
import { canOfferPasskeys, signInWithPasskey, stopOfferingPasskeys } from "../../access/passkeys.ts";
import {
  type DemoAccount,
  type OrganizationRefusal,
  organizationSignIn,
  sendSignInLink,
  signIn,
  type SignInRefusal,
} from "../../access/session.ts";
import { useRequest } from "../../access/use-request.ts";
import { focusHeading } from "../../lib/focus.ts";
import { comingBack, useArrival } from "./use-arrival.ts";

export type EntryFailure = Trouble | { readonly kind: SignInRefusal | OrganizationRefusal | "canceled" | "unknown" };
export type SignInWork = ReturnType<typeof useSignIn>;

/** The state of signing in: what was written, by which way one is going in, and what went wrong. */
export function useSignIn(asked: string | null) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [step, setStep] = useState<"start" | "secondFactor" | "linkSent">("start");
  /** Whose sign-in is under way, or by which way. */
  const [working, setWorking] = useState<string | null>(null);
  const { failure, run, forget } = useRequest<EntryFailure>();
  const arrive = useArrival(asked);

  const enter = async (who: string, secret: string) => {
    setWorking(who);
    const answer = await run(() => signIn(who, secret));
    if (answer?.data.needsSecondFactor === false) return arrive();
    setWorking(null);
    if (!answer) return undefined;
    setStep("secondFactor");
    return focusHeading();
  };
  const enterWithPasskey = async () => {
    setWorking("passkey");
    if (await run(() => signInWithPasskey(false))) return arrive();
    return setWorking(null);
  };
  const requestLink = () => sendSignInLink(email.trim(), comingBack(asked));
  const sendLink = async () => {
    setWorking("link");
    const answer = await run(requestLink);
    setWorking(null);
    if (!answer) return;
    setStep("linkSent");
    focusHeading();
  };
  const enterByOrganization = async () => {
    setWorking("organization");
    const answer = await run(() => organizationSignIn(email.trim(), comingBack(asked)));
    if (answer) return globalThis.location.assign(answer.data);
    return setWorking(null);
  };
  const startAgain = () => {
    forget();
    setPassword("");
    setStep("start");
  };
  useOfferedPasskeys(arrive);
  const chooseAccount = (account: DemoAccount) => void enter(account.email, account.password);
  return {
    email,
    setEmail,
    password,
    setPassword,
    step,
    working,
    failure,
    arrive,
    enter,
    enterWithPasskey,
    sendLink,
    requestLink,
    enterByOrganization,
    startAgain,
    chooseAccount,
  };
}

/** Lets the browser offer passkeys below the e-mail field, for as long as the page is open. What it cannot do is not worth a word. */
function useOfferedPasskeys(arrive: () => Promise<void>): void {
  useEffect(() => {
    let isOpen = true;
    void (async () => {
      if (!(await canOfferPasskeys()) || !isOpen) return;
      const outcome = await signInWithPasskey(true);
      if (isOpen && outcome.kind === "done") await arrive();
    })();
    return () => {
      isOpen = false;
      void stopOfferingPasskeys();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for the page: `arrive` is made anew with each drawing and does the same
  }, []);
}
