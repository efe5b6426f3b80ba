import { Link, makeStyles } from "@fluentui/react-components";
import type { ProseRef } from "../../core/findings/prose-finding";
import { narrativeIn } from "../../core/wording/narrative";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { useHandInTexts } from "../use-hand-in-texts";
import { useWording } from "../use-wording";
import type { ReportActions } from "./report-actions";

const useStyles = makeStyles({
  root: { fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere", textAlign: "start" },
});

interface SourceLinkProps {
  readonly at: ProseRef;
  readonly actions: ReportActions;
}

/** The paragraph of a sentence; clicking it shows the sentence in the text of the report. */
export function SourceLink({ at, actions }: SourceLinkProps) {
  const styles = useStyles();
  const wording = useWording();
  const { report: texts } = useHandInTexts();
  const paragraph = fill(narrativeIn(wording).report.paragraph, { paragraph: String(at.paragraph) });
  return (
    <Link
      as="button"
      inline
      className={styles.root}
      title={shownText(at.quote, 200)}
      aria-label={`${paragraph} ${texts.showSource}`}
      aria-pressed={actions.source === at}
      onClick={() => actions.onSource(at)}
    >
      {paragraph}
    </Link>
  );
}
