import type { ProseUnjudged } from "../../core/findings/prose-finding";
import { describeProseUnjudged } from "../../core/reporting/describe-prose";
import { shownText } from "../../core/wording/shown-text";
import { useWording } from "../use-wording";
import type { ReportActions } from "./report-actions";
import { SourceLink } from "./SourceLink";
import { useItemStyles } from "./use-item-styles";

interface UnjudgedItemProps {
  readonly unjudged: ProseUnjudged;
  readonly actions: ReportActions;
}

/** A sentence that could not be judged, with why. */
export function UnjudgedItem({ unjudged, actions }: UnjudgedItemProps) {
  const styles = useItemStyles();
  const wording = useWording();
  return (
    <li className={styles.root}>
      <span>{describeProseUnjudged(unjudged, wording)}</span>
      <span className={styles.quote}>
        <SourceLink at={unjudged} actions={actions} /> {shownText(unjudged.quote, 120)}
      </span>
    </li>
  );
}
