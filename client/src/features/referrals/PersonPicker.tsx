import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { useSettled } from "../../lib/use-settled.ts";
import { ComboBox } from "../../ui/ComboBox.tsx";
import type { KnownPerson } from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";

const PersonsQuery = graphql(`
  query PersonsToRefer($text: String) {
    viewer {
      persons(text: $text, first: 12) {
        edges {
          node { id name birthDate phone email address postalCode language contactSafety { doNotCall noVoicemail safeHours } viewerMayGiveLinks links { id } }
        }
      }
    }
  }
`);

/** Somebody written down a moment ago must be found: a new person changes the list. */
const personsContext = { additionalTypenames: ["Person"] };

/** Finds one of the organization's people by the beginning of a name. */
export function PersonPicker({
  onChoose,
  error,
}: {
  readonly onChoose: (person: KnownPerson) => void;
  readonly error: string | undefined;
}) {
  const t = useMessages(sendMessages);
  const format = useFormat();
  const [text, setText] = useState("");
  const asked = useSettled(text.trim());
  const [{ data, fetching, error: failed }] = useQuery({
    query: PersonsQuery,
    variables: { text: asked || null },
    context: personsContext,
    requestPolicy: "cache-and-network",
  });
  const persons = data?.viewer?.persons.edges.map(({ node }) => node) ?? [];
  return (
    <ComboBox
      id="known"
      label={t("choosePerson")}
      hint={t("choosePersonHint")}
      listLabel={t("people")}
      text={text}
      onText={setText}
      choices={persons.map((person) => ({
        id: person.id,
        label: person.name,
        detail: [person.birthDate && format.shortDate(person.birthDate), person.postalCode].filter(Boolean).join(" · ") || undefined,
      }))}
      onChoose={(id) => {
        const person = persons.find((one) => one.id === id);
        if (person) onChoose(person);
      }}
      empty={fetching || asked !== text.trim() ? t("findingPeople") : failed ? t("peopleFailed") : t("noPeople")}
      error={error}
    />
  );
}
