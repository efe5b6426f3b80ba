import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { JournalStep } from "../core/changes/journal";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import { Failure } from "./parts/Failure";
import { Notice } from "./parts/Notice";
import { placeOf } from "./place";
import type { Undo } from "./use-journal";
import { useWording } from "./use-wording";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { justifyContent: "start", minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
});

interface UndoBarProps {
  readonly undo: Undo;
  readonly busy: boolean;
}

/** Takes back what the pane did last; there only when there is something to take back, or to say about it. */
export function UndoBar({ undo, busy }: UndoBarProps) {
  const styles = useStyles();
  const wording = useWording();
  const texts = wording.pane.journal;
  if (!undo.last && !undo.undone) return null;
  return (
    <footer className={styles.root}>
      <div aria-live="polite">
        {undo.refusal != null && <Failure error={undo.refusal} onClose={undo.dismiss} />}
        {undo.undone && (
          <Notice intent="success" onClose={undo.dismiss}>
            {fill(texts.undone, { step: stepText(undo.undone, wording) })}
          </Notice>
        )}
      </div>
      {undo.last && (
        <Button
          className={styles.button}
          appearance="subtle"
          icon={undo.undoing ? <Spinner size="tiny" /> : <ArrowUndoRegular />}
          disabledFocusable={busy || undo.undoing}
          onClick={() => void undo.undo()}
        >
          {undo.undoing ? texts.undoing : fill(texts.undoNamed, { step: stepText(undo.last, wording) })}
        </Button>
      )}
    </footer>
  );
}

function stepText(step: JournalStep, { pane }: Wording): string {
  const texts = pane.journal.steps;
  if (step.kind === "insert") {
    return fill(texts.insert, { sheets: step.sheets.map(({ name }) => shownText(name, 60)).join(pane.listSeparator) });
  }
  if (step.kind === "grow") {
    const { sheet, at, count } = step.growth;
    return fill(texts.grow, { place: placeOf({ sheet, cell: `${at + 1}:${at + count}` }) });
  }
  const [first] = step.edits;
  if (step.kind === "fix" && step.edits.length > 1) return fill(texts.fixAll, { count: String(step.edits.length) });
  return step.kind === "fix" && first
    ? fill(texts.fix, { place: placeOf(first) })
    : fill(texts.fill, { count: String(step.edits.length) });
}
