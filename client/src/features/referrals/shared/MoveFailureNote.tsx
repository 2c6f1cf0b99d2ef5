import { useEffect, useRef } from "react";
import Info from "lucide-react/icons/info";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import UsersRound from "lucide-react/icons/users-round";
import WifiOff from "lucide-react/icons/wifi-off";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { Note } from "../../../ui/Note.tsx";
import { lastMover } from "./conflict.ts";
import { ReferralBadge } from "./ReferralBadge.tsx";
import { movesMessages } from "./moves.messages.ts";
import { referralWords } from "./referral-words.messages.ts";
import type { MoveFailure } from "./use-move-referral.ts";

const bold = { b: (text: string) => <b>{text}</b> };

/** Why a move did not happen. Said aloud; nothing of what was typed is lost. */
export function MoveFailureNote({ failure }: { readonly failure: MoveFailure }) {
  const box = useRef<HTMLDivElement>(null);
  // In a long form the note may stand above what is seen.
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} role="alert" className="stack-s">
      <Failure failure={failure} />
      {failure.__typename === "ReferralChanged" && (
        <p>
          <ReferralBadge state={failure.current.state} />
        </p>
      )}
    </div>
  );
}

function Failure({ failure }: { readonly failure: MoveFailure }) {
  const t = useMessages(movesMessages);
  const words = useMessages(referralWords);
  const format = useFormat();
  switch (failure.__typename) {
    case "ReferralChanged":
      return <Changed events={failure.current.events} />;
    case "MoveRefused":
      return note("wait", Info, t.rich("refused", bold, { message: failure.message }));
    case "ConsentMissing":
      return note(
        "wait",
        Info,
        t.rich("consentShort", bold, { data: format.list(failure.missingData.map((datum) => words(`data_${datum}`))) }),
      );
    case "ListingTakesNoReferrals":
      return note("stop", TriangleAlert, t.rich("noReferrals", bold));
    case "InvalidInput":
      return note("stop", TriangleAlert, failure.problems.map(({ message }) => message).join(" ") || failure.message);
    case "NotFound":
      return note("stop", TriangleAlert, t.rich("gone", bold));
    case "Unreachable":
      return failure.isOffline
        ? note("neutral", WifiOff, t.rich("offline", bold))
        : note("stop", TriangleAlert, t.rich("unreachable", bold));
    case "Broken":
      return note("stop", TriangleAlert, t.rich("broken", bold, { code: failure.code ?? "–" }));
  }
}

function Changed({ events }: { readonly events: Parameters<typeof lastMover>[0] }) {
  const t = useMessages(movesMessages);
  const mover = lastMover(events);
  // Nobody makes a draft or an expiry by name; the plain sentence covers them.
  const to = mover === null || mover.to === "DRAFT" || mover.to === "EXPIRED" ? null : mover.to;
  return note(
    "wait",
    UsersRound,
    mover && to ? t.rich("changedBy", bold, { who: mover.who, did: t(`did_${to}`) }) : t.rich("changed", bold),
  );
}

function note(look: Parameters<typeof Note>[0]["look"], icon: Parameters<typeof Note>[0]["icon"], words: React.ReactNode) {
  return (
    <Note look={look} icon={icon}>
      <p>{words}</p>
    </Note>
  );
}
