import { type RefObject, useCallback, useRef, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { useQuery } from "urql";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Search from "lucide-react/icons/search";
import { graphql, readFragment } from "../../graphql/tada.ts";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { useSettled } from "../../lib/use-settled.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/Icon.tsx";
import { buttonClass } from "../../ui/LinkButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useNow } from "../referrals/shared/use-now.ts";
import { useReferralNotices } from "../referrals/shared/use-referral-notices.ts";
import { useRefreshOnReturn } from "../referrals/shared/use-refresh-on-return.ts";
import { countOf, inOrder, neighbour } from "./inbox-groups.ts";
import { type InboxKey, readKeysSetting, storeKeysSetting, useInboxKeys } from "./inbox-keys.ts";
import { inboxMessages } from "./inbox.messages.ts";
import { InboxList, InboxList_viewer } from "./InboxList.tsx";
import { InboxReferral, type OpenReferralHandle } from "./InboxReferral.tsx";
import { KeysDialog, KeysLine } from "./KeysHelp.tsx";

const InboxQuery = graphql(
  `
  query Inbox($text: String, $first: Int!, $locale: String) {
    viewer { ...InboxList_viewer }
  }
`,
  [InboxList_viewer],
);

const page = 50;

/** The receiver's desk: what waits, grouped by what it wants, and the open one beside it. On a phone the list, then the page. */
export function InboxScreen() {
  const t = useMessages(inboxMessages);
  const locale = useLocale();
  const { id = null } = useParams();
  const now = useNow();
  const [text, setText] = useState("");
  const [first, setFirst] = useState(page);
  const asked = useSettled(text.trim());
  const [{ data, error, fetching }, ask] = useQuery({
    query: InboxQuery,
    variables: { text: asked || null, first, locale },
    requestPolicy: "cache-and-network",
  });
  useRefreshOnReturn(ask);
  useReferralNotices(ask);
  const desk = useDesk();
  const viewer = data?.viewer ?? null;
  return (
    <main id="main" className={classNames("desk", id === null ? "show-list" : "show-pane")}>
      <section className="queue" aria-label={t("title")}>
        <div className="head stack-s">
          {id === null ? <ListTitle /> : <p className="h1">{t("title")}</p>}
          <div className="icon-input">
            <label className="vh" htmlFor="find-in-inbox">
              {t("find")}
            </label>
            <Icon of={Search} />
            <input
              className="input"
              type="search"
              id="find-in-inbox"
              placeholder={t("findHint")}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
            />
          </div>
          <KeysLine isOn={desk.isOn} onHelp={() => desk.setHelp(true)} />
        </div>
        {viewer ? (
          <InboxList viewer={viewer} text={asked} openId={id} now={now} onMore={() => setFirst(first + page)} onClear={() => setText("")} />
        ) : (
          <ListState isFailed={error !== undefined && !fetching} onRetry={() => ask({ requestPolicy: "network-only" })} />
        )}
      </section>
      <div className="pane">
        <p className="crumb only-phone">
          <Link to={paths.inbox()}>
            <Icon of={ArrowLeft} />
            {t("back")}
          </Link>
        </p>
        {id === null ? (
          viewer && <ChooseOne viewer={viewer} />
        ) : (
          <InboxReferral id={id} now={now} showKeys={desk.isOn} onDialog={desk.setDialog} handle={desk.open} />
        )}
      </div>
      {desk.isHelpShown && <KeysDialog isOn={desk.isOn} onToggle={desk.toggle} onClose={() => desk.setHelp(false)} />}
    </main>
  );
}

/** The keyboard of the desk: where J and K lead, and what A, W and D ask of the open referral. */
function useDesk() {
  const [isOn, setOn] = useState(readKeysSetting);
  const [isHelpShown, setHelp] = useState(false);
  const [isDialogShown, setDialog] = useState(false);
  const open: RefObject<OpenReferralHandle | null> = useRef(null);
  const act = useCallback((key: InboxKey) => {
    if (key === "help") setHelp(true);
    else if (key === "next" || key === "previous") focusRow(key === "next" ? 1 : -1);
    else open.current?.press(key);
  }, []);
  useInboxKeys(isOn && !isHelpShown && !isDialogShown, act);
  const toggle = (on: boolean) => {
    setOn(on);
    storeKeysSetting(on);
  };
  return { isOn, isHelpShown, setHelp, setDialog, open, toggle };
}

/** Moves the focus along the rows as they are drawn; Enter then opens the link by itself. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".queue [data-referral]")];
  const idOf = (row: Element | null | undefined) => row?.getAttribute("data-referral") ?? null;
  const focused = document.activeElement?.closest("[data-referral]");
  const current = focused ?? rows.find((row) => row.hasAttribute("aria-current"));
  const next = neighbour(
    rows.flatMap((row) => idOf(row) ?? []),
    idOf(current),
    step,
  );
  rows.find((row) => idOf(row) === next)?.focus();
}

function ListTitle() {
  const t = useMessages(inboxMessages);
  useScreenTitle(t("title"));
  return <h1>{t("title")}</h1>;
}

function ChooseOne({ viewer: masked }: { readonly viewer: Parameters<typeof InboxList>[0]["viewer"] }) {
  const viewer = readFragment(InboxList_viewer, masked);
  const t = useMessages(inboxMessages);
  const navigate = useNavigate();
  const count = countOf("answer", viewer.referralCounts);
  const [next] = inOrder(
    "answer",
    viewer.answer.edges.map(({ node }) => node),
  );
  const total = viewer.referralCounts.reduce((sum, one) => sum + one.count, 0);
  if (total === 0) return <SentInstead />;
  return (
    <div className="choose stack">
      <h2>{t("choose", { count })}</h2>
      <p className="soft">{count > 0 ? t("chooseText") : t("chooseNone")}</p>
      {next && <Button onClick={() => void navigate(paths.inboxReferral(next.id))}>{t("openFirst")}</Button>}
    </div>
  );
}

/** Nobody has ever sent anything here: those who come may be looking for what they sent themselves. */
function SentInstead() {
  const t = useMessages(inboxMessages);
  return (
    <div className="choose stack">
      <h2>{t("sentInstead")}</h2>
      <p className="soft">{t("sentInsteadText")}</p>
      <Link className={buttonClass({ look: "second" })} to={paths.referrals()}>
        {t("toSent")}
      </Link>
    </div>
  );
}

function ListState({ isFailed, onRetry }: { readonly isFailed: boolean; readonly onRetry: () => void }) {
  const t = useMessages(inboxMessages);
  if (isFailed) {
    return (
      <div className="pad stack-s" role="alert">
        <h2 className="bare">{t("failed")}</h2>
        <p>{t("failedText")}</p>
        <Button onClick={onRetry}>{t("retry")}</Button>
      </div>
    );
  }
  return (
    <div className="pad stack" aria-busy="true">
      <p className="vh" role="status">
        {t("loading")}
      </p>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} className="stack-s skel-row">
          <Skeleton width={40} />
          <Skeleton width={80} />
        </div>
      ))}
    </div>
  );
}
