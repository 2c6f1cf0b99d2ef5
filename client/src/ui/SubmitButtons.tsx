import { Button } from "./Button.tsx";

/** The end of a form: do it, or leave it. */
export function SubmitButtons(props: {
  readonly submit: string;
  readonly cancel: string;
  readonly working: string | undefined;
  readonly onCancel: () => void;
}) {
  return (
    <>
      <Button type="submit" working={props.working}>
        {props.submit}
      </Button>
      <Button look="quiet" onClick={props.onCancel}>
        {props.cancel}
      </Button>
    </>
  );
}
