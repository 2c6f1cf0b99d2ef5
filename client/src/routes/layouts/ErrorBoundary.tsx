import { Component, type ReactNode } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { shellMessages } from "./shell.messages.ts";

/** The last net: a screen that breaks, or whose code could not be loaded, says so instead of leaving an empty page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const t = useMessages(shellMessages);
  return (
    <main id="main" className="wrap narrow stack">
      <h1>{t("broken")}</h1>
      <p className="lead">{t("brokenText")}</p>
      <Button onClick={() => window.location.reload()}>{t("reload")}</Button>
    </main>
  );
}
