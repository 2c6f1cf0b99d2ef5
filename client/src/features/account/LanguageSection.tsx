import { useSearchParams } from "react-router";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import type { Locale } from "../../i18n/messages.ts";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { accountMessages } from "./account.messages.ts";

/** The language on this device. */
export function LanguageSection() {
  const t = useMessages(accountMessages);
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const choose = (lang: Locale) => setSearch({ ...Object.fromEntries(search), lang }, { replace: true, preventScrollReset: true });
  return (
    <AccountSection id="language" title={t("language")}>
      <RadioCards
        label={t("language")}
        isLabelHidden
        value={locale}
        onChange={choose}
        choices={[
          { value: "en", label: "English" },
          { value: "es", label: "Español" },
        ]}
      />
    </AccountSection>
  );
}
