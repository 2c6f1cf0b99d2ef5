import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import X from "lucide-react/icons/x";
import { Icon } from "./Icon.tsx";

/** A question that must be answered or left: keeps the focus, closes by Escape, gives the focus back. On a phone it fills the screen. */
export function Dialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.isOpen}
      isDismissable={false}
      onOpenChange={(isOpen) => (isOpen ? undefined : props.onClose())}
    >
      <Modal className="modal">
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="h3" level={2}>
              {props.title}
            </Heading>
            <button type="button" className="btn quiet icon" aria-label={props.closeLabel} onClick={props.onClose}>
              <Icon of={X} />
            </button>
          </header>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
