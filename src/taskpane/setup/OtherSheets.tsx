import { makeStyles, Text } from "@fluentui/react-components";
import type { Report } from "../../core/checking/report";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";
import { SheetChoice } from "./SheetChoice";
import type { Hinting } from "./use-hints";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  sheet: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", overflowWrap: "anywhere" },
});

interface OtherSheetsProps {
  readonly report: Report;
  readonly hinting: Hinting;
}

/** The sheets in which no annex was recognised, those of other forms, and those the person says hold none. */
export function OtherSheets({ report, hinting }: OtherSheetsProps) {
  const styles = useStyles();
  const { pane, forms } = useWording();
  const texts = pane.setup;
  const said = hinting.hints.annexes;
  const none = Object.keys(said).filter((sheet) => said[sheet] === "none");
  const withAnnex = new Set(report.annexes.map(({ sheet }) => sheet));
  const titles = new Map(report.companions.map(({ sheet, title }) => [sheet, title]));
  const sheets = [...new Set([...report.unrecognised, ...titles.keys(), ...none])];
  if (sheets.length === 0) return null;
  return (
    <>
      <Text>{texts.notRecognised}</Text>
      <ul className={styles.list}>
        {sheets.map((sheet) => {
          const kind = said[sheet];
          return (
            <li key={sheet}>
              <div className={styles.sheet}>
                {sheet}
                {!withAnnex.has(sheet) && <SheetChoice sheet={sheet} hinting={hinting} />}
              </div>
              {titles.has(sheet) && kind === undefined && (
                <div>{fill(texts.companion, { title: shownText(titles.get(sheet) || sheet, 60) })}</div>
              )}
              {kind !== undefined && kind !== "none" && <div>{fill(texts.notAsSaid, { kind: forms[kind].name })}</div>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
