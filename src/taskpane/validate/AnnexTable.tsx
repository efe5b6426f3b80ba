import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { ReadyAnnex } from "../../core/checking/readiness";
import type { Finding } from "../../core/findings/finding";
import type { CellRef } from "../../core/grid/address";
import { describeFullness } from "../../core/reporting/describe";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  // Some two hundred annexes stand in one workbook; what was found is to be seen below them.
  frame: { maxHeight: "232px", overflowY: "auto", marginInline: "-4px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "3px 4px", textAlign: "end", verticalAlign: "baseline", whiteSpace: "nowrap" },
    "& th:first-child": { textAlign: "start", whiteSpace: "normal", overflowWrap: "anywhere", width: "99%" },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& button": { fontSize: "inherit", lineHeight: "inherit" },
    "& td": { fontVariantNumeric: "tabular-nums" },
  },
  heading: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { fontWeight: tokens.fontWeightRegular },
  sign: { verticalAlign: "-3px", "@media (forced-colors: active)": { color: "inherit" } },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  unready: { color: tokens.colorStatusWarningForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface AnnexTableProps {
  readonly annexes: readonly ReadyAnnex[];
  /** How many errors the report in prose has; null where none was checked. */
  readonly reportErrors: number | null;
  readonly onSelect: (at: CellRef) => void;
  readonly onFinding: (finding: Finding) => void;
  readonly onReport: () => void;
}

/** How each annex stands: how far it is filled in, its score and rate of execution, and its errors, which are gone to from here. */
export function AnnexTable({ annexes, reportErrors, onSelect, onFinding, onReport }: AnnexTableProps) {
  const styles = useStyles();
  const { ready: texts } = useWording().pane;
  const { annex, filled, score, rate, errors } = texts.columns;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={texts.annexes}>
        <thead>
          <tr>
            {[annex, filled, score, rate, errors].map((name) => (
              <th key={name} scope="col" className={styles.heading}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {annexes.map((one) => (
            <AnnexRow
              key={`${one.annex.sheet}!${one.annex.range}`}
              one={one}
              onSelect={onSelect}
              onFinding={onFinding}
            />
          ))}
          {reportErrors !== null && (
            <tr>
              <th scope="row" className={styles.name}>
                <Link as="button" inline onClick={onReport}>
                  {texts.report}
                </Link>
              </th>
              <td />
              <td />
              <td />
              <td>{reportErrors > 0 ? <span className={styles.wrong}>{reportErrors}</span> : <Sign ready />}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function AnnexRow({ one, onSelect, onFinding }: Pick<AnnexTableProps, "onSelect" | "onFinding"> & { one: ReadyAnnex }) {
  const styles = useStyles();
  const { pane } = useWording();
  const texts = pane.ready;
  const { annex, errors, rate, ready } = one;
  const [first] = errors;
  const sheet = shownText(annex.sheet, 60);
  const cell = annex.range.replace(/:.*/, "");
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link as="button" inline onClick={() => onSelect({ sheet: annex.sheet, cell })}>
          {sheet}
        </Link>
      </th>
      <td>{annex.fullness && describeFullness(annex.fullness, texts)}</td>
      <td>{annex.score}</td>
      <td>{rate !== null && fill(texts.percent, { percent: rate })}</td>
      <td>
        {first ? (
          <Link
            as="button"
            inline
            className={styles.wrong}
            aria-label={fill(texts.first, { sheet, count: String(errors.length) })}
            onClick={() => onFinding(first)}
          >
            {errors.length}
          </Link>
        ) : (
          <Sign ready={ready} />
        )}
      </td>
    </tr>
  );
}

function Sign({ ready }: { readonly ready: boolean }) {
  const styles = useStyles();
  const { ready: texts } = useWording().pane;
  const Icon = ready ? CheckmarkCircle16Filled : QuestionCircle16Regular;
  return (
    <Icon
      className={mergeClasses(styles.sign, ready ? styles.ready : styles.unready)}
      role="img"
      aria-label={ready ? texts.isReady : texts.isUnready}
    />
  );
}
