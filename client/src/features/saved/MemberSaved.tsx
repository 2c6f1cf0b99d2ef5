import { useState } from "react";
import { useMutation, useQuery } from "urql";
import type { ResultOf } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/CheckboxGroup.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { FundBadge } from "../listing/shared/FundBadge.tsx";
import { toListingSearch, writeSearch } from "../search/shared/search-state.ts";
import { ProgramRows } from "./ProgramRows.tsx";
import { searchOfQuestion } from "./question-address.ts";
import { SearchCard } from "./SearchCard.tsx";
import { savedMessages } from "./shared/saved.messages.ts";
import {
  ChangeShortlistMutation,
  keptContext,
  RemoveSavedSearchMutation,
  RemoveShortlistMutation,
  SavedQuery,
  SaveSearchMutation,
} from "./shared/saved-queries.ts";

type Saved = NonNullable<ResultOf<typeof SavedQuery>["viewer"]>;

/** The lists and searches of a member's account. */
export function MemberSaved() {
  const t = useMessages(savedMessages);
  const locale = useLocale();
  const [{ data, error, fetching }, again] = useQuery({
    query: SavedQuery,
    variables: { locale },
    context: keptContext,
    requestPolicy: "cache-and-network",
  });
  const [problem, setProblem] = useState<string | null>(null);
  const said = (isDone: boolean): void => setProblem(isDone ? null : t("failed"));
  const saved = data?.viewer;
  if (!saved) {
    const words = { loading: t("loading"), failed: t("loadFailed"), failedText: t("loadFailedText"), retry: t("retry") };
    return (
      <Pending level={2} isFailed={Boolean(error) && !fetching} onRetry={() => again({ requestPolicy: "network-only" })} words={words} />
    );
  }
  return (
    <>
      <p role="alert">{problem}</p>
      <section className="stack" aria-labelledby="saved-lists">
        <h2 id="saved-lists">{t("programs")}</h2>
        {saved.shortlists.length === 0 && <p className="soft">{t("noPrograms")}</p>}
        {saved.shortlists.map((list) => (
          <ListCard key={list.id} list={list} onDone={said} />
        ))}
      </section>
      <section className="stack" aria-labelledby="saved-searches">
        <h2 id="saved-searches">{t("searches")}</h2>
        {saved.savedSearches.length === 0 && <p className="soft">{t("noSearches")}</p>}
        {saved.savedSearches.map((search) => (
          <MemberSearch key={search.id} search={search} onDone={said} />
        ))}
      </section>
    </>
  );
}

function ListCard({ list, onDone }: { readonly list: Saved["shortlists"][number]; readonly onDone: (isDone: boolean) => void }) {
  const t = useMessages(savedMessages);
  const [, change] = useMutation(ChangeShortlistMutation);
  const [, remove] = useMutation(RemoveShortlistMutation);
  const take = async (serviceId: string) => {
    const { data } = await change({ shortlistId: list.id, serviceId, isIn: false }, keptContext);
    onDone(data?.changeShortlist.__typename === "ShortlistKept");
  };
  const end = async () => {
    const { data } = await remove({ id: list.id }, keptContext);
    onDone(data?.removeShortlist.__typename === "ShortlistRemoved");
  };
  return (
    <article className="card stack-s">
      <div className="spread">
        <h3 className="h4">{list.name}</h3>
        <Button look="quiet" aria-label={t("removeListOf", { name: list.name })} onClick={() => void end()}>
          {t("removeList")}
        </Button>
      </div>
      {list.services.length === 0 ? (
        <p className="soft">{t("emptyList")}</p>
      ) : (
        <ProgramRows programs={list.services} onTake={({ id }) => void take(id)}>
          {({ organization, fundStatus }) => (
            <p className="row small soft">
              {organization.name} <FundBadge status={fundStatus} />
            </p>
          )}
        </ProgramRows>
      )}
    </article>
  );
}

function MemberSearch(props: { readonly search: Saved["savedSearches"][number]; readonly onDone: (isDone: boolean) => void }) {
  const { search, onDone } = props;
  const t = useMessages(savedMessages);
  const locale = useLocale();
  const [, save] = useMutation(SaveSearchMutation);
  const [, remove] = useMutation(RemoveSavedSearchMutation);
  const state = searchOfQuestion(search.question);
  const tell = async (tellWhenFundOpens: boolean) => {
    const input = { id: search.id, name: search.name, search: toListingSearch(state, locale, new Date()), tellWhenFundOpens };
    const { data } = await save({ input }, keptContext);
    onDone(data?.saveSearch.__typename === "SearchSaved");
  };
  const end = async () => {
    const { data } = await remove({ id: search.id }, keptContext);
    onDone(data?.removeSavedSearch.__typename === "SavedSearchRemoved");
  };
  return (
    <SearchCard
      title={search.name}
      query={writeSearch(state)}
      savedAt={search.createdAt}
      openings={search.fundsOpened}
      onRemove={() => void end()}
    >
      <Checkbox label={t("tell")} isChecked={search.tellWhenFundOpens} onChange={(tells) => void tell(tells)} />
    </SearchCard>
  );
}
