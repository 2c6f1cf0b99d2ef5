import { type ReactNode, useEffect, useRef } from "react";
import X from "lucide-react/icons/x";
import { Icon } from "./Icon.tsx";

/**
 * A full-height sheet over the page, by the browser's own dialog: it keeps the focus inside, closes by Escape,
 * and gives the focus back to what opened it.
 */
export function Sheet(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (props.isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.isOpen]);
  return (
    <dialog ref={dialog} className="sheet" aria-label={props.title} onClose={props.onClose}>
      {props.isOpen && (
        <>
          <header>
            <h2 className="h3">{props.title}</h2>
            <button type="button" className="btn quiet icon" aria-label={props.closeLabel} onClick={props.onClose}>
              <Icon of={X} />
            </button>
          </header>
          <div className="body">{props.children}</div>
          <footer>{props.footer}</footer>
        </>
      )}
    </dialog>
  );
}
