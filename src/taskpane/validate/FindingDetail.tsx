import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BookInformationRegular, EyeOffRegular, WrenchRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Finding } from "../../core/findings/finding";
import type { CellRef } from "../../core/grid/address";
import { describeFinding } from "../../core/reporting/describe";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { RulePage } from "../later";
import { CellLink } from "../parts/CellLink";
import { Later } from "../parts/Later";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import { IgnoreForm } from "./IgnoreForm";
import { WordsForm } from "./WordsForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "2px 10px 12px 32px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.5",
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px" },
  back: { alignSelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface FindingActions {
  readonly onSelect: (at: CellRef) => void;
  readonly onFix: (finding: Finding) => void;
  /** Also its likes: all that the same rule found. */
  readonly onIgnore: (finding: Finding, reason: string, keep: boolean, likes: boolean) => void;
  readonly canFix: (finding: Finding) => boolean;
  /** What its cell says in a person's own words, null where it holds none. */
  readonly wordsOf: (finding: Finding) => string | null;
  /** What would be found in its cell if it said this. */
  readonly onTry: (finding: Finding, text: string) => readonly Finding[];
  /** Writes words into its cell. */
  readonly onWrite: (finding: Finding, text: string) => void;
  /** How many findings there are of its rule, itself among them. */
  readonly likesOf: (finding: Finding) => number;
  /** Nothing may be changed while the pane is at work. */
  readonly busy: boolean;
}

/** All there is to know of a finding: the figures, their sum, the basis, the proving cells, and what can be done. */
export function FindingDetail({ finding, actions }: { readonly finding: Finding; readonly actions: FindingActions }) {
  const styles = useStyles();
  const wording = useWording();
  const texts = wording.pane.finding;
  const [ignoring, setIgnoring] = useState(false);
  const [reading, setReading] = useState(false);
  const [away, setAway] = useState(false);
  const words = actions.wordsOf(finding);
  const goTo = (at: CellRef, isAway: boolean) => {
    actions.onSelect(at);
    setAway(isAway);
  };
  const { basis, title, actual, expected, limit } = describeFinding(finding, wording);
  const place = [finding.row, finding.column].filter((name) => name !== undefined).map((name) => shownText(name, 120));
  const fact = (name: string, value: ReactNode, figure = false) =>
    value && (
      <>
        <dt className={styles.term}>{name}</dt>
        <dd className={mergeClasses(styles.fact, figure && styles.figure)}>{value}</dd>
      </>
    );

  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !away) return;
        event.preventDefault();
        goTo(finding, false);
      }}
    >
      <dl className={styles.facts}>
        {fact(texts.place, place.join(" · "))}
        {fact(texts.actual, actual, true)}
        {fact(texts.expected, expected, true)}
        {fact(texts.limit, limit, true)}
        {fact(texts.arithmetic, finding.arithmetic && shownText(finding.arithmetic))}
        {fact(texts.basis, `${basis.line}${wording.pane.colon}${basis.text}`)}
        {fact(texts.rule, `${finding.code} ${title}`)}
        {finding.related.length > 0 &&
          fact(
            texts.related,
            <span className={styles.cells}>
              {finding.related.map((at) => (
                <span key={`${at.sheet}!${at.cell}`}>
                  <CellLink at={at} on={finding.sheet} onSelect={() => goTo(at, true)} />
                  {at.name !== undefined && ` ${shownText(at.name, 30)}`}
                </span>
              ))}
            </span>,
          )}
      </dl>
      {away && (
        <Link as="button" className={styles.back} onClick={() => goTo(finding, false)}>
          {fill(texts.backTo, { cell: placeOf(finding) })}
        </Link>
      )}
      {reading && (
        <Later>
          <RulePage rule={finding.rule} />
        </Later>
      )}
      {words !== null && <WordsForm finding={finding} words={words} {...actions} />}
      {ignoring ? (
        <IgnoreForm
          likes={actions.likesOf(finding)}
          onIgnore={(reason, keep, likes) => actions.onIgnore(finding, reason, keep, likes)}
          onCancel={() => setIgnoring(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {finding.fix && actions.canFix(finding) && (
            <Button
              size="small"
              appearance="primary"
              icon={<WrenchRegular />}
              disabledFocusable={actions.busy}
              onClick={() => actions.onFix(finding)}
            >
              {fill(texts.fix, { value: shownText(finding.fix.value, 40) })}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<BookInformationRegular />}
            aria-expanded={reading}
            onClick={() => setReading((old) => !old)}
          >
            {wording.commandLine.report.rulePage.show}
          </Button>
          <Button size="small" icon={<EyeOffRegular />} onClick={() => setIgnoring(true)}>
            {texts.ignore}
          </Button>
        </div>
      )}
    </div>
  );
}
