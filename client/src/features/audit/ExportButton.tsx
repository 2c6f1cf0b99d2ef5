import { useState } from "react";
import { useMutation } from "urql";
import Download from "lucide-react/icons/download";
import { graphql, type VariablesOf } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { auditLogMessages } from "./audit-log.messages.ts";

const ExportAuditEventsMutation = graphql(`
  mutation ExportAuditEvents($input: ExportAuditEventsInput!) {
    exportAuditEvents(input: $input) {
      __typename
      ... on AuditEventsExported { csv count isWhole }
      ... on NotFound { message }
    }
  }
`);

export interface ExportButtonProps {
  readonly input: VariablesOf<typeof ExportAuditEventsMutation>["input"];
  readonly notAllowedBecause?: string | undefined;
}

/** Saves what the page shows, all pages of it, as a file. */
export function ExportButton({ input, notAllowedBecause }: ExportButtonProps) {
  const t = useMessages(auditLogMessages);
  const toast = useToast();
  const [, run] = useMutation(ExportAuditEventsMutation);
  const [isWorking, setWorking] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    setWorking(true);
    setFailed(false);
    const { data } = await run({ input });
    setWorking(false);
    const outcome = data?.exportAuditEvents;
    if (outcome?.__typename !== "AuditEventsExported") return setFailed(true);
    download(outcome.csv, `waypost-audit-${new Date().toISOString().slice(0, 10)}.csv`);
    toast(t(outcome.isWhole ? "exported" : "exportedPart", { count: outcome.count }));
  };
  return (
    <div className="stack-s">
      <Button
        look="second"
        icon={Download}
        working={isWorking ? t("exporting") : undefined}
        notAllowedBecause={notAllowedBecause}
        onClick={() => void save()}
      >
        {t("export")}
      </Button>
      <p className="small soft">{t("exportHint")}</p>
      <p role="alert">{isFailed && t("exportFailed")}</p>
    </div>
  );
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
