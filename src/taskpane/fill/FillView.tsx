import { Button, makeStyles } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { CellRef } from "../../core/grid/address";
import { FillPreview } from "../later";
import { Busy } from "../parts/Busy";
import { EmptyState } from "../parts/EmptyState";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";
import { NothingToFill } from "./NothingToFill";
import type { Filling } from "./use-fill";
import { OpenTotals } from "./OpenTotals";
import { WrittenNotice } from "./WrittenNotice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  status: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

export interface FillViewProps {
  readonly filling: Filling;
  readonly busy: boolean;
  readonly onSelect: (at: CellRef) => void;
  readonly onInsert: () => void;
}

/** Fills what follows from other cells: looks, shows what would be written, writes what is ticked. */
export function FillView({ filling, busy, onSelect, onInsert }: FillViewProps) {
  const styles = useStyles();
  const { fill: texts } = useWording().pane;
  const { phase, preview, failure, written } = filling;
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that writes stays in view below a long list; what became of it stands above.
    if (failure || written) status.current?.scrollIntoView({ block: "nearest" });
  }, [failure, written]);
  return (
    <div className={styles.root}>
      <Button
        appearance={preview && preview.proposals.length > 0 ? "secondary" : "primary"}
        size="large"
        icon={<CalculatorRegular />}
        disabledFocusable={busy || phase !== null}
        onClick={() => void filling.look()}
      >
        {preview ? texts.lookAgain : texts.look}
      </Button>
      <div ref={status} className={styles.status} aria-live="polite">
        {phase && <Busy text={texts.progress[phase]} />}
        {failure && <Failure error={failure.error} retry={failure.retry} />}
        {filling.stale && !phase && preview && preview.proposals.length > 0 && (
          <Notice intent="warning">{texts.stale}</Notice>
        )}
        {preview && !phase && <OpenTotals open={preview.open} />}
        {written && <WrittenNotice written={written} onSelect={onSelect} />}
      </div>
      {!preview && !phase && !failure && !written && (
        <EmptyState icon={<CalculatorRegular />} title={texts.firstTitle} text={texts.firstText} />
      )}
      {preview && preview.proposals.length + preview.open.length === 0 && (
        <NothingToFill annexes={preview.annexes} onInsert={onInsert} />
      )}
      {preview && preview.proposals.length > 0 && (
        <FillPreview preview={preview} filling={filling} busy={busy || phase !== null} onSelect={onSelect} />
      )}
    </div>
  );
}
