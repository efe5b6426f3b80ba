import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/wording/wording";
import { shownText } from "../../core/wording/shown-text";
import type { CellRef } from "../../core/grid/address";
import type { Profile } from "../../core/places/profile";
import type { WorkbookHost } from "../../host/workbook-host";
import type { ReportText } from "../../use-cases/check";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { useHandInTexts } from "../use-hand-in-texts";
import { useWording } from "../use-wording";
import type { Validating } from "../validate/use-validate";
import { DraftForm } from "./DraftForm";
import { ReportResult } from "./ReportResult";
import { ReportSource } from "./ReportSource";
import { useReportFile } from "./use-report-file";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  status: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

interface ReportViewProps {
  readonly host: WorkbookHost;
  readonly profile: Profile;
  /** The report that is held against the workbook, null where none was opened. */
  readonly report: ReportText | null;
  readonly onReport: (report: ReportText | null) => void;
  readonly validating: Validating;
  readonly busy: boolean;
  readonly onSelect: (at: CellRef) => void;
}

/** The report in prose: opening it, and what the check says of it beside the workbook; drafting one where there is none yet. */
export function ReportView({ host, profile, report, onReport, validating, busy, onSelect }: ReportViewProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const { report: texts } = useHandInTexts();
  const file = useReportFile(onReport);
  const [pasting, setPasting] = useState(false);
  const { result, phase, failure, stale, run } = validating;
  // What was found before a report was opened says nothing of it, nor does what was found in another.
  const [opened, setOpened] = useState({ report, result });
  if (opened.report !== report) setOpened({ report, result });
  const narrative = report && opened.result !== result ? (result?.narrative ?? null) : null;
  return (
    <div className={styles.root}>
      <ReportSource
        report={report}
        file={file}
        pasting={pasting}
        busy={busy || file.reading !== null}
        onPasting={setPasting}
        onReport={onReport}
      />
      <div className={styles.status} aria-live="polite">
        {file.reading !== null && <Busy text={fill(texts.reading, { file: shownText(file.reading) })} />}
        {file.error != null && <Failure error={file.error} onClose={file.dismiss} />}
        {file.withoutText !== null && (
          <Notice intent="warning" onClose={file.dismiss}>
            {fill(texts.noText, { file: shownText(file.withoutText) })}
          </Notice>
        )}
        {report && phase && <Busy text={pane.validate.progress[phase]} />}
        {report && failure && <Failure error={failure.error} retry={failure.retry} />}
        {!phase && stale && narrative && (
          <Notice intent="warning" actions={[{ text: texts.recheck, run: () => void run() }]}>
            {pane.validate.stale}
          </Notice>
        )}
      </div>
      {report && narrative && result && (
        <ReportResult
          narrative={narrative}
          paragraphs={report.paragraphs}
          hasAnnexes={result.report.annexes.length > 0}
          onSelect={onSelect}
        />
      )}
      {!report && <DraftForm host={host} profile={profile} busy={busy} />}
    </div>
  );
}
