import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { fill } from "../../core/wording/wording";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import type { Entry } from "./entries";
import type { Ignoring } from "./use-ignored";

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
  readonly entries: readonly Entry[];
  readonly ignoring: Ignoring;
}

/** The findings that a person chose to ignore, with the reason; each can be restored. */
export function IgnoredList({ entries, ignoring }: IgnoredListProps) {
  const styles = useStyles();
  const { finding: texts } = useWording().pane;
  return (
    <Accordion collapsible>
      <AccordionItem value="ignored">
        <AccordionHeader>{fill(texts.ignored, { count: String(entries.length) })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.key} className={styles.item}>
                <div>
                  {placeOf(entry)} {entry.title}
                  <div className={styles.reason}>
                    {fill(texts.ignoredReason, { reason: (entry.finding && ignoring.reasonFor(entry.finding)) ?? "" })}
                  </div>
                </div>
                <Button size="small" onClick={() => entry.finding && ignoring.restore(entry.finding)}>
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
