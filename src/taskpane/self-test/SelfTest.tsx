import { Button, makeStyles, ProgressBar, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/wording/wording";
import { scratchWorkbook } from "../../host/office/scratch-workbook";
import type { SettingsStore } from "../../host/settings-store";
import { caseIds, selfTestText, summaryOf } from "../../use-cases/self-test";
import { copyText } from "../copy-text";
import { Failure } from "../parts/Failure";
import { useWording } from "../use-wording";
import { CapabilityResults } from "./CapabilityResults";
import { LeftOver } from "./LeftOver";
import { useSelfTest } from "./use-self-test";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  intro: { color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

/** Tries on scratch sheets what the add-in needs of this Excel, and gives the results as a text to send. */
export function SelfTest({ store }: { readonly store: SettingsStore }) {
  const styles = useStyles();
  const wording = useWording();
  const { selfTest: texts } = wording;
  const [scratch] = useState(scratchWorkbook);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { results, phase, error, run } = useSelfTest(scratch, store);
  const isRunning = phase === "running";
  const progress = fill(texts.running, { done: String(results.length), total: String(caseIds.length) });
  const text = () => selfTestText(results, scratch.about(), wording);
  return (
    <div className={styles.root}>
      <Text className={styles.intro}>{texts.intro}</Text>
      {!isRunning && <LeftOver />}
      <Button
        appearance="primary"
        disabledFocusable={isRunning}
        onClick={() => {
          setCopied(null);
          void run();
        }}
      >
        {isRunning ? progress : phase === "done" ? texts.again : texts.run}
      </Button>
      {isRunning && <ProgressBar value={results.length} max={caseIds.length} aria-label={progress} />}
      <div aria-live="polite">
        {error != null && <Failure error={error} />}
        {phase === "done" && <Text weight="semibold">{summaryOf(results, texts)}</Text>}
      </div>
      {phase === "done" && (
        <Button onClick={() => void copyText(text()).then(setCopied)}>{copied ? texts.copied : texts.copy}</Button>
      )}
      {copied === false && <Textarea readOnly aria-label={texts.text} value={text()} rows={8} />}
      {results.length > 0 && <CapabilityResults results={results} />}
    </div>
  );
}
