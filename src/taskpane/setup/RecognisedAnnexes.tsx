import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../core/checking/report";
import type { CellRef } from "../../core/grid/address";
import { CellLink } from "../parts/CellLink";
import { useWording } from "../use-wording";

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
    columnGap: "10px",
    rowGap: "2px",
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

export interface RecognisedAnnexesProps {
  /** The last report, null before the first validation. */
  readonly report: Report | null;
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onSelect: (at: CellRef) => void;
}

/** A form of another kind may hold any number; a person looks at the first. */
const mostUnread = 12;

/** Each annex as it was recognised, with what was not understood of it, and the sheets in which none was. */
export function RecognisedAnnexes({ report, busy, onRead, onSelect }: RecognisedAnnexesProps) {
  const styles = useStyles();
  const { setup: texts, annexKinds, listSeparator } = useWording().pane;
  if (!report) {
    return (
      <>
        <Text>{texts.recognisedNone}</Text>
        <Button disabledFocusable={busy} onClick={onRead}>
          {texts.read}
        </Button>
      </>
    );
  }
  return (
    <>
      {report.annexes.map(({ kind, sheet, range, unit, year, project, fields, unread }) => {
        const facts = [
          // 附件1 is the bureau's list and names no unit of its own.
          ...(kind === "registry" ? [] : [[texts.unit, unit]]),
          [texts.year, year],
          ...(kind === "project-evaluation" ? [[texts.project, project]] : []),
          [texts.cells, fields],
        ] as const;
        return (
          <section key={`${sheet}!${range}`} className={styles.card} aria-label={annexKinds[kind]}>
            <div className={styles.name}>{annexKinds[kind]}</div>
            <dl className={styles.facts}>
              <dt className={styles.term}>{texts.sheetRange}</dt>
              <dd className={styles.fact}>
                <CellLink at={{ sheet, cell: range }} onSelect={onSelect} />
              </dd>
              {facts.map(([name, value]) => [
                <dt key={`${name} name`} className={styles.term}>
                  {name}
                </dt>,
                <dd key={name} className={value === null ? `${styles.fact} ${styles.missing}` : styles.fact}>
                  {value ?? texts.notFound}
                </dd>,
              ])}
              {unread.length > 0 && (
                <>
                  <dt className={styles.term}>{texts.unread}</dt>
                  <dd className={`${styles.fact} ${styles.missing}`}>
                    {unread.slice(0, mostUnread).map(({ cell, text }) => (
                      <div key={cell}>
                        <CellLink at={{ sheet, cell }} onSelect={onSelect} /> {text.trim().slice(0, 20)}
                      </div>
                    ))}
                    {unread.length > mostUnread && "…"}
                  </dd>
                </>
              )}
            </dl>
          </section>
        );
      })}
      {report.unrecognised.length > 0 && (
        <Text>
          {texts.notRecognised}: {report.unrecognised.join(listSeparator)}
        </Text>
      )}
    </>
  );
}
