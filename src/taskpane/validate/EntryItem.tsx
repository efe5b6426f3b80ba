import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useEffect, useRef } from "react";
import { KindIcon } from "../parts/KindIcon";
import { useWording } from "../use-wording";
import type { Entry } from "../parts/entries";
import { FindingDetail, type FindingActions } from "./FindingDetail";

const useStyles = makeStyles({
  root: {
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 62px",
  },
  along: {
    marginLeft: "22px",
    borderTop: `1px dashed ${tokens.colorNeutralStroke2}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  open: { backgroundColor: tokens.colorNeutralBackground2, contentVisibility: "visible" },
  header: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 16px",
    columnGap: "8px",
    width: "100%",
    padding: "8px 8px 8px 8px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: { display: "flex", paddingTop: "2px" },
  line: { display: "flex", gap: "6px", alignItems: "baseline" },
  cell: {
    flexShrink: 0,
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  cause: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  message: {
    marginTop: "2px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    whiteSpace: "pre-line",
  },
  whole: { display: "block" },
});

interface EntryItemProps {
  readonly entry: Entry;
  /** Whether it only comes along with the one above, whose cause it has. */
  readonly along: boolean;
  readonly open: boolean;
  readonly onOpen: (entry: Entry) => void;
  readonly actions: FindingActions;
}

/** One line of the result list; a click goes to its cell and opens its detail. */
export const EntryItem = memo(function EntryItem({ entry, along, open, onOpen, actions }: EntryItemProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <li ref={item} className={mergeClasses(styles.root, along && styles.along, open && styles.open)}>
      <button type="button" className={styles.header} aria-expanded={open} onClick={() => onOpen(entry)}>
        <span className={styles.sign}>
          <KindIcon kind={entry.kind} label={pane.severities[entry.kind]} />
        </span>
        <span>
          <span className={styles.line}>
            {along && <span className={styles.cause}>{pane.finding.sameCause}</span>}
            <span className={styles.cell}>{entry.cell}</span> <span className={styles.title}>{entry.title}</span>
          </span>
          <span className={mergeClasses(styles.message, open ? styles.whole : "two-lines")}>{entry.message}</span>
        </span>
        <span className={styles.sign}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && entry.finding && <FindingDetail finding={entry.finding} actions={actions} />}
    </li>
  );
});
