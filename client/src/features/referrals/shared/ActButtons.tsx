import ArrowUndo from "lucide-react/icons/undo-2";
import Check from "lucide-react/icons/check";
import CircleDot from "lucide-react/icons/circle-dot";
import CircleSlash from "lucide-react/icons/circle-slash";
import Clock from "lucide-react/icons/clock";
import Eraser from "lucide-react/icons/eraser";
import Flag from "lucide-react/icons/flag";
import Send from "lucide-react/icons/send";
import X from "lucide-react/icons/x";
import { useId } from "react";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Button, type ButtonLook } from "../../../ui/Button.tsx";
import type { IconShape } from "../../../ui/Icon.tsx";
import type { MoveAct } from "./move-form.ts";
import { movesMessages } from "./moves.messages.ts";
import type { Act } from "./use-acts.ts";

const icons: Readonly<Record<MoveAct, IconShape>> = {
  accept: Check,
  start: CircleDot,
  complete: Flag,
  waitlist: Clock,
  decline: X,
  unfulfilled: CircleSlash,
  takeBack: ArrowUndo,
  send: Send,
  withdraw: ArrowUndo,
  error: Eraser,
};
const looks: Partial<Readonly<Record<MoveAct, ButtonLook>>> = {
  decline: "danger",
  unfulfilled: "quiet",
  takeBack: "quiet",
  withdraw: "quiet",
  error: "quiet",
};
const keys: Partial<Readonly<Record<MoveAct, string>>> = { accept: "A", waitlist: "W", decline: "D" };

export interface ActButtonsProps {
  readonly acts: readonly Act[];
  readonly onPress: (act: Act) => void;
  readonly working: MoveAct | null;
  /** Whether one-key shortcuts are on, and so shown. */
  readonly showKeys?: boolean;
  /** Below each other, in a narrow card. */
  readonly isFull?: boolean;
}

/** One button per act; the first that may be pressed is the primary one. A refused one stays, with its reason below. */
export function ActButtons({ acts, onPress, working, showKeys = false, isFull = false }: ActButtonsProps) {
  const t = useMessages(movesMessages);
  const id = useId();
  if (acts.length === 0) return null;
  const first = acts.find(({ act, move }) => move.allowed && looks[act] === undefined)?.act;
  const refused = acts.filter(({ move }) => !move.allowed);
  return (
    <div className="stack-s">
      <div className="actions">
        {acts.map((one) => (
          <Button
            key={one.act}
            full={isFull}
            look={one.act === first ? "first" : (looks[one.act] ?? "second")}
            icon={icons[one.act]}
            working={working === one.act ? t("working") : undefined}
            notAllowedBecause={one.move.allowed ? undefined : `${id}-${one.act}`}
            aria-keyshortcuts={showKeys ? keys[one.act] : undefined}
            onClick={() => onPress(one)}
          >
            {t(`act_${one.act}`)}
            {showKeys && keys[one.act] !== undefined && one.move.allowed && (
              <kbd className="key-wide" aria-hidden="true">
                {keys[one.act]}
              </kbd>
            )}
          </Button>
        ))}
      </div>
      {refused.map(({ act, move }) => (
        <p key={act} id={`${id}-${act}`} className="small soft">
          <b>{t(`act_${act}`)}</b>: {t("refusedHere", { why: move.refusal ?? "" })}
        </p>
      ))}
    </div>
  );
}
