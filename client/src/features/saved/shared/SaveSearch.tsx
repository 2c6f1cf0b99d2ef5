import { useId, useState } from "react";
import { Link } from "react-router";
import { useMutation } from "urql";
import { usePublicViewer } from "../../../graphql/public-viewer.ts";
import { useLocale, useMessages } from "../../../i18n/i18n.tsx";
import { paths } from "../../../routes/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/CheckboxGroup.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { type SearchState, toListingSearch, writeSearch } from "../../search/shared/search-state.ts";
import { withSearch } from "./device-kept.ts";
import { savedMessages } from "./saved.messages.ts";
import { keptContext, SaveSearchMutation } from "./saved-queries.ts";
import { useDeviceKept } from "./use-device-kept.ts";

interface SaveSearchProps {
  readonly search: SearchState;
  /** "24 programs for “insulin” near San Marcos, TX" */
  readonly title: string;
  readonly onClose: () => void;
}

/** Keeps a search: for a member in the account, under a name; for anybody else on the device, at once. */
export function SaveSearch(props: SaveSearchProps) {
  const viewer = usePublicViewer();
  return viewer?.activeOrganization ? <SaveForMember {...props} /> : <SaveOnDevice {...props} />;
}

function SaveOnDevice({ search, title }: SaveSearchProps) {
  const t = useMessages(savedMessages);
  const [, change] = useDeviceKept();
  // Once, when it was asked for: the effect of a press, not of drawing.
  const [isKept] = useState(() =>
    change((kept) => withSearch(kept, { query: writeSearch(search), title, savedAt: new Date().toISOString() })),
  );
  return <Said text={t(isKept ? "savedHere" : "notKept")} hasLink={isKept} />;
}

function SaveForMember({ search, title, onClose }: SaveSearchProps) {
  const t = useMessages(savedMessages);
  const locale = useLocale();
  const id = useId();
  const [name, setName] = useState(title.slice(0, 100));
  const [tells, setTells] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, save] = useMutation(SaveSearchMutation);
  const submit = async () => {
    const input = { name, search: toListingSearch(search, locale, new Date()), tellWhenFundOpens: tells };
    const { data } = await save({ input }, keptContext);
    const answer = data?.saveSearch;
    if (answer?.__typename === "SearchSaved") setSaved(true);
    else setProblem(answer?.message ?? t("failed"));
  };
  if (isSaved) return <Said text={t("savedYours")} hasLink />;
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        id={`${id}-name`}
        label={t("nameLabel")}
        hint={t("nameHint")}
        maxLength={100}
        value={name}
        onChange={setName}
        autoComplete="off"
      />
      <Checkbox label={t("tell")} isChecked={tells} onChange={setTells} />
      <p role="alert">{problem}</p>
      <div className="row">
        <Button type="submit" working={fetching ? t("working") : undefined}>
          {t("save")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function Said({ text, hasLink }: { readonly text: string; readonly hasLink: boolean }) {
  const t = useMessages(savedMessages);
  return (
    <p role="status">
      {text} {hasLink && <Link to={paths.saved()}>{t("see")}</Link>}
    </p>
  );
}
