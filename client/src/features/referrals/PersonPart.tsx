import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { focusSoon } from "../../lib/focus.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/CheckboxGroup.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { GiveLink } from "../person-link/shared/PersonLinks.tsx";
import { spokenLanguages } from "./languages.ts";
import { PersonPicker } from "./PersonPicker.tsx";
import type { KnownPerson, NewPerson, SendForm } from "./send-form.ts";
import { sendMessages } from "./send.messages.ts";
import type { PartProps } from "./SendForm.tsx";
import { initials } from "../../lib/names.ts";
import { ageOn } from "./shared/due.ts";
import { isoDay } from "./shared/move-form.ts";
import { SafetyNote } from "./shared/SafetyNote.tsx";
import { useReferralWords } from "./shared/use-referral-words.ts";
import { useNow } from "./shared/use-now.ts";

/** Whom it is for: somebody the organization knows, or somebody new. */
export function PersonPart({ form, onChange, errorOf }: PartProps) {
  const t = useMessages(sendMessages);
  if (form.who === "known" && form.known) {
    const choose = () => {
      onChange({ known: null });
      focusSoon("known");
    };
    return <Picked person={form.known} onChange={choose} />;
  }
  const choosePerson = (known: KnownPerson) => {
    onChange({ known });
    focusSoon("change-person");
  };
  return (
    <>
      <RadioCards<SendForm["who"]>
        label={t("part_who")}
        isLabelHidden
        value={form.who}
        onChange={(who) => onChange({ who })}
        choices={[
          { value: "known", label: t("whoKnown"), hint: t("whoKnownHint") },
          { value: "new", label: t("whoNew"), hint: t("whoNewHint") },
        ]}
      />
      {form.who === "known" ? (
        <PersonPicker onChoose={choosePerson} error={errorOf("known")} />
      ) : (
        <NewPersonFields person={form.person} onChange={(person) => onChange({ person })} errorOf={errorOf} />
      )}
    </>
  );
}

function Picked({ person, onChange }: { readonly person: KnownPerson; readonly onChange: () => void }) {
  const now = useNow();
  const t = useMessages(sendMessages);
  const words = useReferralWords();
  const format = useFormat();
  const details = [
    person.birthDate && t("years", { age: format.number(ageOn(person.birthDate, now)) }),
    person.postalCode,
    words.language(person.language),
  ].filter(Boolean);
  return (
    <>
      <div className="picked">
        <span className="avatar" aria-hidden="true">
          {initials(person.name)}
        </span>
        <div>
          <b>{person.name}</b>
          <span className="sub">{details.join(" · ")}</span>
        </div>
        <Button look="quiet" id="change-person" aria-label={t("changePerson")} onClick={onChange}>
          {t("change")}
        </Button>
      </div>
      <SafetyNote safety={person.contactSafety} />
      {person.links !== null && (
        <div className="stack-s">
          <GiveLink person={person} hasLinks={person.links.length > 0} />
        </div>
      )}
    </>
  );
}

interface NewPersonProps {
  readonly person: NewPerson;
  readonly onChange: (person: NewPerson) => void;
  readonly errorOf: PartProps["errorOf"];
}

function NewPersonFields({ person, onChange, errorOf }: NewPersonProps) {
  const t = useMessages(sendMessages);
  const words = useReferralWords();
  const now = useNow();
  const change = (part: Partial<NewPerson>) => onChange({ ...person, ...part });
  return (
    <>
      <div className="form-grid">
        <TextField
          id="person-name"
          label={t("name")}
          autoComplete="off"
          maxLength={200}
          value={person.name}
          onChange={(name) => change({ name })}
          error={errorOf("person-name")}
        />
        <TextField
          id="person-birthDate"
          label={t("birthDate")}
          labelNote={t("optional")}
          hint={t("birthDateHint")}
          type="date"
          max={isoDay(now)}
          value={person.birthDate}
          onChange={(birthDate) => change({ birthDate })}
          error={errorOf("person-birthDate")}
        />
        <TextField
          id="person-phone"
          label={t("phone")}
          labelNote={t("optional")}
          type="tel"
          autoComplete="off"
          value={person.phone}
          onChange={(phone) => change({ phone })}
          error={errorOf("person-phone")}
        />
        <TextField
          id="person-email"
          label={t("email")}
          labelNote={t("optional")}
          type="email"
          autoComplete="off"
          value={person.email}
          onChange={(email) => change({ email })}
          error={errorOf("person-email")}
        />
        <TextField
          id="person-postalCode"
          label={t("postalCode")}
          labelNote={t("optional")}
          hint={t("postalCodeHint")}
          inputMode="numeric"
          autoComplete="off"
          short
          value={person.postalCode}
          onChange={(postalCode) => change({ postalCode })}
          error={errorOf("person-postalCode")}
        />
        <Select
          label={t("language")}
          value={person.language}
          onChange={(language) => change({ language })}
          choices={spokenLanguages.map((code) => ({ value: code as string, label: words.language(code) }))}
        />
      </div>
      <SafetyFields person={person} onChange={change} error={errorOf("person-safeHours")} />
    </>
  );
}

function SafetyFields({
  person,
  onChange,
  error,
}: {
  readonly person: NewPerson;
  readonly onChange: (part: Partial<NewPerson>) => void;
  readonly error: string | undefined;
}) {
  const t = useMessages(sendMessages);
  return (
    <fieldset>
      <legend className="legend">{t("safety")}</legend>
      <Checkbox
        label={t("doNotCall")}
        hint={t("doNotCallHint")}
        isChecked={person.doNotCall}
        onChange={(doNotCall) => onChange({ doNotCall })}
      />
      <Checkbox label={t("noVoicemail")} isChecked={person.noVoicemail} onChange={(noVoicemail) => onChange({ noVoicemail })} />
      <TextField
        id="person-safeHours"
        className="mt2"
        label={t("safeHours")}
        labelNote={t("optional")}
        hint={t("safeHoursHint")}
        autoComplete="off"
        maxLength={200}
        value={person.safeHours}
        onChange={(safeHours) => onChange({ safeHours })}
        error={error}
      />
    </fieldset>
  );
}
