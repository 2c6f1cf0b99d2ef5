import Ban from "lucide-react/icons/ban";
import CircleCheck from "lucide-react/icons/circle-check";
import Clock from "lucide-react/icons/clock";
import { type FragmentOf, graphql, readFragment } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { standingOf } from "./api-key-form.ts";
import { apiKeysMessages } from "./api-keys.messages.ts";

export const ApiKeysRow_apiKey = graphql(`
  fragment ApiKeysRow_apiKey on ApiKey {
    id name prefix scopes createdAt createdBy expiresAt lastUsedAt revokedAt
  }
`);
type Masked = FragmentOf<typeof ApiKeysRow_apiKey>;

export interface ApiKeysTableProps {
  readonly apiKeys: readonly Masked[];
  readonly now: Date;
  readonly onRevoke: (apiKey: { readonly id: string; readonly name: string; readonly prefix: string }) => void;
}

/** A table on a wide screen, cards on a phone. */
export function ApiKeysTable({ apiKeys, now, onRevoke }: ApiKeysTableProps) {
  const t = useMessages(apiKeysMessages);
  return (
    <table className="table cards">
      <caption className="vh">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("scopes")}</th>
          <th scope="col">{t("made")}</th>
          <th scope="col">{t("lastUsed")}</th>
          <th scope="col">{t("ends")}</th>
          <th scope="col">
            <span className="vh">{t("act")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {apiKeys.map((masked) => (
          <ApiKeysRow key={readFragment(ApiKeysRow_apiKey, masked).id} apiKey={masked} now={now} onRevoke={onRevoke} />
        ))}
      </tbody>
    </table>
  );
}

function ApiKeysRow({ apiKey: masked, now, onRevoke }: Omit<ApiKeysTableProps, "apiKeys"> & { readonly apiKey: Masked }) {
  const apiKey = readFragment(ApiKeysRow_apiKey, masked);
  const t = useMessages(apiKeysMessages);
  const format = useFormat();
  const standing = standingOf(apiKey, now);
  return (
    <tr>
      <th scope="row">
        {apiKey.name}
        <span className="sub ref">{apiKey.prefix}…</span>
      </th>
      <td data-label={t("scopes")}>{format.list(apiKey.scopes.map((scope) => t(`scope_${scope}`)))}</td>
      <td data-label={t("made")}>
        <span>
          {format.shortDate(apiKey.createdAt)}
          {apiKey.createdBy !== null && <span className="sub">{t("madeBy", { who: apiKey.createdBy })}</span>}
        </span>
      </td>
      <td data-label={t("lastUsed")}>
        {apiKey.lastUsedAt === null ? (
          t("never")
        ) : (
          <time dateTime={apiKey.lastUsedAt}>{format.ago(apiKey.lastUsedAt, notBefore(apiKey.lastUsedAt, now))}</time>
        )}
      </td>
      <td data-label={t("ends")}>
        <span>
          <Standing apiKey={apiKey} standing={standing} />
          {standing === "live" && (
            <span className="sub">{apiKey.expiresAt === null ? t("noEnd") : format.shortDate(apiKey.expiresAt)}</span>
          )}
        </span>
      </td>
      <td>
        {standing !== "revoked" && (
          <Button look="danger" aria-label={t("revokeOf", { name: apiKey.name })} onClick={() => onRevoke(apiKey)}>
            {t("revoke")}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** A use that came after the minute that the page shows was not in the future. */
const notBefore = (iso: string, now: Date): Date => (new Date(iso) > now ? new Date(iso) : now);

function Standing({
  apiKey,
  standing,
}: {
  readonly apiKey: { readonly revokedAt: string | null };
  readonly standing: ReturnType<typeof standingOf>;
}) {
  const t = useMessages(apiKeysMessages);
  const format = useFormat();
  if (standing === "live") {
    return (
      <Badge look="good" icon={CircleCheck}>
        {t("isLive")}
      </Badge>
    );
  }
  if (standing === "past" || apiKey.revokedAt === null) {
    return (
      <Badge look="neutral" icon={Clock}>
        {t("isPast")}
      </Badge>
    );
  }
  return (
    <Badge look="neutral" icon={Ban}>
      {t("isRevoked", { date: format.shortDate(apiKey.revokedAt) })}
    </Badge>
  );
}
