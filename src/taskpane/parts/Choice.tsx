import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: "100%" },
});

interface ChoiceProps {
  /** What is chosen, for those who cannot see where it stands. */
  readonly name: string;
  /** What an empty value says. */
  readonly none: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** One of a few things, in the browser's own list: small enough to stand in every row. */
export function Choice({ name, none, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.root}
      size="small"
      aria-label={name}
      value={value}
      onChange={(_, data) => onChoose(data.value)}
    >
      <option value="">{none}</option>
      {children}
    </Select>
  );
}
