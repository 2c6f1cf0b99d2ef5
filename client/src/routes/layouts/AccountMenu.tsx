import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import Bookmark from "lucide-react/icons/bookmark";
import Check from "lucide-react/icons/check";
import { useNavigate } from "react-router";
import ChevronDown from "lucide-react/icons/chevron-down";
import Languages from "lucide-react/icons/languages";
import Lock from "lucide-react/icons/lock";
import LogOut from "lucide-react/icons/log-out";
import Plus from "lucide-react/icons/plus";
import SearchX from "lucide-react/icons/search-x";
import UserRoundCog from "lucide-react/icons/user-round-cog";
import { useRoleWords } from "../../access/role-words.ts";
import type { Viewer } from "../../graphql/viewer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { initials } from "../../lib/names.ts";
import { Icon } from "../../ui/Icon.tsx";
import { paths } from "../paths.ts";
import { workspaceMessages } from "./workspace.messages.ts";

export interface AccountMenuProps {
  readonly viewer: Viewer;
  /** Also called for an organization that asks for more than the account has. */
  readonly onSwitch: (organizationId: string) => void;
  readonly onLanguage: () => void;
  readonly onSignOut: () => void;
}

/** For whom one works, in which language, and the way out. */
export function AccountMenu({ viewer, onSwitch, onLanguage, onSignOut }: AccountMenuProps) {
  const t = useMessages(workspaceMessages);
  const roleWords = useRoleWords();
  const navigate = useNavigate();
  const active = viewer.activeOrganization;
  return (
    <MenuTrigger>
      <Button className="navlink who">
        <span className="only-wide who-name">{active?.name}</span>
        <span className="vh">{t("account", { name: viewer.user.name })}</span>
        <span className="avatar" aria-hidden="true">
          {initials(viewer.user.name)}
        </span>
        <Icon of={ChevronDown} className="only-wide-icon" />
      </Button>
      <Popover className="popover menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t("account", { name: viewer.user.name })}
          onAction={(key) => {
            if (key === "account") void navigate(paths.account());
            else if (key === "found") void navigate(paths.newOrganization());
            else if (key === "saved") void navigate(paths.saved());
            else if (key === "unmet-needs") void navigate(paths.unmetNeeds());
            else if (key === "language") onLanguage();
            else if (key === "sign-out") onSignOut();
            else if (key !== active?.id) onSwitch(String(key));
          }}
        >
          <MenuSection>
            <Header className="menu-head">{t("organizations")}</Header>
            {viewer.memberships.map(({ organization, roles, blockedBy }) => (
              <MenuItem key={organization.id} id={organization.id} className="option" textValue={organization.name}>
                <span>
                  <b>{organization.name}</b>
                  {organization.id === active?.id && <span className="vh"> ({t("active")})</span>}
                  <span className="sub">{roleWords(roles)}</span>
                  {blockedBy !== null && (
                    <span className="sub">
                      <Icon of={Lock} /> {t("blocked")}
                    </span>
                  )}
                </span>
                {organization.id === active?.id && <Icon of={Check} />}
              </MenuItem>
            ))}
            <MenuItem id="found" className="option" textValue={t("foundAnother")}>
              <span>
                <Icon of={Plus} /> {t("foundAnother")}
              </span>
            </MenuItem>
          </MenuSection>
          <Separator className="menu-rule" />
          <MenuSection aria-label={t("signedIn", { name: viewer.user.name })}>
            <Header className="menu-head">{t("signedIn", { name: viewer.user.name })}</Header>
            <MenuItem id="saved" className="option" textValue={t("saved")}>
              <span>
                <Icon of={Bookmark} /> {t("saved")}
              </span>
            </MenuItem>
            <MenuItem id="unmet-needs" className="option" textValue={t("unmetNeeds")}>
              <span>
                <Icon of={SearchX} /> {t("unmetNeeds")}
              </span>
            </MenuItem>
            <MenuItem id="account" className="option" textValue={t("yourAccount")}>
              <span>
                <Icon of={UserRoundCog} /> {t("yourAccount")}
              </span>
            </MenuItem>
            <MenuItem id="language" className="option" textValue={t("language")}>
              <span>
                <Icon of={Languages} /> {t("language")}
              </span>
            </MenuItem>
            <MenuItem id="sign-out" className="option" textValue={t("signOut")}>
              <span>
                <Icon of={LogOut} /> {t("signOut")}
              </span>
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
