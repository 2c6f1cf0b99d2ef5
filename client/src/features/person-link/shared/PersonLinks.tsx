import { lazy, Suspense, useId, useState } from "react";
import KeyRound from "lucide-react/icons/key-round";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "../../../graphql/tada.ts";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { firstName } from "../../../lib/names.ts";
import { Button } from "../../../ui/Button.tsx";
import { personLinkMessages } from "./person-link.messages.ts";

// With the picture that cameras read: loaded when a link is given.
const GiveLinkDialog = lazy(async () => ({ default: (await import("../GiveLinkDialog.tsx")).GiveLinkDialog }));
const EndLinkDialog = lazy(async () => ({ default: (await import("../EndLinkDialog.tsx")).EndLinkDialog }));

export const PersonLinks_person = graphql(`
  fragment PersonLinks_person on Person {
    id name language viewerMayGiveLinks
    links { id createdAt createdBy expiresAt lastUsedAt }
  }
`);

type Link = NonNullable<ResultOf<typeof PersonLinks_person>["links"]>[number];

export interface PersonLinksProps {
  readonly person: FragmentOf<typeof PersonLinks_person>;
  /** The organization that holds the person, for the paper; left out where the screen does not know it. */
  readonly organization?: string;
}

/** The links by which a person reads what is kept about them: given, listed and ended. Nothing for whoever they are none of the business of. */
export function PersonLinks({ person: masked, organization }: PersonLinksProps) {
  const person = readFragment(PersonLinks_person, masked);
  const t = useMessages(personLinkMessages);
  const heading = useId();
  const [ending, setEnding] = useState<Link | null>(null);
  const [said, setSaid] = useState("");
  if (person.links === null) return null;
  const name = firstName(person.name);
  return (
    <section className="stack-s person-links" aria-labelledby={heading}>
      <h3 className="h4" id={heading}>
        {t("heading")}
      </h3>
      <p className="small soft">{t("what", { name })}</p>
      {person.links.map((link) => (
        <OpenLink key={link.id} link={link} mayEnd={person.viewerMayGiveLinks} onEnd={() => setEnding(link)} />
      ))}
      <p role="status">{said}</p>
      <GiveLink person={person} hasLinks={person.links.length > 0} organization={organization} />
      {ending && (
        <Suspense fallback={null}>
          <EndLinkDialog
            link={ending}
            name={name}
            onClose={() => setEnding(null)}
            onEnded={() => {
              setEnding(null);
              setSaid(t("ended"));
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

function OpenLink({ link, mayEnd, onEnd }: { readonly link: Link; readonly mayEnd: boolean; readonly onEnd: () => void }) {
  const t = useMessages(personLinkMessages);
  const format = useFormat();
  const date = format.shortDate(link.createdAt);
  return (
    <div className="row small">
      <p>
        {link.createdBy === null ? t("given", { date }) : t("givenBy", { date, who: link.createdBy })}{" "}
        {t("worksUntil", { date: format.shortDate(link.expiresAt) })}{" "}
        {link.lastUsedAt === null ? t("notOpened") : t("opened", { date: format.shortDate(link.lastUsedAt) })}
      </p>
      {mayEnd && (
        <Button look="quiet" aria-label={t("endOf", { date })} onClick={onEnd}>
          {t("end")}
        </Button>
      )}
    </div>
  );
}

interface GiveLinkProps {
  readonly person: { readonly id: string; readonly name: string; readonly language: string; readonly viewerMayGiveLinks: boolean };
  readonly hasLinks: boolean;
  readonly organization?: string | undefined;
}

/** The button alone, where a person is shown in passing. Who may not give links is told who may. */
export function GiveLink({ person, hasLinks, organization }: GiveLinkProps) {
  const t = useMessages(personLinkMessages);
  const why = useId();
  const [isOpen, setOpen] = useState(false);
  const mayNot = !person.viewerMayGiveLinks;
  return (
    <>
      <Button look="second" icon={KeyRound} notAllowedBecause={mayNot ? why : undefined} onClick={() => setOpen(true)}>
        {hasLinks ? t("giveAnother") : t("give", { name: firstName(person.name) })}
      </Button>
      {mayNot && (
        <p className="small soft" id={why}>
          {t("notYou")}
        </p>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <GiveLinkDialog person={person} replaces={hasLinks} organization={organization} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
