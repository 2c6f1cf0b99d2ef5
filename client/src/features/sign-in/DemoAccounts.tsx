import ArrowRight from "lucide-react/icons/arrow-right";
import { useRoleWords } from "../../access/role-words.ts";
import type { DemoAccount } from "../../access/session.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { signInMessages } from "./sign-in.messages.ts";

/** The accounts that the server offers to anybody in demo mode, one press each. */
export function DemoAccounts({
  accounts,
  working,
  onChoose,
}: {
  readonly accounts: readonly DemoAccount[];
  readonly working: string | null;
  readonly onChoose: (account: DemoAccount) => void;
}) {
  const t = useMessages(signInMessages);
  const roleWords = useRoleWords();
  return (
    <section className="stack" aria-labelledby="demo">
      <h2 id="demo" className="h3">
        {t("demo")}
      </h2>
      <p className="soft">{t("demoText")}</p>
      <ul className="accounts">
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" className="account" aria-busy={working === account.email || undefined} onClick={() => onChoose(account)}>
              <span className="avatar" aria-hidden="true">
                {account.name.slice(0, 1)}
              </span>
              <span>
                <span className="vh">{t("demoUse", { name: "" })}</span>
                <b>{account.name}</b>
                <span className="sub">{[roleWords(account.roles), account.organization].filter(Boolean).join(" · ")}</span>
              </span>
              <Icon of={ArrowRight} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
