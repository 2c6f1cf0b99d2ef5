import { useId, useState } from "react";
import { Link } from "react-router";
import { useMutation, useQuery } from "urql";
import Bookmark from "lucide-react/icons/bookmark";
import BookmarkCheck from "lucide-react/icons/bookmark-check";
import { usePublicViewer } from "../../../graphql/public-viewer.ts";
import { useLocale, useMessages } from "../../../i18n/i18n.tsx";
import { paths } from "../../../routes/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { withoutProgram, withProgram } from "./device-kept.ts";
import { savedMessages } from "./saved.messages.ts";
import { ChangeShortlistMutation, keptContext, KeepShortlistMutation, SavedQuery } from "./saved-queries.ts";
import { useDeviceKept } from "./use-device-kept.ts";

export interface ProgramToKeep {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Puts a program aside: for a member into lists of the account, for anybody else on the device. */
export function KeepProgram({ program }: { readonly program: ProgramToKeep }) {
  const viewer = usePublicViewer();
  return viewer?.activeOrganization ? <KeepInLists program={program} /> : <KeepOnDevice program={program} />;
}

function KeepOnDevice({ program }: { readonly program: ProgramToKeep }) {
  const t = useMessages(savedMessages);
  const [kept, change] = useDeviceKept();
  const [hasFailed, setFailed] = useState(false);
  const isKept = kept.programs.some(({ slug }) => slug === program.slug);
  const toggle = () => setFailed(!change((before) => (isKept ? withoutProgram(before, program.slug) : withProgram(before, program))));
  return (
    <div className="stack-s">
      <Button look="second" full icon={isKept ? BookmarkCheck : Bookmark} aria-pressed={isKept} onClick={toggle}>
        {t(isKept ? "kept" : "keep")}
      </Button>
      <p role="status" className="small">
        {hasFailed ? t("notKept") : isKept && <Link to={paths.saved()}>{t("see")}</Link>}
      </p>
    </div>
  );
}

function KeepInLists({ program }: { readonly program: ProgramToKeep }) {
  const t = useMessages(savedMessages);
  const locale = useLocale();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: SavedQuery, variables: { locale }, pause: !isOpen, context: keptContext });
  const [, change] = useMutation(ChangeShortlistMutation);
  const [, keep] = useMutation(KeepShortlistMutation);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const lists = data?.viewer?.shortlists ?? [];
  const inLists = lists.filter(({ services }) => services.some((service) => service.id === program.id)).map((list) => list.id);

  const put = async (shortlistId: string, isIn: boolean) => {
    const answer = (await change({ shortlistId, serviceId: program.id, isIn }, keptContext)).data?.changeShortlist;
    setProblem(answer?.__typename === "ShortlistKept" ? null : (answer?.message ?? t("failed")));
  };
  const onLists = (chosen: readonly string[]) => {
    for (const list of lists) {
      const isIn = chosen.includes(list.id);
      if (isIn !== inLists.includes(list.id)) void put(list.id, isIn);
    }
  };
  const addList = async () => {
    const answer = (await keep({ id: null, name }, keptContext)).data?.keepShortlist;
    if (answer?.__typename !== "ShortlistKept") return setProblem(answer?.message ?? t("failed"));
    setName("");
    await put(answer.shortlist.id, true);
  };
  return (
    <div className="stack-s">
      <Button look="second" full icon={Bookmark} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("keep")}
      </Button>
      {isOpen && (
        <form
          className="stack-s"
          onSubmit={(event) => {
            event.preventDefault();
            void addList();
          }}
        >
          {lists.length > 0 && (
            <CheckboxGroup
              label={t("lists")}
              choices={lists.map((list) => ({ value: list.id, label: list.name }))}
              values={inLists}
              onChange={onLists}
            />
          )}
          <TextField
            id={`${id}-list`}
            label={t("newList")}
            hint={t("nameHint")}
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={setName}
          />
          <Button type="submit" look="second" full>
            {t("addList")}
          </Button>
          <p role="alert" className="small">
            {problem}
          </p>
          <p className="small">
            <Link to={paths.saved()}>{t("see")}</Link>
          </p>
        </form>
      )}
    </div>
  );
}
