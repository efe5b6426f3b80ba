import { makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedAnnex } from "../../core/checking/report";
import { annexes, type AnnexKind, type FieldRole } from "../../core/forms/index";
import type { CellRef } from "../../core/grid/address";
import { describeFullness } from "../../core/reporting/describe";
import { shownText } from "../../core/wording/shown-text";
import { CellLink } from "../parts/CellLink";
import { useWording } from "../use-wording";
import { SheetChoice } from "./SheetChoice";
import { UnreadList } from "./UnreadList";
import type { Hinting } from "./use-hints";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "baseline",
    columnGap: "10px",
    rowGap: "2px",
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

interface AnnexCardProps {
  readonly annex: RecognisedAnnex;
  readonly hinting: Hinting;
  readonly onSelect: (at: CellRef) => void;
}

/** An annex as it was recognised, with what was not understood of it. */
export function AnnexCard({ annex, hinting, onSelect }: AnnexCardProps) {
  const styles = useStyles();
  const { pane, forms } = useWording();
  const { setup: texts, listSeparator } = pane;
  const tableNames: Readonly<Record<string, string>> = texts.tables;
  const { kind, sheet, range, unit, year, project, rows, fields, fullness, unread } = annex;
  const known = (value: string | number | null) =>
    value === null ? <span className={styles.missing}>{texts.notFound}</span> : shownText(String(value), 60);
  const facts = [
    [texts.sheetRange, <CellLink key="range" at={{ sheet, cell: range }} onSelect={onSelect} />],
    [texts.holds, <SheetChoice key="kind" sheet={sheet} hinting={hinting} />],
    ...(names(kind, "unit") ? [[texts.unit, known(unit)] as const] : []),
    [texts.year, known(year)],
    ...(names(kind, "project") ? [[texts.project, known(project)] as const] : []),
    [
      texts.rows,
      Object.entries(rows)
        .map(([table, count]) => `${tableNames[table] ?? table} ${count}`)
        .join(listSeparator),
    ],
    ...(fullness ? [[texts.filled, describeFullness(fullness, pane)] as const] : []),
    [texts.cells, fields],
    ...(unread.length > 0
      ? [[texts.unread, <UnreadList key="unread" annex={annex} hinting={hinting} onSelect={onSelect} />] as const]
      : []),
  ] as const;
  return (
    <section className={styles.card} aria-label={forms[kind].name}>
      <div className={styles.name}>{forms[kind].name}</div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => [
          <dt key={`${name} name`} className={styles.term}>
            {name}
          </dt>,
          <dd key={name} className={styles.fact}>
            {value}
          </dd>,
        ])}
      </dl>
    </section>
  );
}

/** Whether an annex of that kind names such a thing: the bureau's list names no unit of its own. */
function names(kind: AnnexKind, role: FieldRole): boolean {
  return annexes.some((annex) => annex.kind === kind && annex.fields.some((field) => field.role === role));
}
