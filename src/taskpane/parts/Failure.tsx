import { failureText } from "../failure";
import { useWording } from "../use-wording";
import { Notice } from "./Notice";

interface FailureProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Why something could not be done, in the host's sentence, with a way to try again. */
export function Failure({ error, retry, onClose }: FailureProps) {
  const wording = useWording();
  return (
    <Notice intent="error" action={retry && { text: wording.pane.retry, run: retry }} onClose={onClose}>
      {failureText(error, wording)}
    </Notice>
  );
}
