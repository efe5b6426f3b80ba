import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { wordingIn } from "../core/wording/wording";
import { themeFor } from "../taskpane/themes";
import { useForcedColours } from "../taskpane/use-forced-colours";
import { WordingContext } from "../taskpane/use-wording";
import type { OfficeSettings } from "./screen/office-settings";
import type { WorkbookContent } from "./engine/workbook-content";
import { MessageLine } from "./MessageLine";
import { PaneFrame } from "./PaneFrame";
import { Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { useDrop } from "./use-drop";
import { useRegions } from "./use-regions";
import { useWorkbook } from "./use-workbook";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%" },
  // Side by side where there is room for both, else one below the other.
  body: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 700px)": {
      flexDirection: "column",
      "& > main": { flex: "1 1 50%" },
      "& > iframe": { width: "100% !important", flex: "1 1 50%" },
      "& > [role=separator]": { display: "none" },
    },
  },
  grid: { position: "relative", flexGrow: 1, minWidth: 0, overflow: "hidden" },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
});

/** The page: top bar, grid at the left, pane at the right. The sample is opened first. */
export function Workbench({ sample }: { readonly sample: Promise<WorkbookContent> }) {
  const [settings, setSettings] = useState<OfficeSettings>(initialSettings);
  const forced = useForcedColours();
  const theme = themeFor(settings.theme === "dark" ? { background: "#292929", foreground: "#FFFFFF" } : null, forced);
  return (
    <WordingContext value={wordingIn(settings.language)}>
      <FluentProvider theme={theme} style={{ height: "100%" }} lang={settings.language}>
        <WorkbenchBody sample={sample} settings={settings} onSettings={setSettings} />
      </FluentProvider>
    </WordingContext>
  );
}

interface BodyProps {
  readonly sample: Promise<WorkbookContent>;
  readonly settings: OfficeSettings;
  readonly onSettings: (settings: OfficeSettings) => void;
}

function WorkbenchBody({ sample, settings, onSettings }: BodyProps) {
  const styles = useStyles();
  const { setPlace, ...workbook } = useWorkbook(sample, settings);
  const drop = useDrop(workbook.openFiles);
  const regions = useRegions();
  const [paneWidth, setPaneWidth] = useState(380);
  return (
    <div ref={regions} className={styles.root} {...drop.handlers}>
      <TopBar
        file={workbook.file}
        busy={workbook.isBusy}
        settings={settings}
        onOpen={workbook.openFiles}
        onSave={workbook.save}
        onSample={workbook.openSample}
        onSettings={onSettings}
      />
      <MessageLine message={workbook.message} onClose={workbook.dismiss} />
      {workbook.question}
      <div className={styles.body}>
        <main
          className={drop.isOver ? `${styles.grid} ${styles.dropping}` : styles.grid}
          ref={setPlace}
          aria-label={workbook.file}
          aria-keyshortcuts="F6"
        />
        <Splitter width={paneWidth} onWidth={setPaneWidth} />
        <PaneFrame width={paneWidth} version={workbook.paneVersion} />
      </div>
    </div>
  );
}

/** As the browser prefers it; an address may say it: ?language=en&theme=dark. */
function initialSettings(): OfficeSettings {
  const asked = new URLSearchParams(location.search);
  const language = asked.get("language") ?? navigator.language;
  const theme = asked.get("theme");
  return {
    language: language.toLowerCase().startsWith("en") ? "en" : "zh-CN",
    theme: theme === "dark" ? "dark" : "light",
  };
}
