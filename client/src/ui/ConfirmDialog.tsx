import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

/** Asks once more before something is taken away or closed to people. `children` say what will come of it. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly closeLabel: string;
  /** A verb for what happens. */
  readonly confirm: string;
  readonly cancel: string;
  readonly isDangerous?: boolean;
  readonly working?: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialog isOpen onClose={props.onClose} title={props.title} closeLabel={props.closeLabel}>
      <div className="dialog-form">
        <div className="dialog-body stack">{props.children}</div>
        <footer className="dialog-foot">
          <Button look={props.isDangerous === false ? "first" : "danger solid"} working={props.working} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
          <Button look="quiet" onClick={props.onClose}>
            {props.cancel}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
