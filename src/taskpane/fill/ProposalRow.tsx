import { Badge, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../core/grid/address";
import type { Proposal } from "../../core/filling/proposal";
import { shownText } from "../../core/wording/shown-text";
import { fill, fillAny } from "../../core/wording/wording";
import { CellLink } from "../parts/CellLink";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    padding: "2px 10px 6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 58px",
  },
  what: { display: "flex", flexDirection: "column", gap: "2px", paddingTop: "6px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", rowGap: "2px" },
  figures: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  struck: { textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold },
  arithmetic: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly ticked: boolean;
  /** Whether everything is to be written as a value. */
  readonly values: boolean;
  readonly onToggle: (proposal: Proposal) => void;
  readonly onSelect: (at: CellRef) => void;
}

/** One cell that could be filled: what it shows, what it would show, the sum behind it, and whether to write it. */
export function ProposalRow({ proposal, ticked, values, onToggle, onSelect }: ProposalRowProps) {
  const styles = useStyles();
  const { fill: texts } = useWording().pane;
  const { kind, cell, sheet, before, after, because, edit } = proposal;
  const old = shownText(before, 40) || texts.blankValue;
  return (
    <li className={styles.root}>
      <Checkbox
        aria-label={`${cell} ${fill(texts.change, { before: old, after })}`}
        checked={ticked}
        onChange={() => onToggle(proposal)}
      />
      <div className={styles.what}>
        <div className={styles.line}>
          <CellLink at={proposal} on={sheet} onSelect={onSelect} />
          <span className={styles.figures}>
            <span className={mergeClasses(styles.before, before !== "" && styles.struck)}>{old}</span>
            {" → "}
            <span className={styles.after}>{after}</span>
          </span>
          {kind !== "blank" && (
            <Badge appearance="tint" color="warning" size="medium">
              {texts.kinds[kind]}
            </Badge>
          )}
        </div>
        <div
          className={styles.arithmetic}
          title={edit.after.formula === null ? undefined : shownText(edit.after.formula)}
        >
          {shownText("sum" in because ? because.sum : fillAny(texts.because[because.words], because.args ?? {}))}
          {!edit.after.formula && !values && ` ${texts.asValue}`}
        </div>
      </div>
    </li>
  );
}
