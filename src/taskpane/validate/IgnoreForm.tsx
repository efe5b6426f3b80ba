import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/wording/wording";
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
  /** How many findings there are of the same rule, the one itself among them. */
  readonly likes: number;
  readonly onIgnore: (reason: string, keep: boolean, likes: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be ignored, and whether the workbook shall remember; without a reason nothing is ignored. */
export function IgnoreForm({ likes, onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const [reason, setReason] = useState("");
  const [keep, setKeep] = useState(false);
  const [withLikes, setWithLikes] = useState(false);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onIgnore(reason.trim(), keep, withLikes);
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
      {likes > 1 && (
        <Checkbox
          label={fill(pane.finding.ignoreLikes, { count: String(likes) })}
          checked={withLikes}
          onChange={(_, data) => setWithLikes(data.checked === true)}
        />
      )}
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
