import { makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../core/grid/address";
import { CellLink } from "../parts/CellLink";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px" },
});

interface CellLinksProps {
  readonly cells: readonly CellRef[];
  readonly onSelect: (at: CellRef) => void;
}

/** Cells to go to, one beside the other. */
export function CellLinks({ cells, onSelect }: CellLinksProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {cells.map((at) => (
        <CellLink key={`${at.sheet}!${at.cell}`} at={at} onSelect={onSelect} />
      ))}
    </span>
  );
}
