import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useEffect, useRef, type KeyboardEvent } from "react";
import { countyIn } from "../../core/wording/county";
import { shownText } from "../../core/wording/shown-text";
import { KindIcon } from "../parts/KindIcon";
import { useWording } from "../use-wording";
import type { Entry } from "../parts/entries";
import { placeOf } from "../place";
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
  line: { display: "flex", flexWrap: "wrap", columnGap: "6px", alignItems: "baseline" },
  row: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    minWidth: 0,
    padding: "0 5px",
    overflowWrap: "anywhere",
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
  /** Whether its sheet is said: no heading does. */
  readonly withSheet: boolean;
  readonly open: boolean;
  readonly onOpen: (entry: Entry) => void;
  readonly actions: FindingActions;
}

/** One line of the result list; a click goes to its cell and opens its detail, Enter goes there again, Escape closes. */
export const EntryItem = memo(function EntryItem({ entry, along, withSheet, open, onOpen, actions }: EntryItemProps) {
  const styles = useStyles();
  const { pane, commandLine } = useWording();
  const { changes } = countyIn(commandLine.report.language).since;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!open || !item.current) return;
    item.current.scrollIntoView({ block: "nearest" });
    // What had the focus was settled and is gone: the next one is gone on with. A person in the grid stays there.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) (item.current.querySelector("textarea") ?? item.current.querySelector("button"))?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!open || event.defaultPrevented) return;
    const header = event.currentTarget.querySelector("button");
    if (event.key === "Escape") {
      header?.focus();
      onOpen(entry);
    } else if (event.key === "Enter" && event.target === header) {
      event.preventDefault();
      actions.onSelect(entry);
    }
  };
  const row = entry.finding?.row;
  return (
    <li
      ref={item}
      className={mergeClasses(styles.root, along && styles.along, open && styles.open)}
      onKeyDown={onKeyDown}
    >
      <button type="button" data-stop className={styles.header} aria-expanded={open} onClick={() => onOpen(entry)}>
        <span className={styles.sign}>
          <KindIcon kind={entry.kind} label={pane.severities[entry.kind]} />
        </span>
        <span>
          <span className={styles.line}>
            {along && <span className={styles.cause}>{pane.finding.sameCause}</span>}
            <span className={styles.cell}>{withSheet ? placeOf(entry) : entry.cell}</span>{" "}
            <span className={styles.title}>{entry.title}</span>
            {entry.change && <span className={styles.cause}>{changes[entry.change]}</span>}
          </span>
          {row !== undefined && <span className={styles.row}>{shownText(row, 60)}</span>}
          <span className={mergeClasses(styles.message, open ? styles.whole : "two-lines")}>{entry.message}</span>
        </span>
        <span className={styles.sign}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && entry.finding && <FindingDetail finding={entry.finding} actions={actions} />}
    </li>
  );
});
