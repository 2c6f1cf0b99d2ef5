import { useRef } from "react";
import { useNavigate } from "react-router";
import { useClient } from "urql";
import type { Member } from "../../access/RequireMember.tsx";
import { SwitchOrganizationMutation, type Viewer, ViewerQuery } from "../../graphql/viewer.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { paths } from "../paths.ts";
import { workspaceMessages } from "./workspace.messages.ts";

const isBlocked = ({ memberships }: Viewer, id: string): boolean =>
  memberships.some(({ organization, blockedBy }) => organization.id === id && blockedBy !== null);

/** Goes to work for another organization. One that asks for a second step leads to the page where it is turned on. */
export function useSwitching({ viewer, organization }: Member, home: string): (organizationId: string) => void {
  const t = useMessages(workspaceMessages);
  const toast = useToast();
  const client = useClient();
  const navigate = useNavigate();
  const isBusy = useRef(false);
  const turnOn = () => void navigate(paths.accountSecondFactor());
  const change = async (organizationId: string) => {
    const { data } = await client.mutation(SwitchOrganizationMutation, { organizationId });
    const name = data?.switchOrganization?.activeOrganization?.name;
    if (name !== undefined) {
      toast(t("switched", { name }));
      return void navigate(home);
    }
    // The rule may be newer than this page.
    const { data: now } = await client.query(ViewerQuery, {}, { requestPolicy: "network-only" });
    return now?.viewer && isBlocked(now.viewer, organizationId) ? turnOn() : toast(t("switchFailed", { name: organization.name }));
  };
  return (organizationId) => {
    if (isBlocked(viewer, organizationId)) return turnOn();
    if (isBusy.current) return;
    isBusy.current = true;
    void change(organizationId).finally(() => {
      isBusy.current = false;
    });
  };
}
