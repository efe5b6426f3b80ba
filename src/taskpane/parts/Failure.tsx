import { Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { diagnosticText } from "../../host/diagnostic-text";
import { hostErrorText } from "../../host/host-error";
import { copyText } from "../copy-text";
import { failure, isNotLoaded } from "../failure";
import { useWording } from "../use-wording";
import { Notice } from "./Notice";

interface FailureProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  /** What is said around the reason, where the failure cost only a part; then it is a warning. */
  readonly around?: (reason: string) => string;
}

/**
 * Why something could not be done, in the host's sentence, with a way to try again and its diagnostics to copy. Where a
 * script of the pane's own could not be loaded there is nothing to diagnose, and reloading is the way out.
 */
export function Failure({ error, retry, onClose, around }: FailureProps) {
  const wording = useWording();
  const { pane } = wording;
  const [copied, setCopied] = useState<{ readonly of: unknown; readonly done: boolean } | null>(null);
  const told = failure(error);
  const missing = isNotLoaded(error);
  const reason = missing ? pane.later.failed : hostErrorText(told, wording);
  const state = copied?.of === error ? copied : null;
  const copy = () => void copyText(diagnosticText(told)).then((done) => setCopied({ of: error, done }));
  return (
    <Notice
      intent={around ? "warning" : "error"}
      actions={[
        ...(retry ? [{ text: pane.retry, run: retry }] : []),
        missing
          ? { text: pane.later.reload, run: () => location.reload() }
          : { text: state?.done ? pane.diagnostics.copied : pane.diagnostics.copy, run: copy },
      ]}
      onClose={onClose}
    >
      {around ? around(reason) : reason}
      {state?.done === false && (
        <Textarea readOnly aria-label={pane.diagnostics.name} value={diagnosticText(told)} rows={5} />
      )}
    </Notice>
  );
}
