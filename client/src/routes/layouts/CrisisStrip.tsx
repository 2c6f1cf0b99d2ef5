import LogOut from "lucide-react/icons/log-out";
import { useMessages } from "../../i18n/i18n.tsx";
import { leaveThisPage, neutralPage, useEscapeThreeTimes } from "../../lib/quick-exit.ts";
import { Icon } from "../../ui/Icon.tsx";
import { shellMessages } from "./shell.messages.ts";

/** The lines for an emergency and the quick exit, on top of every public page, always in reach. */
export function CrisisStrip() {
  const t = useMessages(shellMessages);
  useEscapeThreeTimes(leaveThisPage);
  return (
    <section className="strip" aria-label={t("rightNow")}>
      <div className="wrap">
        <p>
          <span className="only-wide">{t("danger")} </span>
          <a className="tap" href="tel:988">
            {t("crisis")}
          </a>
          <span className="only-wide">
            &ensp;{t("emergency")}{" "}
            <a className="tap" href="tel:911">
              911
            </a>
          </span>
        </p>
        <a
          className="exit"
          href={neutralPage}
          rel="noreferrer"
          title={t("leaveHint")}
          onClick={(event) => {
            event.preventDefault();
            leaveThisPage();
          }}
        >
          <Icon of={LogOut} />
          <span className="only-phone">{t("leave")}</span>
          <span className="only-wide">{t("leaveThisPage")}</span>
        </a>
      </div>
    </section>
  );
}
