import { CounterBadge, makeStyles, Subtitle2Stronger, tokens } from "@fluentui/react-components";
import { byCause } from "../../core/reporting/by-cause";
import { shownText } from "../../core/wording/shown-text";
import { ShowMore } from "../parts/ShowMore";
import { useMore } from "../use-more";
import { bySheet, type Entry } from "../parts/entries";
import { EntryItem } from "./EntryItem";
import type { FindingActions } from "./FindingDetail";

const useStyles = makeStyles({
  group: {
    marginBottom: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0 },
});

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly sheets: readonly string[];
  /** The key of the entry whose detail is shown. */
  readonly open: string | null;
  readonly onOpen: (entry: Entry) => void;
  readonly actions: FindingActions;
}

/** The results by sheet, in workbook order, what has one cause together; a long list grows as the person reaches its end. */
export function EntryList({ entries, sheets, open, onOpen, actions }: EntryListProps) {
  const styles = useStyles();
  const { limit, ...more } = useMore();
  const groups = bySheet(entries, sheets);
  const shown = bySheet(groups.flatMap(({ items }) => items).slice(0, limit));
  const total = new Map(groups.map(({ sheet, items }) => [sheet, items.length]));
  return (
    <>
      {shown.map(({ sheet, items }) => (
        <section key={sheet} className={styles.group} aria-label={sheet}>
          <div className={styles.heading}>
            <Subtitle2Stronger as="h3">{shownText(sheet)}</Subtitle2Stronger>
            <CounterBadge count={total.get(sheet) ?? 0} overflowCount={9999} color="informative" />
          </div>
          {byCause(items, ({ finding }) => finding).map(([head, ...others]) => (
            <ul key={head.key} className={styles.list}>
              {[head, ...others].map((entry) => (
                <EntryItem
                  key={entry.key}
                  entry={entry}
                  along={entry !== head}
                  open={entry.key === open}
                  onOpen={onOpen}
                  actions={actions}
                />
              ))}
            </ul>
          ))}
        </section>
      ))}
      <ShowMore rest={entries.length - limit} {...more} />
    </>
  );
}
