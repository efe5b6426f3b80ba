import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProseFinding } from "../../core/findings/prose-finding";
import { describeBasis } from "../../core/reporting/describe";
import { describeProseFinding } from "../../core/reporting/describe-prose";
import { narrativeIn } from "../../core/wording/narrative";
import { shownText } from "../../core/wording/shown-text";
import { KindIcon } from "../parts/KindIcon";
import { useHandInTexts } from "../use-hand-in-texts";
import { useWording } from "../use-wording";
import { CellLinks } from "./CellLinks";
import type { ReportActions } from "./report-actions";
import { SourceLink } from "./SourceLink";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 140px",
  },
  sign: { display: "flex", paddingTop: "2px" },
  body: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "flex", flexWrap: "wrap", columnGap: "8px", fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  quote: {
    margin: 0,
    padding: "4px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
});

interface ProseFindingItemProps {
  readonly finding: ProseFinding;
  readonly actions: ReportActions;
}

/** One inconsistency of the report: what is wrong, the sentence, the sum, and the cells that say otherwise. */
export function ProseFindingItem({ finding, actions }: ProseFindingItemProps) {
  const styles = useStyles();
  const wording = useWording();
  const { pane } = wording;
  const { report: texts } = useHandInTexts();
  const titles: Readonly<Record<string, string>> = narrativeIn(wording).titles;
  const message = describeProseFinding(finding, wording);
  const arithmetic = finding.arithmetic === undefined ? "" : shownText(finding.arithmetic);
  const facts = [
    [pane.finding.arithmetic, message.includes(arithmetic) ? null : arithmetic],
    [pane.finding.basis, describeBasis(finding.basis, wording).line],
    [
      texts.cells,
      finding.related.length > 0 ? <CellLinks cells={finding.related} onSelect={actions.onSelect} /> : null,
    ],
  ] as const;
  return (
    <li className={styles.root}>
      <span className={styles.sign}>
        <KindIcon kind={finding.severity} label={pane.severities[finding.severity]} />
      </span>
      <div className={styles.body}>
        <span className={styles.title}>
          {finding.code} {titles[finding.rule] ?? finding.rule}
        </span>
        <p className={styles.message}>{message}</p>
        <blockquote className={styles.quote}>
          <SourceLink at={finding} actions={actions} /> {shownText(finding.quote, 160)}
        </blockquote>
        <dl className={styles.facts}>
          {facts.map(([name, value]) =>
            value === null ? null : (
              <div key={name} style={{ display: "contents" }}>
                <dt className={styles.term}>{name}</dt>
                <dd className={styles.fact}>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </div>
    </li>
  );
}
