import { useState } from "react";
import { useQuery } from "urql";
import Plus from "lucide-react/icons/plus";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { Button } from "../../ui/Button.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { useNow } from "../referrals/shared/use-now.ts";
import { ApiKeysRow_apiKey, ApiKeysTable } from "./ApiKeysTable.tsx";
import { apiKeysMessages } from "./api-keys.messages.ts";
import { MakeKeyDialog } from "./MakeKeyDialog.tsx";
import { RevokeKeyDialog, type RevokeKeyDialogProps } from "./RevokeKeyDialog.tsx";
import "./api-keys.css";

const ApiKeysQuery = graphql(
  `
  query ApiKeys {
    viewer {
      activeOrganization { id }
      memberships { id roles organization { id } }
      apiKeys { id ...ApiKeysRow_apiKey }
    }
  }
`,
  [ApiKeysRow_apiKey],
);
type ApiKeysViewer = NonNullable<ResultOf<typeof ApiKeysQuery>["viewer"]>;

/** An empty list names no type: the first key that is made changes it all the same. */
const context = { additionalTypenames: ["ApiKey"] };

/** Keys with which the organization's own programs ask: made, looked over, ended. */
export function ApiKeysScreen() {
  const t = useMessages(apiKeysMessages);
  useScreenTitle(t("title"));
  const [{ data, error, fetching }, ask] = useQuery({ query: ApiKeysQuery, context, requestPolicy: "cache-and-network" });
  const [isMaking, setMaking] = useState(false);
  const viewer = data?.viewer ?? null;
  const words = { loading: t("loading"), failed: t("failed"), failedText: t("failedText"), retry: t("retry") };
  const isAdmin = viewer !== null && isAdminOf(viewer);
  return (
    <section className="stack" aria-labelledby="api-keys-title">
      <div className="spread">
        <div className="stack-s">
          <h2 id="api-keys-title">{t("title")}</h2>
          <p className="soft">{t("lead")}</p>
        </div>
        {viewer && (
          <Button icon={Plus} notAllowedBecause={isAdmin ? undefined : "only-admins"} onClick={() => setMaking(true)}>
            {t("make")}
          </Button>
        )}
      </div>
      {viewer && !isAdmin && <p id="only-admins">{t("onlyAdmins")}</p>}
      {isAdmin && <Keys apiKeys={viewer.apiKeys} />}
      {!viewer && (
        <Pending isFailed={error !== undefined && !fetching} onRetry={() => ask({ requestPolicy: "network-only" })} words={words} />
      )}
      {isMaking && <MakeKeyDialog onClose={() => setMaking(false)} />}
    </section>
  );
}

function isAdminOf({ activeOrganization, memberships }: ApiKeysViewer): boolean {
  return memberships.some(({ roles, organization }) => organization.id === activeOrganization?.id && roles.includes("ADMIN"));
}

function Keys({ apiKeys }: Pick<ApiKeysViewer, "apiKeys">) {
  const t = useMessages(apiKeysMessages);
  const toast = useToast();
  const now = useNow();
  const [ending, setEnding] = useState<RevokeKeyDialogProps["apiKey"] | null>(null);
  if (apiKeys.length === 0) {
    return (
      <div className="card stack-s">
        <h3>{t("none")}</h3>
        <p>{t("noneText")}</p>
      </div>
    );
  }
  return (
    <>
      <ApiKeysTable apiKeys={apiKeys} now={now} onRevoke={setEnding} />
      <p className="small soft">{t("docs")}</p>
      {ending && (
        <RevokeKeyDialog
          apiKey={ending}
          onClose={() => setEnding(null)}
          onRevoked={() => {
            toast(t("revoked", { name: ending.name }));
            setEnding(null);
          }}
        />
      )}
    </>
  );
}
