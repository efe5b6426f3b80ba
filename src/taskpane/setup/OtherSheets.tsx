import { makeStyles, Text } from "@fluentui/react-components";
import type { Report } from "../../core/checking/report";
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

/** The sheets in which no annex was recognised, or that the person says hold none. */
export function OtherSheets({ report, hinting }: OtherSheetsProps) {
  const styles = useStyles();
  const { pane, forms } = useWording();
  const texts = pane.setup;
  const said = hinting.hints.annexes;
  const none = Object.keys(said).filter((sheet) => said[sheet] === "none");
  const sheets = [...new Set([...report.unrecognised, ...none])];
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
                <SheetChoice sheet={sheet} hinting={hinting} />
              </div>
              {kind !== undefined && kind !== "none" && <div>{fill(texts.notAsSaid, { kind: forms[kind].name })}</div>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
