import { type ReactNode, useState } from "react";
import { Navigate, useLocation, useNavigate, useParams } from "react-router";
import { type CombinedError, Provider, useQuery } from "urql";
import Phone from "lucide-react/icons/phone";
import { useMessages } from "../../i18n/i18n.tsx";
import { focusHeading } from "../../lib/focus.ts";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { Information } from "./Information.tsx";
import { seenPage } from "./SeenSection.tsx";
import { MyInformationQuery } from "./my-information-query.ts";
import { myInformationMessages } from "./my-information.messages.ts";
import { ownClient } from "./own-client.ts";
import { tokenInHash } from "./own-token.ts";
import "./my-information.css";

/** What an organization holds about the person whose link this is, for that person. */
export function MyInformationScreen() {
  const { token: inPath } = useParams();
  const { search } = useLocation();
  // The path reaches servers and their logs; what stands behind the # does not.
  if (inPath !== undefined) return <Navigate to={{ pathname: paths.myInformation(), search, hash: inPath }} replace />;
  return (
    <main id="main" className="wrap narrow my-information">
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <Provider value={ownClient}>
        <ByToken />
      </Provider>
    </main>
  );
}

function ByToken() {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const found = tokenInHash(hash);
  const [token, setToken] = useState(found);
  // A place on this page, such as the skip link's, takes nothing away; another link does.
  if (found !== null && found !== token) setToken(found);
  const typed = (code: string) => {
    setToken(code);
    void navigate({ pathname, search, hash: encodeURIComponent(code) }, { replace: true });
    focusHeading();
  };
  return token === null ? <AskForCode onCode={typed} /> : <Opened key={token} token={token} onCode={typed} />;
}

function AskForCode({ onCode }: { readonly onCode: (code: string) => void }) {
  const t = useMessages(myInformationMessages);
  return (
    <Sorry title={t("openTitle")} text={t("open")}>
      <CodeForm onCode={onCode} />
    </Sorry>
  );
}

function Opened({ token, onCode }: { readonly token: string; readonly onCode: (code: string) => void }) {
  const t = useMessages(myInformationMessages);
  const [{ data, error }, again] = useQuery({
    query: MyInformationQuery,
    variables: { token, first: seenPage },
  });
  if (data?.personByLink) return <Information token={token} information={data.personByLink} />;
  if (error) {
    return (
      <Sorry title={t("failedTitle")} text={t(isTooFast(error) ? "tooFast" : "failed")}>
        <Button onClick={() => again()}>{t("retry")}</Button>
      </Sorry>
    );
  }
  if (data === undefined) return <Waiting />;
  return (
    <Sorry title={t("goneTitle")} text={t("gone")}>
      <CodeForm onCode={onCode} />
    </Sorry>
  );
}

const isTooFast = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions["code"] === "TOO_MANY_REQUESTS");

function Sorry({ title, text, children }: { readonly title: string; readonly text: string; readonly children: ReactNode }) {
  const t = useMessages(myInformationMessages);
  useScreenTitle(title);
  return (
    <div className="stack">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {children}
      <LinkButton look="quiet" icon={Phone} href="tel:211">
        {t("call211")}
      </LinkButton>
    </div>
  );
}

function Waiting() {
  const t = useMessages(myInformationMessages);
  useScreenTitle(t("titlePlain"));
  return (
    <div className="stack" aria-busy="true">
      <output className="vh">{t("loading")}</output>
      <Skeleton width={60} tall />
      <Skeleton />
      <Skeleton width={80} />
    </div>
  );
}
