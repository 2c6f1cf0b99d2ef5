import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { searchMessages } from "./search.messages.ts";

/** Under way, failed, or how many were found. */
export type ResultsStage = "searching" | "failed" | { readonly count: number; readonly isExact: boolean };

/** The heading of the results: "24 programs for “insulin” near San Marcos, TX", in each of its stages. */
export function useResultsTitle() {
  const t = useMessages(searchMessages);
  const format = useFormat();
  return (stage: ResultsStage, subject: string, place: string): string => {
    if (stage === "failed") return t("failed");
    const suffix = `${subject === "" ? "" : "For"}${place === "" ? "" : "Near"}` as const;
    const about = { text: subject, place };
    if (stage === "searching") return t(`searching${suffix}`, about);
    if (stage.count === 0) return t(`none${suffix}`, about);
    return t(`found${suffix}`, { ...about, count: stage.count, shown: `${format.number(stage.count)}${stage.isExact ? "" : "+"}` });
  };
}
