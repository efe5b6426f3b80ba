import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", gap: "8px" },
});

interface IgnoreFormProps {
  readonly onIgnore: (reason: string, keep: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be ignored, and whether the workbook shall remember; without a reason nothing is ignored. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const [reason, setReason] = useState("");
  const [keep, setKeep] = useState(false);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onIgnore(reason.trim(), keep);
      }}
    >
      <Field label={pane.finding.ignoreReason} required size="small">
        <Input
          value={reason}
          maxLength={200}
          placeholder={pane.finding.ignoreHint}
          autoFocus
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
      <Field hint={pane.finding.ignoreKeepHint} size="small">
        <Checkbox
          label={pane.finding.ignoreKeep}
          checked={keep}
          onChange={(_, data) => setKeep(data.checked === true)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={!reason.trim()}>
          {pane.finding.ignoreConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {pane.cancel}
        </Button>
      </div>
    </form>
  );
}
