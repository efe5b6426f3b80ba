import type { ToldNumber } from "../../core/narrative/check-narrative";
import { shownText } from "../../core/wording/shown-text";
import { CellLinks } from "./CellLinks";
import type { ReportActions } from "./report-actions";
import { SourceLink } from "./SourceLink";
import { useItemStyles } from "./use-item-styles";

interface NumberItemProps {
  readonly number: ToldNumber;
  readonly actions: ReportActions;
}

/** A number of the report: what it is of, where it is told, and the cells that say the same. */
export function NumberItem({ number, actions }: NumberItemProps) {
  const styles = useItemStyles();
  return (
    <li className={styles.root}>
      <span className={styles.line}>
        <SourceLink at={number} actions={actions} />
        <span>
          {shownText(number.name, 60)} <span className={styles.figure}>{shownText(number.number, 60)}</span>
        </span>
      </span>
      {number.cells.length > 0 && <CellLinks cells={number.cells} onSelect={actions.onSelect} />}
    </li>
  );
}
