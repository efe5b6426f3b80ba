import { Field, Input, makeStyles, SpinButton, Textarea } from "@fluentui/react-components";
import { useWording } from "../use-wording";
import type { Inserting } from "./use-insert";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  narrow: { width: "140px" },
});

/** What the forms are to say already: year, unit, projects, and how many rows they offer. */
export function InsertOptions({ inserting }: { readonly inserting: Inserting }) {
  const styles = useStyles();
  const { insert: texts } = useWording().pane;
  const { wish, yearValid, setWish } = inserting;
  return (
    <div className={styles.root}>
      <Field label={texts.year} {...(!yearValid && { validationMessage: texts.yearInvalid })}>
        <Input
          className={styles.narrow}
          value={wish.year}
          inputMode="numeric"
          maxLength={4}
          onChange={(_, data) => setWish({ year: data.value.trim() })}
        />
      </Field>
      <Field label={texts.unit}>
        <Input value={wish.unit} maxLength={100} onChange={(_, data) => setWish({ unit: data.value })} />
      </Field>
      <Field label={texts.projects} hint={texts.projectsHint}>
        <Textarea
          value={wish.projects}
          resize="vertical"
          rows={3}
          onChange={(_, data) => setWish({ projects: data.value })}
        />
      </Field>
      <Field label={texts.rows}>
        <SpinButton
          className={styles.narrow}
          value={wish.rows}
          min={1}
          max={10}
          onChange={(_, data) => {
            const rows = data.value ?? Number(data.displayValue);
            if (Number.isInteger(rows) && rows >= 1 && rows <= 10) setWish({ rows });
          }}
        />
      </Field>
    </div>
  );
}
