import type { AnsweredFinding } from "../../core/narrative/check-narrative";
import { describeFinding } from "../../core/reporting/describe";
import { shownText } from "../../core/wording/shown-text";
import { CellLink } from "../parts/CellLink";
import { useWording } from "../use-wording";
import type { ReportActions } from "./report-actions";
import { SourceLink } from "./SourceLink";
import { useItemStyles } from "./use-item-styles";

interface ToldItemProps {
  readonly told: AnsweredFinding;
  readonly actions: ReportActions;
}

/** A reason that an annex misses, and the sentence that tells it. */
export function ToldItem({ told, actions }: ToldItemProps) {
  const styles = useItemStyles();
  const wording = useWording();
  const { finding } = told;
  return (
    <li className={styles.root}>
      <span className={styles.line}>
        <CellLink at={finding} onSelect={actions.onSelect} />
        <span>
          {finding.code} {describeFinding(finding, wording).title}
        </span>
      </span>
      <span className={styles.quote}>
        <SourceLink at={told} actions={actions} /> {shownText(told.quote, 120)}
      </span>
    </li>
  );
}
