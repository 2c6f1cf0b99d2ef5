import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useQuery } from "urql";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type RuleChange, RuleDialog } from "./RuleDialog.tsx";
import { rulesMessages } from "./rules.messages.ts";

const RulesQuery = graphql(`
  query OrganizationRules {
    viewer {
      organizationRules { requireSecondFactor passwordSignIn }
      mayManageMembers { allowed }
      mayRequireSecondFactor { allowed reason }
      mayTurnOffPasswords { allowed reason }
      members(first: 100) { pageInfo { hasNextPage } edges { node { id hasSecondFactor user { name } } } }
    }
  }
`);
export type RulesViewer = NonNullable<ResultOf<typeof RulesQuery>["viewer"]>;

/** What the organization asks of everybody who signs in for it. */
export function RulesScreen() {
  const t = useMessages(rulesMessages);
  useScreenTitle(t("title"));
  const [{ data, error, fetching }, ask] = useQuery({ query: RulesQuery, requestPolicy: "cache-and-network" });
  const viewer = data?.viewer;
  const words = { loading: t("loading"), failed: t("failed"), failedText: t("failedText"), retry: t("retry") };
  return (
    <section className="stack" aria-labelledby="rules-title">
      <div className="stack-s">
        <h2 id="rules-title">{t("title")}</h2>
        <p className="soft">{t("lead")}</p>
      </div>
      {viewer?.organizationRules && <Rules viewer={viewer} rules={viewer.organizationRules} />}
      {!viewer && (
        <Pending isFailed={error !== undefined && !fetching} onRetry={() => ask({ requestPolicy: "network-only" })} words={words} />
      )}
    </section>
  );
}

function Rules({ viewer, rules }: { readonly viewer: RulesViewer; readonly rules: NonNullable<RulesViewer["organizationRules"]> }) {
  const t = useMessages(rulesMessages);
  const toast = useToast();
  const [changing, setChanging] = useState<RuleChange | null>(null);
  const onlyAdmins = viewer.mayManageMembers.allowed ? undefined : "only-admins";
  const isOwnMissing = !rules.requireSecondFactor && viewer.mayRequireSecondFactor.reason === "SECOND_FACTOR_FIRST";
  const { reason: passwordReason } = viewer.mayTurnOffPasswords;
  const passwordsStay =
    rules.passwordSignIn && (passwordReason === "NO_SINGLE_SIGN_ON" || passwordReason === "SINGLE_SIGN_ON_FIRST") ? passwordReason : null;
  return (
    <>
      {onlyAdmins && <p id={onlyAdmins}>{t("onlyAdmins")}</p>}
      <RuleCard
        id="rule-second"
        title={t("second")}
        isOn={rules.requireSecondFactor}
        text={t(rules.requireSecondFactor ? "secondOn" : "secondOff")}
        act={t(rules.requireSecondFactor ? "secondTurnOff" : "secondTurnOn")}
        notAllowedBecause={onlyAdmins ?? (isOwnMissing ? "own-first" : undefined)}
        onAct={() => setChanging({ requireSecondFactor: !rules.requireSecondFactor })}
      >
        {isOwnMissing && (
          <p className="hint">
            <span id="own-first">{t("secondOwnFirst")}</span>{" "}
            <Link className="link" to={paths.accountSecondFactor()}>
              {t("secondOwnLink")}
            </Link>
          </p>
        )}
      </RuleCard>
      <RuleCard
        id="rule-password"
        title={t("password")}
        isOn={rules.passwordSignIn}
        text={t(rules.passwordSignIn ? "passwordOn" : "passwordOff")}
        act={t(rules.passwordSignIn ? "passwordTurnOff" : "passwordTurnOn")}
        notAllowedBecause={onlyAdmins ?? (passwordsStay ? "passwords-stay" : undefined)}
        onAct={() => setChanging({ passwordSignIn: !rules.passwordSignIn })}
      >
        {passwordsStay && (
          <p className="hint" id="passwords-stay">
            {t(passwordsStay)}
          </p>
        )}
      </RuleCard>
      {changing && (
        <RuleDialog
          change={changing}
          members={viewer.members}
          onClose={() => setChanging(null)}
          onChanged={() => {
            toast(t("saved"));
            setChanging(null);
          }}
        />
      )}
    </>
  );
}

function RuleCard(props: {
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  readonly text: string;
  readonly act: string;
  readonly notAllowedBecause: string | undefined;
  readonly onAct: () => void;
  readonly children?: ReactNode;
}) {
  const t = useMessages(rulesMessages);
  return (
    <section className="card stack" aria-labelledby={props.id}>
      <div className="spread">
        <h3 id={props.id}>{props.title}</h3>
        <Badge look={props.isOn ? "good" : "neutral"} icon={props.isOn ? CircleCheck : CircleDashed}>
          {t(props.isOn ? "on" : "off")}
        </Badge>
      </div>
      <p>{props.text}</p>
      <div className="row">
        <Button look="second" notAllowedBecause={props.notAllowedBecause} onClick={props.onAct}>
          {props.act}
        </Button>
      </div>
      {props.children}
    </section>
  );
}
