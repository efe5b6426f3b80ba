import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../core/grid/address";
import type { Proposal } from "../../core/filling/proposal";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import { ProposalRow } from "./ProposalRow";
import type { Filling } from "./use-fill";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  heading: {
    display: "flex",
    alignItems: "center",
    paddingRight: "10px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0 },
});

interface ProposalGroupProps {
  readonly sheet: string;
  /** Those in view. */
  readonly proposals: readonly Proposal[];
  /** Those of the sheet. */
  readonly all: readonly Proposal[];
  readonly chosen: ReadonlySet<string>;
  readonly filling: Filling;
  readonly onSelect: (at: CellRef) => void;
}

/** The proposals of a sheet, to be ticked one by one or all at once. */
export function ProposalGroup({ sheet, proposals, all, chosen, filling, onSelect }: ProposalGroupProps) {
  const styles = useStyles();
  const { fill: texts } = useWording().pane;
  const name = shownText(sheet, 60);
  const ticked = all.filter((one) => chosen.has(placeOf(one))).length;
  return (
    <section className={styles.root} aria-label={name}>
      <div className={styles.heading}>
        <Checkbox
          aria-label={fill(texts.selectAll, { sheet: name })}
          checked={ticked === 0 ? false : ticked === all.length ? true : "mixed"}
          onChange={() => filling.toggleSheet(sheet, ticked < all.length)}
        />
        {name}
      </div>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.cell}
            proposal={proposal}
            ticked={chosen.has(placeOf(proposal))}
            values={filling.values}
            onToggle={filling.toggle}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  );
}
