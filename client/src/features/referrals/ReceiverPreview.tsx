import { useId } from "react";
import Check from "lucide-react/icons/check";
import Eye from "lucide-react/icons/eye";
import Lock from "lucide-react/icons/lock";
import Plus from "lucide-react/icons/plus";
import { formatPhone } from "../../i18n/format.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { receiverView, type ViewLine } from "./receiver-view.ts";
import type { SendForm } from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";
import { useReferralWords } from "./shared/use-referral-words.ts";

export interface ReceiverPreviewProps {
  readonly form: SendForm;
  /** The name of a need by its slug. */
  readonly needName: (slug: string) => string;
  /** True beside the form, where it changes with every answer. */
  readonly isLive: boolean;
}

const bold = { b: (text: string) => <b>{text}</b> };

/** What the receiver sees now and what only after it accepts. */
export function ReceiverPreview({ form, needName, isLive }: ReceiverPreviewProps) {
  const t = useMessages(sendMessages);
  const id = useId();
  const { before, after } = receiverView(form);
  const words = useLineWords(needName);
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <div className="spread">
        <h2 className="h3" id={`${id}-title`}>
          {t("preview")}
        </h2>
        {isLive && <span className="soft small">{t("previewLive")}</span>}
      </div>
      <div className="stages">
        <section className="stage" aria-labelledby={`${id}-before`}>
          <h3 id={`${id}-before`}>
            <Icon of={Eye} />
            {t("before")}
          </h3>
          <Lines lines={before} icon={Check} words={words} empty={t("nothingYet")} />
        </section>
        <section className="stage later" aria-labelledby={`${id}-after`}>
          <h3 id={`${id}-after`}>
            <Icon of={Lock} />
            {t("after")}
          </h3>
          <Lines lines={after} icon={Plus} words={words} empty={t(form.consent.disclosure === "AT_ONCE" ? "nothingLater" : "nothingYet")} />
        </section>
      </div>
      <p className="small soft">{t("previewEnd")}</p>
    </section>
  );
}

function Lines({
  lines,
  icon,
  words,
  empty,
}: {
  readonly lines: readonly ViewLine[];
  readonly icon: typeof Check;
  readonly words: (line: ViewLine) => React.ReactNode;
  readonly empty: string;
}) {
  if (lines.length === 0) return <p className="in small soft">{empty}</p>;
  return (
    <ul className="ticks sm">
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>
          <Icon of={icon} />
          <span>{words(line)}</span>
        </li>
      ))}
    </ul>
  );
}

function useLineWords(needName: (slug: string) => string): (line: ViewLine) => React.ReactNode {
  const t = useMessages(sendMessages);
  const words = useReferralWords();
  const format = useFormat();
  return (line) => {
    switch (line.kind) {
      case "need":
        return t.rich("line_need", bold, { need: needName(line.need) });
      case "area":
        return t("line_area", { zip: line.postalCode.slice(0, 3) });
      case "urgency":
        return line.urgency === "ROUTINE" ? null : t.rich(`line_urgency_${line.urgency}`, bold);
      case "age":
      case "message":
        return t(`line_${line.kind}`);
      case "language":
        return t("line_language", { language: words.language(line.language) });
      case "fact":
        return t("line_fact", { fact: words.fact(line.criterion), answer: line.answer });
      case "name":
        return t.rich("line_name", bold, { name: line.name });
      case "born":
        return t("line_born", { date: format.date(line.date) });
      case "phone":
        return t.rich(line.doNotCall ? "line_phoneNoCall" : line.noVoicemail ? "line_phoneNoVoicemail" : "line_phone", bold, {
          phone: formatPhone(line.phone),
        });
      case "email":
        return t("line_email", { email: line.email });
      case "address":
        return t("line_address", { address: line.address });
    }
  };
}
