import { type FragmentOf, graphql, readFragment } from "../../../graphql/tada.ts";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { formatPhone, phoneHref } from "../../../i18n/format.ts";
import { mayDial } from "./contact-safety.ts";
import { personMessages } from "./person.messages.ts";
import { useReferralWords } from "./use-referral-words.ts";

export const PersonContact_person = graphql(`
  fragment PersonContact_person on Person {
    id name birthDate phone email address language postalCode
    contactSafety { doNotCall noVoicemail safeHours }
  }
`);

const bold = { b: (text: string) => <b>{text}</b> };

/** Who the person is and how to reach them, as far as it was shared. A number that must not be called cannot be pressed. */
export function PersonContact({ person: masked }: { readonly person: FragmentOf<typeof PersonContact_person> }) {
  const person = readFragment(PersonContact_person, masked);
  const t = useMessages(personMessages);
  const format = useFormat();
  const { language } = useReferralWords();
  const place = person.address ?? (person.postalCode ? t("zip", { postalCode: person.postalCode }) : null);
  return (
    <dl className="kv tight">
      <div>
        <dt>{t("name")}</dt>
        <dd>
          {person.birthDate ? t.rich("born", bold, { name: person.name, date: format.shortDate(person.birthDate) }) : <b>{person.name}</b>}
        </dd>
      </div>
      <div>
        <dt>{t("phone")}</dt>
        <dd>
          <PhoneNumber phone={person.phone} safety={person.contactSafety} />
        </dd>
      </div>
      {person.email && (
        <div>
          <dt>{t("email")}</dt>
          <dd>
            <a href={`mailto:${person.email}`}>{person.email}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>{t("language")}</dt>
        <dd>{language(person.language)}</dd>
      </div>
      {place && (
        <div>
          <dt>{t("place")}</dt>
          <dd>{place}</dd>
        </div>
      )}
    </dl>
  );
}

function PhoneNumber({
  phone,
  safety,
}: {
  readonly phone: string | null;
  readonly safety: { readonly doNotCall: boolean; readonly noVoicemail: boolean; readonly safeHours: string | null };
}) {
  const t = useMessages(personMessages);
  if (mayDial(phone, safety)) {
    return (
      <a className="tel" href={phoneHref(phone)}>
        {formatPhone(phone)}
      </a>
    );
  }
  return <>{phone === null ? t("notShared") : t("numberKept", { number: formatPhone(phone) })}</>;
}
