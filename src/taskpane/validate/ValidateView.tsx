import { Button, makeStyles, Tooltip } from "@fluentui/react-components";
import { BroomRegular, TaskListSquareLtrRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { fill } from "../../core/wording/wording";
import type { Since } from "../../use-cases/take-away";
import { Results, TakeAway } from "../later";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { Later } from "../parts/Later";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";
import { FirstUse } from "./FirstUse";
import type { ResultsProps } from "./Results";
import { ResultNotices } from "./ResultNotices";
import type { ComparedBy } from "./use-comparison";
import type { Validating } from "./use-validate";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  run: { flexGrow: 1 },
  stale: { position: "sticky", top: 0, zIndex: 3, ":empty": { display: "none" } },
  status: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

export interface ValidateViewProps extends Omit<ResultsProps, "result" | "changes"> {
  readonly validating: Validating;
  /** By what the workbook is checked. */
  readonly by: ComparedBy;
}

/** The validation of the workbook: the button, what is going on, and what was found. */
export function ValidateView({ validating, by, ...rest }: ValidateViewProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const { result, phase, failure, stale, cleared, run, recheck, clearMarks } = validating;
  const [since, setSince] = useState<Since | null>(null);
  const busy = phase !== null || rest.actions.busy;
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          className={styles.run}
          appearance="primary"
          size="large"
          icon={<TaskListSquareLtrRegular />}
          disabledFocusable={busy}
          onClick={() => void run()}
        >
          {pane.validate.run}
        </Button>
        <Tooltip content={pane.validate.clearMarks} relationship="label">
          <Button size="large" icon={<BroomRegular />} disabledFocusable={busy} onClick={() => void clearMarks()} />
        </Tooltip>
        {result && (
          <Later quiet>
            <TakeAway
              result={result}
              ignored={rest.ignoring.items}
              by={by}
              busy={busy}
              since={since}
              onSince={setSince}
            />
          </Later>
        )}
      </div>
      <div className={styles.status} aria-live="polite">
        {phase && <Busy text={pane.validate.progress[phase]} />}
        {failure && <Failure error={failure.error} retry={failure.retry} />}
        {cleared && <ClearedNotice skipped={cleared.skipped} />}
        {!phase && result && <ResultNotices result={result} />}
      </div>
      <div className={styles.stale} aria-live="polite">
        {!phase && stale && result && (
          <Notice intent="warning" actions={[{ text: pane.validate.recheck, run: () => void recheck() }]}>
            {pane.validate.stale}
          </Notice>
        )}
      </div>
      {result ? (
        <Results result={result} changes={since?.changes ?? null} {...rest} />
      ) : (
        phase === null && !failure && <FirstUse />
      )}
    </div>
  );
}

function ClearedNotice({ skipped }: { readonly skipped: readonly string[] }) {
  const { pane } = useWording();
  return skipped.length === 0 ? (
    <Notice intent="success">{pane.validate.cleared}</Notice>
  ) : (
    <Notice intent="warning">{fill(pane.validate.clearSkipped, { sheets: skipped.join(pane.listSeparator) })}</Notice>
  );
}
