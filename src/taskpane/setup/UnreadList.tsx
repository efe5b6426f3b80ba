import { makeStyles } from "@fluentui/react-components";
import type { RecognisedAnnex } from "../../core/checking/report";
import type { CellRef } from "../../core/grid/address";
import { labelHint, labelsToChoose } from "../../core/reading/label-hint";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { CellLink } from "../parts/CellLink";
import { Choice } from "../parts/Choice";
import { useWording } from "../use-wording";
import type { Hinting } from "./use-hints";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  text: { overflowWrap: "anywhere" },
});

interface UnreadListProps {
  readonly annex: RecognisedAnnex;
  readonly hinting: Hinting;
  readonly onSelect: (at: CellRef) => void;
}

/** A form of another kind may hold any number; a person looks at the first. */
const most = 12;

/** The columns and labels of an annex that were not understood, each with what it may mean. */
export function UnreadList({ annex, hinting, onSelect }: UnreadListProps) {
  const styles = useStyles();
  const { setup: texts } = useWording().pane;
  const { sheet, kind, unread } = annex;
  return (
    <ul className={styles.root}>
      {unread.slice(0, most).map((one) => {
        const text = shownText(one.text.trim(), 20);
        return (
          <li key={one.cell}>
            <div className={styles.text}>
              <CellLink at={{ sheet, cell: one.cell }} on={sheet} onSelect={onSelect} /> {text}
            </div>
            <Choice
              name={fill(texts.labelMeans, { text })}
              none={texts.chooseMeaning}
              value=""
              onChoose={(label) => hinting.sayOfLabel(labelHint(one, label))}
            >
              {labelsToChoose(kind, one).map((label) => (
                <option key={label}>{label}</option>
              ))}
            </Choice>
          </li>
        );
      })}
      {unread.length > most && <li>…</li>}
    </ul>
  );
}
