import CircleAlert from "lucide-react/icons/circle-alert";
import WifiOff from "lucide-react/icons/wifi-off";
import { useMessages } from "../../i18n/i18n.tsx";
import { Note } from "../../ui/Note.tsx";
import { apiKeysMessages } from "./api-keys.messages.ts";
import type { CreateApiKeyOutcome, RevokeApiKeyOutcome } from "./use-api-keys.ts";

export type KeyFailure = Exclude<CreateApiKeyOutcome | RevokeApiKeyOutcome, { __typename: "ApiKeyCreated" | "ApiKeyRevoked" }>;
const bold = { b: (text: string) => <b>{text}</b> };

/** Why a key was not made or ended. */
export function KeyFailureNote({ failure }: { readonly failure: KeyFailure }) {
  const t = useMessages(apiKeysMessages);
  const isUnreachable = failure.__typename === "Unreachable";
  return (
    <div role="alert">
      <Note look={isUnreachable ? "neutral" : "stop"} icon={isUnreachable ? WifiOff : CircleAlert}>
        <p>{textOf(failure)}</p>
      </Note>
    </div>
  );

  function textOf(of: KeyFailure) {
    switch (of.__typename) {
      case "InvalidInput":
        return t.rich("invalid", bold, { message: of.message });
      case "NotFound":
        return t.rich("gone", bold);
      case "Unreachable":
        return t.rich("unreachable", bold);
      case "Broken":
        return t.rich("broken", bold);
    }
  }
}
