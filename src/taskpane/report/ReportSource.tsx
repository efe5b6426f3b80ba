import { Button, Field, makeStyles, Subtitle2, Textarea } from "@fluentui/react-components";
import { DocumentTextRegular, DocumentSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { shownText } from "../../core/wording/shown-text";
import { proseOf } from "../../host/files/text/read-text";
import type { ReportText } from "../../use-cases/check";
import { EmptyState } from "../parts/EmptyState";
import { FileButton } from "../parts/FileButton";
import { useHandInTexts } from "../use-hand-in-texts";
import type { ReportFile } from "./use-report-file";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  name: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "center" },
  small: { display: "flex", flexWrap: "wrap", gap: "8px" },
  paste: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "start", width: "100%" },
  field: { width: "100%", textAlign: "start" },
});

const accepted = ".docx,.txt,.md";

interface ReportSourceProps {
  readonly report: ReportText | null;
  readonly file: ReportFile;
  readonly pasting: boolean;
  readonly busy: boolean;
  readonly onPasting: (pasting: boolean) => void;
  readonly onReport: (report: ReportText | null) => void;
}

/** Where the report comes from: a file or text that is pasted; what this is for where there is none yet. */
export function ReportSource({ report, file, pasting, busy, onPasting, onReport }: ReportSourceProps) {
  const styles = useStyles();
  const { report: texts } = useHandInTexts();
  const buttons = (
    <>
      <FileButton
        text={report ? texts.another : texts.open}
        accept={accepted}
        appearance={report ? "secondary" : "primary"}
        size={report ? "small" : "medium"}
        disabledFocusable={busy}
        onFiles={([chosen]) => chosen && void file.open(chosen)}
      />
      <Button
        size={report ? "small" : "medium"}
        aria-expanded={pasting}
        disabledFocusable={busy}
        onClick={() => onPasting(!pasting)}
      >
        {texts.paste}
      </Button>
    </>
  );
  const paste = pasting && (
    <PasteForm
      busy={busy}
      onText={(text) => {
        file.dismiss();
        onPasting(false);
        onReport({ document: texts.pasted, paragraphs: proseOf(text) });
      }}
    />
  );
  if (!report) {
    return (
      <EmptyState icon={<DocumentSearchRegular />} title={texts.title} text={texts.intro}>
        <div className={styles.buttons}>{buttons}</div>
        {paste}
      </EmptyState>
    );
  }
  return (
    <section className={styles.bar} aria-label={texts.title}>
      <Subtitle2 as="h2" className={styles.name}>
        <DocumentTextRegular aria-hidden /> {shownText(report.document)}
      </Subtitle2>
      <div className={styles.small}>
        {buttons}
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => onReport(null)}>
          {texts.close}
        </Button>
      </div>
      {paste}
    </section>
  );
}

function PasteForm({ busy, onText }: { readonly busy: boolean; readonly onText: (text: string) => void }) {
  const styles = useStyles();
  const { report: texts } = useHandInTexts();
  const [text, setText] = useState("");
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && text.trim() !== "") onText(text);
      }}
    >
      <Field className={styles.field} label={texts.pasteName} hint={texts.pasteHint}>
        <Textarea rows={8} resize="vertical" autoFocus value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy || text.trim() === ""}>
        {texts.pasteRun}
      </Button>
    </form>
  );
}
