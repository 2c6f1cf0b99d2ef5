import { useMessages } from "../../i18n/i18n.tsx";
import { makeFormatters } from "../../i18n/format.ts";
import { formatMessage, isLocale, type Locale, type MessageValues } from "../../i18n/messages.ts";
import { paths } from "../../routes/paths.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { personLinkMessages } from "./shared/person-link.messages.ts";
import type { MadeLink } from "./use-person-links.ts";

const localeFor = (language: string): Locale => (isLocale(language) ? language : "en");

/** The address behind which the token stands, in the person's language. */
export function linkAddress(token: string, language: string): URL {
  const address = new URL(paths.myInformation(), window.location.origin);
  if (localeFor(language) !== "en") address.searchParams.set("lang", localeFor(language));
  address.hash = token;
  return address;
}

export interface LinkPaperProps {
  readonly person: { readonly name: string; readonly language: string };
  readonly organization?: string | undefined;
  readonly made: MadeLink;
}

/** What is handed over: in the person's own language, whatever the member reads. Printed alone. */
export function LinkPaper({ person: { name, language }, organization, made }: LinkPaperProps) {
  const own = useMessages(personLinkMessages);
  const locale = localeFor(language);
  const t = (key: Parameters<typeof own>[0], values?: MessageValues) => formatMessage(personLinkMessages, locale, key, values);
  const address = linkAddress(made.token, language);
  return (
    <section className="link-paper stack-s" lang={locale} aria-label={own("picture")}>
      <h3>{organization === undefined ? t("paperTitlePlain") : t("paperTitle", { organization })}</h3>
      <p>{organization === undefined ? t("paperLeadPlain", { name }) : t("paperLead", { name, organization })}</p>
      <div className="link-ways">
        <QrCode text={address.href} label={own("picture")} />
        <div className="stack-s">
          <p>{t("paperCamera")}</p>
          <p>{t("paperType")}</p>
          <p>
            <b>{address.host + address.pathname}</b>
          </p>
          <p className="link-code">{made.token}</p>
        </div>
      </div>
      <p>{t("paperUntil", { date: makeFormatters(locale).date(made.expiresAt) })}</p>
      <p>{t("paperSafe")}</p>
    </section>
  );
}
