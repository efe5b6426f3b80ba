import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { KindIcon } from "../parts/KindIcon";
import { useWording } from "../use-wording";
import { entryKinds, type EntryKind } from "../parts/entries";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "6px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "8px 2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  none: { color: tokens.colorNeutralForeground3 },
  count: {
    display: "flex",
    alignItems: "center",
    gap: "3px",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1.2",
  },
  name: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

interface KindFilterProps {
  readonly counts: Readonly<Record<EntryKind, number>>;
  readonly chosen: ReadonlySet<EntryKind>;
  readonly onToggle: (kind: EntryKind) => void;
}

/** How many there are of each kind; pressing one shows only those, pressing more adds them. */
export function KindFilter({ counts, chosen, onToggle }: KindFilterProps) {
  const styles = useStyles();
  const { pane } = useWording();
  return (
    <div className={styles.root} role="group" aria-label={pane.validate.countsLabel}>
      {entryKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.tile, counts[kind] === 0 && styles.none, chosen.has(kind) && styles.pressed)}
          aria-pressed={chosen.has(kind)}
          aria-label={`${pane.severities[kind]} ${counts[kind]}`}
          onClick={() => onToggle(kind)}
        >
          <span className={styles.count}>
            <KindIcon kind={kind} />
            {counts[kind]}
          </span>
          <span className={styles.name}>{pane.severities[kind]}</span>
        </button>
      ))}
    </div>
  );
}
