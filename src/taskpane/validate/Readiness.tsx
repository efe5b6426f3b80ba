import { Link, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled, QuestionCircle20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Readiness as State } from "../../core/checking/readiness";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";
import { AnnexTable, type AnnexTableProps } from "./AnnexTable";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  sentence: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "inherit" } },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  part: { color: tokens.colorStatusSuccessForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

const icons = {
  wrong: ErrorCircle20Filled,
  doubtful: QuestionCircle20Filled,
  part: CheckmarkCircle20Filled,
  ready: CheckmarkCircle20Filled,
};

interface ReadinessProps extends Pick<AnnexTableProps, "onSelect" | "onFinding"> {
  readonly readiness: State;
  /** What was not filled in or not read, in words. */
  readonly reservations: string | null;
  readonly counts: Readonly<Record<"warning" | "info" | "unjudged", number>>;
  /** How many errors the report in prose has; null where none was checked. */
  readonly reportErrors: number | null;
  readonly onInsert: () => void;
  readonly onReport: () => void;
}

/** 提交前检查: whether the workbook can be handed in, in one sentence; how each annex stands, and what is not there. */
export function Readiness({ readiness, reservations, counts, reportErrors, ...rest }: ReadinessProps) {
  const styles = useStyles();
  const { pane, forms } = useWording();
  const texts = pane.ready;
  const { state, errors, missing, annexes } = readiness;
  const Icon = icons[state];
  const kinds = missing.map((kind) => forms[kind].name).join(pane.listSeparator);
  const said = (text: ReactNode) => <div className={styles.said}>{text}</div>;
  return (
    <section className={styles.root} aria-label={texts.title}>
      <div className={styles.sentence}>
        <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
        <Subtitle2 as="h2">{fill(texts.states[state], { errors: String(errors) })}</Subtitle2>
      </div>
      {reservations !== null && said(reservations)}
      {reservations === null && counts.unjudged > 0 && said(fill(texts.unjudged, { count: String(counts.unjudged) }))}
      {counts.warning + counts.info > 0 &&
        said(fill(texts.rest, { warning: String(counts.warning), info: String(counts.info) }))}
      <AnnexTable annexes={annexes} reportErrors={reportErrors} {...rest} />
      {missing.length > 0 &&
        said(
          <>
            {fill(texts.missing, { kinds: shownText(kinds) })}{" "}
            <Link as="button" inline onClick={rest.onInsert}>
              {pane.validate.toInsert}
            </Link>
          </>,
        )}
      {reportErrors === null &&
        said(
          <>
            {texts.noReport}{" "}
            <Link as="button" inline onClick={rest.onReport}>
              {texts.toReport}
            </Link>
          </>,
        )}
    </section>
  );
}
