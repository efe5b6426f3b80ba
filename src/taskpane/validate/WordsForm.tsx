import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Finding } from "../../core/findings/finding";
import { describeFinding } from "../../core/reporting/describe";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  button: { alignSelf: "start" },
});

/** As much as a cell holds. */
const most = 32_767;

interface WordsFormProps {
  readonly finding: Finding;
  /** What its cell says now. */
  readonly words: string;
  readonly busy: boolean;
  /** What would be found in the cell if it said this. */
  readonly onTry: (finding: Finding, text: string) => readonly Finding[];
  readonly onWrite: (finding: Finding, text: string) => void;
}

/**
 * The words of a finding's cell, written right here; Enter writes them as it does in the cell. What would be found in them is
 * said first, and they are written all the same when they are sent once more.
 */
export function WordsForm({ finding, words, busy, onTry, onWrite }: WordsFormProps) {
  const styles = useStyles();
  const wording = useWording();
  const texts = wording.pane.finding;
  const [typed, setTyped] = useState(words);
  const [tried, setTried] = useState<{ readonly text: string; readonly found: readonly Finding[] } | null>(null);
  const text = typed.trim();
  const objections = tried?.text === text ? tried.found : [];
  const rows = Math.min(6, Math.max(2, words.split("\n").length, Math.ceil(words.length / 24)));
  const canWrite = !busy && text !== "" && text !== words.trim();
  const write = () => {
    if (!canWrite) return;
    const found = tried?.text === text ? [] : onTry(finding, text);
    if (found.length > 0) setTried({ text, found });
    else onWrite(finding, text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends what an input method composes; with Alt or Shift it begins a line.
    if (event.key !== "Enter" || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    write();
  };
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <Field
        label={finding.column === undefined ? texts.words : shownText(finding.column, 40)}
        size="small"
        {...(objections.length > 0 && {
          validationState: "warning",
          validationMessage: objections.map((one) => describeFinding(one, wording).message).join(" "),
        })}
      >
        <Textarea
          size="small"
          rows={rows}
          resize="vertical"
          value={typed}
          maxLength={most}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Button type="submit" size="small" appearance="primary" className={styles.button} disabledFocusable={!canWrite}>
        {objections.length > 0 ? texts.writeAnyway : fill(texts.write, { cell: finding.cell })}
      </Button>
    </form>
  );
}
