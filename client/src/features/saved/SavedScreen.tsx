import { useState } from "react";
import { Link } from "react-router";
import Search from "lucide-react/icons/search";
import { usePublicViewer } from "../../graphql/public-viewer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { DeviceSearchCard } from "./DeviceSearchCard.tsx";
import { MemberSaved } from "./MemberSaved.tsx";
import { ProgramRows } from "./ProgramRows.tsx";
import { nothingKept, withoutProgram } from "./shared/device-kept.ts";
import { savedMessages } from "./shared/saved.messages.ts";
import { useDeviceKept } from "./shared/use-device-kept.ts";
import "./saved.css";

/** What one put aside: a member's own in the account, anybody else's on the device. */
export function SavedScreen() {
  const t = useMessages(savedMessages);
  useScreenTitle(t("title"));
  const viewer = usePublicViewer();
  const isMember = Boolean(viewer?.activeOrganization);
  const [kept] = useDeviceKept();
  const hasDevice = kept.programs.length + kept.searches.length > 0;
  return (
    <main id="main" className="wrap saved stack">
      <div className="stack-s">
        <h1>{t("title")}</h1>
        <p className="lead">{t(isMember ? "leadMember" : "leadDevice")}</p>
        {viewer !== null && !isMember && <p>{t("noOrganization")}</p>}
        <p>
          <Link className="link" to={paths.home()}>
            <Icon of={Search} />
            {t("search")}
          </Link>
        </p>
      </div>
      {isMember && <MemberSaved />}
      {(!isMember || hasDevice) && <DeviceSaved isBesideMember={isMember} />}
    </main>
  );
}

function DeviceSaved({ isBesideMember }: { readonly isBesideMember: boolean }) {
  const t = useMessages(savedMessages);
  const [kept, change] = useDeviceKept();
  const [isForgotten, setForgotten] = useState(false);
  const hasAny = kept.programs.length + kept.searches.length > 0;
  return (
    <>
      {isBesideMember && <h2>{t("onDevice")}</h2>}
      <section className="stack" aria-labelledby="device-programs">
        <h2 id="device-programs" className={isBesideMember ? "h3" : undefined}>
          {t("programs")}
        </h2>
        {kept.programs.length === 0 ? (
          <p className="soft">{t("noPrograms")}</p>
        ) : (
          <ProgramRows programs={kept.programs} onTake={({ slug }) => change((before) => withoutProgram(before, slug))} />
        )}
      </section>
      <section className="stack" aria-labelledby="device-searches">
        <h2 id="device-searches" className={isBesideMember ? "h3" : undefined}>
          {t("searches")}
        </h2>
        {kept.searches.length === 0 ? (
          <p className="soft">{t("noSearches")}</p>
        ) : (
          kept.searches.map((search) => <DeviceSearchCard key={search.query} saved={search} />)
        )}
      </section>
      {hasAny && (
        <div className="stack-s">
          <Button look="danger" onClick={() => setForgotten(change(() => nothingKept))}>
            {t("forget")}
          </Button>
          <p className="small soft">{t("forgetText")}</p>
        </div>
      )}
      <p role="status">{isForgotten && !hasAny && t("forgotten")}</p>
    </>
  );
}
