import { type FormEvent, useState } from "react";
import { Navigate } from "react-router";
import type { Trouble } from "../../access/auth-client.ts";
import { FailureNote } from "../../access/FailureNote.tsx";
import { useDecision } from "../../access/use-decision.ts";
import { useRequest } from "../../access/use-request.ts";
import { useViewer } from "../../access/useViewer.ts";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EntryFrame } from "../sign-in/shared/EntryFrame.tsx";
import { emptyFoundingForm, type FoundingForm, foundingProblems, fullWebsite } from "./founding-form.ts";
import { foundingMessages } from "./founding.messages.ts";

const FoundOrganizationMutation = graphql(`
  mutation FoundOrganization($input: FoundOrganizationInput!) {
    foundOrganization(input: $input) {
      __typename
      ... on OrganizationFounded { viewer { activeOrganization { id } } }
      ... on InvalidInput { problems { field } }
    }
  }
`);
const decided = ({ foundOrganization: answer }: ResultOf<typeof FoundOrganizationMutation>) =>
  answer.__typename === "OrganizationFounded"
    ? { kind: "done" as const, data: answer }
    : { kind: "invalid" as const, fields: answer.problems.map(({ field }) => field) };
type Refused = Exclude<ReturnType<typeof decided>, { kind: "done" }>;

/** For whoever is signed in: a new organization, whose first administrator one is. */
export function NewOrganizationScreen() {
  const t = useMessages(foundingMessages);
  const state = useViewer();
  switch (state.state) {
    case "nobody":
      return <Navigate to={paths.signIn(paths.newOrganization())} replace />;
    case "failed":
      return (
        <EntryFrame title={t("failed")} lead={t("failedText")}>
          <Button onClick={state.retry}>{t("retry")}</Button>
        </EntryFrame>
      );
    case "loading":
      return (
        <EntryFrame title={t("title")}>
          <output className="vh">{t("loading")}</output>
          <Skeleton width={80} />
        </EntryFrame>
      );
    case "member":
      return (
        <EntryFrame title={t("title")} lead={t("lead")}>
          <p>{t("first")}</p>
          <Founding />
        </EntryFrame>
      );
  }
}

function Founding() {
  const t = useMessages(foundingMessages);
  const found = useDecision(FoundOrganizationMutation, decided);
  const { isWorking, failure, run } = useRequest<Refused | Trouble>();
  const [form, setForm] = useState<FoundingForm>(emptyFoundingForm);
  const [isAsked, setAsked] = useState(false);
  const problems: readonly string[] = [
    ...(isAsked ? foundingProblems(form) : []),
    ...(failure && "fields" in failure ? failure.fields : []),
  ];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [first] = foundingProblems(form);
    if (first) return document.getElementById(`founding-${first}`)?.focus();
    const input = { name: form.name.trim(), description: form.description.trim() || null, website: fullWebsite(form.website) };
    // Loaded anew: everything is read for the new organization from here on.
    if (await run(() => found(input))) globalThis.location.assign(paths.organizationMembers());
    return undefined;
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <FailureNote failure={failure} words={{ invalid: t.rich("invalid", { b: (text) => <b>{text}</b> }) }} />
      <TextField
        id="founding-name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="organization"
        value={form.name}
        onChange={(name) => setForm({ ...form, name })}
        error={problems.includes("name") ? t("nameWrong") : undefined}
      />
      <TextArea
        id="founding-description"
        label={t("description")}
        labelNote={t("mayBeEmpty")}
        hint={t("descriptionHint")}
        rows={3}
        value={form.description}
        onChange={(description) => setForm({ ...form, description })}
        error={problems.includes("description") ? t("descriptionLong") : undefined}
      />
      <TextField
        id="founding-website"
        label={t("website")}
        labelNote={t("mayBeEmpty")}
        inputMode="url"
        autoComplete="url"
        autoCapitalize="none"
        spellCheck={false}
        value={form.website}
        onChange={(website) => setForm({ ...form, website })}
        error={problems.includes("website") ? t("websiteWrong") : undefined}
      />
      <p className="soft">{t("public")}</p>
      <Button type="submit" size="big" full working={isWorking ? t("working") : undefined}>
        {t("found")}
      </Button>
    </form>
  );
}
