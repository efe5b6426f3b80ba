import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { describeSince } from "../../core/reporting/describe-overview";
import { shownText } from "../../core/wording/shown-text";
import type { TakeAwayTexts } from "../../core/wording/take-away";
import { fill } from "../../core/wording/wording";
import type { Since } from "../../use-cases/take-away";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  repaired: { maxWidth: "100%", "& summary": { cursor: "pointer" } },
  list: { margin: "4px 0 0", paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
});

interface SinceNoticeProps {
  readonly since: Since;
  readonly file: string;
  readonly texts: TakeAwayTexts["since"];
  readonly onClose: () => void;
}

/** What became of the findings of an earlier submission: how many of each, and those that are found no more. */
export function SinceNotice({ since: { changes, repaired }, file, texts, onClose }: SinceNoticeProps) {
  const styles = useStyles();
  const wording = useWording();
  return (
    <section className={styles.root} aria-label={texts.title}>
      <Subtitle2 as="h2">{describeSince({ changes: [...changes.values()], repaired }, wording)}</Subtitle2>
      <div className={styles.said}>{fill(texts.file, { file })}</div>
      {repaired.length > 0 && (
        <details className={styles.repaired}>
          <summary>{fill(texts.repaired, { count: String(repaired.length) })}</summary>
          <ul className={styles.list}>
            {repaired.map(({ sheet, cell, message }, at) => (
              <li key={at}>{shownText([sheet && cell ? `${sheet}!${cell}` : "", message].join(" ").trim())}</li>
            ))}
          </ul>
        </details>
      )}
      <Button size="small" onClick={onClose}>
        {texts.close}
      </Button>
    </section>
  );
}
