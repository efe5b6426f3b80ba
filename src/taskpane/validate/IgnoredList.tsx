import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import type { Entry } from "../parts/entries";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface IgnoredListProps {
  readonly ignored: readonly { readonly entry: Entry; readonly reason: string }[];
  readonly onRestore: (entry: Entry) => void;
}

/** The findings that a person chose to ignore, with the reason; each can be restored. */
export function IgnoredList({ ignored, onRestore }: IgnoredListProps) {
  const styles = useStyles();
  const { finding: texts } = useWording().pane;
  return (
    <Accordion collapsible>
      <AccordionItem value="ignored">
        <AccordionHeader>{fill(texts.ignored, { count: String(ignored.length) })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {ignored.map(({ entry, reason }) => (
              <li key={entry.key} className={styles.item}>
                <div>
                  {placeOf(entry)} {entry.title}
                  <div className={styles.reason}>{fill(texts.ignoredReason, { reason: shownText(reason, 200) })}</div>
                </div>
                <Button size="small" onClick={() => onRestore(entry)}>
                  {texts.restore}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
