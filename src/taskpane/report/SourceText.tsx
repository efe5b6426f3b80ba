import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { ProseRef } from "../../core/findings/prose-finding";
import type { Paragraph } from "../../core/narrative/paragraph";
import { passagesAround } from "../../core/narrative/passage";
import { shownText } from "../../core/wording/shown-text";
import { useHandInTexts } from "../use-hand-in-texts";

const useStyles = makeStyles({
  root: {
    // Stays in sight while the list is read.
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflow: "hidden",
  },
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "2px 4px 2px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: {
    position: "relative",
    maxHeight: "30vh",
    overflowY: "auto",
    padding: "4px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  paragraph: { margin: "0 0 4px" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

const around = 25;
/** Signs shown of a piece at most, counted from the sentence: a paragraph can be a whole book. */
const most = 3000;

interface SourceTextProps {
  readonly at: ProseRef;
  readonly paragraphs: readonly Paragraph[];
  readonly onClose: () => void;
}

/** The text of the report around a sentence, which is marked and in sight. */
export function SourceText({ at, paragraphs, onClose }: SourceTextProps) {
  const styles = useStyles();
  const { report: texts } = useHandInTexts();
  const box = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => passagesAround(paragraphs, at, around), [paragraphs, at]);
  useLayoutEffect(() => {
    const mark = box.current?.querySelector("mark");
    // Not scrollIntoView, which would move the list below as well.
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [passages]);
  return (
    <section className={styles.root} aria-label={texts.source}>
      <div className={styles.heading}>
        <Text size={200} weight="semibold">
          {texts.source}
        </Text>
        <Button
          size="small"
          appearance="transparent"
          aria-label={texts.closeSource}
          icon={<DismissRegular />}
          onClick={onClose}
        />
      </div>
      <div ref={box} className={styles.text} tabIndex={0} role="group" aria-label={texts.source}>
        {passages.map(({ paragraph, before, quoted, behind }) => (
          <p key={paragraph} className={styles.paragraph}>
            {before.length > most && "…"}
            {shownText(before.slice(-most))}
            {quoted !== "" && <mark className={styles.mark}>{shownText(quoted, most)}</mark>}
            {shownText(behind, most)}
          </p>
        ))}
      </div>
    </section>
  );
}
