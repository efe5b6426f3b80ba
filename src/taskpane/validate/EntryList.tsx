import { CounterBadge, makeStyles, Subtitle2Stronger, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type KeyboardEvent } from "react";
import { shownText } from "../../core/wording/shown-text";
import { ShowMore } from "../parts/ShowMore";
import { toggled } from "../toggled";
import { useMore } from "../use-more";
import { useWording } from "../use-wording";
import { EntryItem } from "./EntryItem";
import type { FindingActions } from "./FindingDetail";
import { barHeight } from "./FlowBar";
import type { Group, Grouping } from "./grouping";
import type { Flow } from "./use-flow";

const useStyles = makeStyles({
  group: {
    marginBottom: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "clip",
  },
  heading: {
    position: "sticky",
    top: barHeight,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    padding: "8px 10px",
    border: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { margin: 0, font: "inherit", position: "sticky", top: barHeight, zIndex: 1 },
  list: { margin: 0, padding: 0 },
});

interface EntryListProps {
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
  readonly flow: Flow;
  readonly actions: FindingActions;
}

/** The results in groups that can be folded; a long list grows as the person reaches its end, or goes further by key. */
export function EntryList({ groups, grouping, flow, actions }: EntryListProps) {
  const { limit, ...more } = useMore();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  // What is open is shown, however far down it stands.
  const most = Math.max(limit, flow.at + 1);
  const parts = upTo(most, groups);
  return (
    <div onKeyDown={moveFocus}>
      {parts.map(({ group, causes }) => (
        <GroupSection
          key={group.id}
          group={group}
          causes={causes}
          grouping={grouping}
          folded={folded.has(group.id) && !group.items.some(({ key }) => key === flow.open)}
          onFold={() => setFolded((old) => toggled(old, group.id))}
          flow={flow}
          actions={actions}
        />
      ))}
      <ShowMore rest={count - most} {...more} />
    </div>
  );
}

interface GroupSectionProps extends Pick<EntryListProps, "grouping" | "flow" | "actions"> {
  readonly group: Group;
  readonly causes: Group["causes"];
  readonly folded: boolean;
  readonly onFold: () => void;
}

function GroupSection({ group, causes, grouping, folded, onFold, flow, actions }: GroupSectionProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const [first] = group.items;
  const name =
    grouping === "kind" && first ? pane.severities[first.kind] : grouping === "rule" && first ? first.title : group.id;
  return (
    <section className={styles.group} aria-label={name}>
      <h3 className={styles.title}>
        <button type="button" className={styles.heading} aria-expanded={!folded} onClick={onFold}>
          {folded ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
          <Subtitle2Stronger>{shownText(name)}</Subtitle2Stronger>
          <CounterBadge count={group.items.length} overflowCount={9999} color="informative" />
        </button>
      </h3>
      {!folded &&
        causes.map(([head, ...others]) => (
          <ul key={head.key} className={styles.list}>
            {[head, ...others].map((entry) => (
              <EntryItem
                key={entry.key}
                entry={entry}
                along={entry !== head}
                withSheet={grouping !== "sheet"}
                open={entry.key === flow.open}
                onOpen={flow.toggle}
                actions={actions}
              />
            ))}
          </ul>
        ))}
    </section>
  );
}

/** So many entries of the groups, from the first. */
function upTo(most: number, groups: readonly Group[]) {
  let left = most;
  return groups.flatMap((group) => {
    const causes = group.causes.flatMap((cause) => {
      const [head, ...others] = cause.slice(0, left);
      left -= Math.min(left, cause.length);
      return head ? [[head, ...others] as const] : [];
    });
    return causes.length > 0 ? [{ group, causes }] : [];
  });
}

/** Up and down go from one entry or heading to the next; a field keeps its own keys. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target as HTMLElement;
  if (!by || !from.matches("button[aria-expanded]")) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("section button[data-stop], h3 > button")];
  const next = stops[stops.indexOf(from) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
