import { useEffect, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { paths } from "../../routes/paths.ts";
import type { SummarisedError } from "../../ui/ErrorSummary.tsx";
import {
  consentWith,
  emptySendForm,
  fieldOf,
  isTouched,
  type SendField,
  type SendForm,
  sendInput,
  type SendProblem,
  sendProblems,
} from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";
import { endHandOn } from "./shared/hand-on.ts";
import { isoDay } from "./shared/move-form.ts";
import { referralWords } from "./shared/referral-words.messages.ts";
import { newIdempotencyKey, type SendFailure, useSendReferral } from "./use-send-referral.ts";
import { useNow } from "./shared/use-now.ts";

export interface SendTarget {
  readonly id: string;
  readonly needs: readonly string[];
  readonly redirectedFrom: string | null;
}

/** The state of one referral that is being written: what was typed, what is wrong with it, and how sending went. */
export function useSendForm(target: SendTarget, start: Partial<SendForm>) {
  const navigate = useNavigate();
  const send = useSendReferral();
  const t = useMessages(sendMessages);
  const format = useFormat();
  const toast = useToast();
  const [search, setSearch] = useSearchParams();
  const [key, setKey] = useState(newIdempotencyKey);
  const [form, setForm] = useState<SendForm>(() => ({ ...emptySendForm(target.needs), ...start }));
  const [asked, setAsked] = useState<"nothing" | "draft" | "send">("nothing");
  const [attempt, setAttempt] = useState(0);
  const [working, setWorking] = useState<"send" | "draft" | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const today = isoDay(useNow());
  const problems = asked === "nothing" ? [] : sendProblems(form, today, asked === "draft");
  // The address may be opened at the second step; without a form that is complete there is nothing to review.
  const isReview = search.get("step") === "review" && sendProblems(form, today).length === 0;
  useLeaveWarning(isTouched(form) && working === null);

  const change = (part: Partial<SendForm>) => {
    setForm({ ...form, ...part });
    if (failure?.__typename === "InvalidInput" || failure?.__typename === "ConsentMissing") setFailure(null);
  };
  const toForm = () => setSearch({}, { replace: true });
  const stumble = () => {
    setAttempt(attempt + 1);
    if (isReview) toForm();
  };
  const review = () => {
    setAsked("send");
    setFailure(null);
    if (sendProblems(form, today).length > 0) stumble();
    else setSearch({ step: "review" });
  };
  const finish = async (how: "send" | "draft") => {
    if (working !== null) return;
    setAsked(how);
    if (sendProblems(form, today, how === "draft").length > 0) return stumble();
    setWorking(how);
    setFailure(null);
    const outcome = await send(
      sendInput(form, {
        serviceId: target.id,
        idempotencyKey: key,
        redirectedFrom: target.redirectedFrom,
        send: how === "send",
        now: new Date(),
      }),
    );
    if (outcome.__typename === "ReferralCreated") {
      endHandOn();
      const { dueAt } = outcome.referral;
      toast(how === "draft" ? t("draftSaved") : dueAt ? t("sentJustNow", { date: format.weekdayDate(dueAt) }) : t("sentPlain"));
      void navigate(paths.referral(outcome.referral.id), { replace: true });
      return;
    }
    setWorking(null);
    setFailure(outcome);
    if (outcome.__typename === "ConsentMissing") setForm({ ...form, consent: consentWith(form.consent, outcome.missingData) });
    if (outcome.__typename === "InvalidInput" || outcome.__typename === "ConsentMissing") {
      // Nothing was saved: what is sent next is another request.
      setKey(newIdempotencyKey());
      stumble();
    }
  };
  const goTo = (field: SendField) => {
    toForm();
    focusSoon(field);
  };
  return { form, change, problems, attempt, working, failure, isReview, review, finish, goTo, toForm };
}

/** What is wrong, by field and in one list: our own findings first, then what the server says. */
export function useSendErrors(problems: readonly SendProblem[], failure: SendFailure | null) {
  const t = useMessages(sendMessages);
  const words = useMessages(referralWords);
  const format = useFormat();
  const ours = problems.map(({ field, code, digits }): SummarisedError => ({ fieldId: field, message: t(code, { digits: digits ?? 0 }) }));
  const theirs = theirErrors();
  const errors = [...ours, ...theirs.filter(({ fieldId }) => fieldId === null || ours.every((one) => one.fieldId !== fieldId))];
  return { errors, errorOf: (field: SendField) => errors.find(({ fieldId }) => fieldId === field)?.message };

  function theirErrors(): readonly SummarisedError[] {
    if (failure?.__typename === "InvalidInput") {
      return failure.problems.length === 0
        ? [{ fieldId: null, message: failure.message }]
        : failure.problems.map(({ field, message }) => ({ fieldId: fieldOf(field), message }));
    }
    if (failure?.__typename === "ConsentMissing") {
      const data = format.list(failure.missingData.map((datum) => words(`data_${datum}`)));
      const organization = failure.receiver.name;
      return [
        {
          fieldId: "consent-method",
          message: data === "" ? t("consentOther", { organization }) : t("consentShort", { organization, data }),
        },
      ];
    }
    return [];
  }
}

/** The browser asks before a page with something unsent is closed. */
function useLeaveWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isOn]);
}
