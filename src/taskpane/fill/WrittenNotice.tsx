import { makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../core/grid/address";
import { fill } from "../../core/wording/wording";
import { CellLink } from "../parts/CellLink";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import type { Written } from "./use-fill";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingInlineStart: "18px" },
});

interface WrittenNoticeProps {
  readonly written: Written;
  readonly onSelect: (at: CellRef) => void;
}

/** What was written, and how it reads back. */
export function WrittenNotice({ written, onSelect }: WrittenNoticeProps) {
  const styles = useStyles();
  const texts = useWording().pane.fill;
  const count = String(written.count);
  if (written.error != null) {
    return <Failure error={written.error} around={(reason) => fill(texts.unverified, { count, reason })} />;
  }
  if (written.differing.length === 0) return <Notice intent="success">{fill(texts.written, { count })}</Notice>;
  return (
    <Notice intent="warning">
      {fill(texts.writtenDiffers, { count, differing: String(written.differing.length) })}
      <ul className={styles.list}>
        {written.differing.slice(0, 20).map(({ proposal, shown }) => (
          <li key={placeOf(proposal)}>
            <CellLink at={proposal} onSelect={onSelect} />{" "}
            {fill(texts.differs, { shown: shown || texts.blankValue, expected: proposal.after })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
