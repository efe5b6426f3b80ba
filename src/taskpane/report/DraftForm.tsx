import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { DocumentEditRegular } from "@fluentui/react-icons";
import type { Profile } from "../../core/places/profile";
import { fill } from "../../core/wording/wording";
import type { WorkbookHost } from "../../host/workbook-host";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { useHandInTexts } from "../use-hand-in-texts";
import { useDraft } from "./use-draft";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "10px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  intro: { color: tokens.colorNeutralForeground2 },
  status: { width: "100%", ":empty": { display: "none" } },
});

interface DraftFormProps {
  readonly host: WorkbookHost;
  readonly profile: Profile;
  readonly busy: boolean;
}

/** A report to be finished, written from the workbook's annexes. */
export function DraftForm({ host, profile, busy }: DraftFormProps) {
  const styles = useStyles();
  const { draft: texts } = useHandInTexts().report;
  const { file } = texts;
  const { isDrafting, error, done, run, dismiss } = useDraft(host, profile, file);
  return (
    <section className={styles.root} aria-label={texts.title}>
      <Subtitle2 as="h2">{texts.title}</Subtitle2>
      <Text className={styles.intro}>{texts.intro}</Text>
      <Button icon={<DocumentEditRegular />} disabledFocusable={busy || isDrafting} onClick={() => void run()}>
        {texts.run}
      </Button>
      <div className={styles.status} aria-live="polite">
        {isDrafting && <Busy text={texts.drafting} />}
        {error != null && <Failure error={error} retry={() => void run()} onClose={dismiss} />}
        {done === "no-annexes" && (
          <Notice intent="warning" onClose={dismiss}>
            {texts.noAnnexes}
          </Notice>
        )}
        {done !== null && done !== "no-annexes" && (
          <Notice intent={done.findings === 0 ? "success" : "warning"} onClose={dismiss}>
            {fill(done.findings === 0 ? texts.clean : texts.open, { file, findings: String(done.findings) })}
          </Notice>
        )}
      </div>
    </section>
  );
}
