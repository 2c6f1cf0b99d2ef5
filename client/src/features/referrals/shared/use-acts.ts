import { useCallback, useState } from "react";
import { useMessages } from "../../../i18n/i18n.tsx";
import { focusHeading } from "../../../lib/focus.ts";
import { useToast } from "../../../ui/Toast.tsx";
import { actsOf, emptyMoveForm, isoDay, isOnePress, type MoveAct, moveInput, type OfferedMove, stillNeeded } from "./move-form.ts";
import { movesMessages } from "./moves.messages.ts";
import type { ReferralState } from "@waypost/schema/referrals/vocabulary";
import { type MoveFailure, useMoveReferral } from "./use-move-referral.ts";

export interface ActingReferral {
  readonly id: string;
  readonly version: number;
  readonly state: ReferralState;
  readonly availableMoves: readonly OfferedMove[];
  /** True where the person's permission is written down already: it is not asked for a second time. */
  readonly hasConsent?: boolean;
}

export interface Act {
  readonly act: MoveAct;
  readonly move: OfferedMove;
}

/** The acts on a referral, and what pressing one does: at once where nothing is asked, else by opening its dialog. */
export function useActs(referral: ActingReferral) {
  const t = useMessages(movesMessages);
  const toast = useToast();
  const run = useMoveReferral();
  const [open, setOpen] = useState<Act | null>(null);
  const [working, setWorking] = useState<MoveAct | null>(null);
  const [failure, setFailure] = useState<MoveFailure | null>(null);
  const { id, version, state, availableMoves, hasConsent = false } = referral;

  const perform = useCallback(
    async (one: Act) => {
      if (!one.move.allowed || working !== null) return;
      setFailure(null);
      if (!isOnePress(one)) {
        setOpen(one);
        return;
      }
      setWorking(one.act);
      const outcome = await run(moveInput({ id, version }, one.move.to, { ...emptyMoveForm(isoDay(new Date())), date: "" }, new Date()));
      setWorking(null);
      if (outcome.__typename === "ReferralMoved") {
        toast(t(`done_${one.act}`));
        focusHeading();
      } else setFailure(outcome);
    },
    [id, version, working, run, toast, t],
  );

  return {
    acts: actsOf(
      state,
      availableMoves.map((move) => stillNeeded(move, hasConsent)),
    ),
    perform,
    working,
    failure,
    open,
    close: () => setOpen(null),
    moved: (act: MoveAct) => {
      setOpen(null);
      toast(t(`done_${act}`));
      focusHeading();
    },
  };
}
